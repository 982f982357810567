package io.skynet.embedded;

import io.skynet.contract.Contract;
import io.skynet.runtime.directory.ConfigStore;
import io.skynet.runtime.directory.ContractDocument;
import io.skynet.runtime.directory.Directory;
import io.skynet.runtime.directory.DirectoryException;
import io.skynet.runtime.directory.Instance;
import io.skynet.runtime.directory.Registration;
import io.skynet.runtime.directory.Snapshot;
import io.skynet.runtime.directory.View;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A directory in an embedded etcd, which this process may be serving itself. */
final class EmbeddedDirectory implements Directory {

  /** What ends with the directory. */
  interface Share extends AutoCloseable {
    @Override
    void close();
  }

  private final Directory etcd;
  private final int port;
  private final Share share;

  EmbeddedDirectory(Directory etcd, int port, Share share) {
    this.etcd = etcd;
    this.port = port;
    this.share = share;
  }

  @Override
  public Snapshot list(String service, Duration timeout) {
    try {
      return etcd.list(service, timeout);
    } catch (DirectoryException e) {
      throw Occupant.isListening(port) ? e : nobody(e);
    }
  }

  private DirectoryException nobody(DirectoryException e) {
    return new DirectoryException(
        "nobody serves an embedded directory on "
            + Transport.HOST
            + ":"
            + port
            + "; start a service or 'sky dev'",
        e);
  }

  @Override
  public View watch(String service) {
    return etcd.watch(service);
  }

  @Override
  public Registration register(
      Instance instance, List<ContractDocument> contracts, Registration.Listener listener) {
    return etcd.register(instance, contracts, listener);
  }

  @Override
  public CompletableFuture<@Nullable Contract> contract(String hash) {
    return etcd.contract(hash);
  }

  @Override
  public ConfigStore config() {
    return etcd.config();
  }

  @Override
  public void close() {
    etcd.close();
    share.close();
  }

  /** The URI that joins it. */
  @Override
  public String toString() {
    return "embedded:" + port;
  }
}
