package io.skynet.sky.cluster;

import io.skynet.contract.Contract;
import io.skynet.runtime.Directories;
import io.skynet.runtime.directory.ContractRecords;
import io.skynet.runtime.directory.Directory;
import io.skynet.runtime.directory.DirectoryException;
import io.skynet.runtime.directory.DirectorySettings;
import io.skynet.runtime.directory.InstanceRecords;
import io.skynet.runtime.directory.Snapshot;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The cluster that a command line is about. {@code sky} only looks: it never serves a directory.
 * Not safe for threads.
 */
public final class Cluster {

  /** How long a directory may take to answer, from the first attempt to reach it. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private static final DirectorySettings SETTINGS = DirectorySettings.DEFAULT.joiningOnly();

  private final String uri;
  private final InstanceRecords instances = new InstanceRecords(SETTINGS.root());
  private final ContractRecords contracts = new ContractRecords(SETTINGS.root());

  /**
   * @param uri of its directory, or {@code host:port[,host:port]} of its etcd
   */
  public Cluster(String uri) {
    this.uri = uri;
  }

  /**
   * Asks the directory once for who runs where.
   *
   * @param service exact name; empty for all
   * @throws IllegalArgumentException if the URI cannot be read
   * @throws DirectoryException if the directory does not answer within 2 seconds
   */
  public Snapshot list(String service) {
    Members members = Members.of(uri);
    if (members != null) {
      try {
        return instances.snapshot(gateway(members).list(instances.prefix(service)));
      } catch (GatewayOffException e) {
        // Then by gRPC, which every etcd speaks.
      }
    }
    try (Directory directory = open()) {
      return directory.list(service, PATIENCE);
    }
  }

  /**
   * Asks the directory once for a contract.
   *
   * @param hash of its document, as an instance says
   * @return null if there is none that can be used
   * @throws DirectoryException if the directory does not answer within 2 seconds
   */
  public @Nullable Contract contract(String hash) {
    Members members = Members.of(uri);
    if (members != null) {
      EtcdGateway gateway = gateway(members);
      try {
        return await(
            contracts.find(hash, key -> CompletableFuture.completedFuture(gateway.get(key))));
      } catch (GatewayOffException e) {
        // Then by gRPC, which every etcd speaks.
      }
    }
    try (Directory directory = open()) {
      return await(directory.contract(hash));
    }
  }

  /**
   * Opens the directory, for what lasts longer than a question.
   *
   * @throws IllegalArgumentException if the URI cannot be read
   * @throws DirectoryException if the directory cannot be opened
   */
  public Directory open() {
    return Directories.open(uri, SETTINGS);
  }

  private static EtcdGateway gateway(Members members) {
    return new EtcdGateway(members, PATIENCE);
  }

  private static @Nullable Contract await(CompletableFuture<@Nullable Contract> answer) {
    try {
      return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new DirectoryException("the directory did not give a contract", e);
    } catch (TimeoutException e) {
      throw new DirectoryException(
          "the directory did not give a contract within " + PATIENCE.toSeconds() + " s", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DirectoryException("interrupted while reading a contract", e);
    }
  }

  /** As it was named. */
  @Override
  public String toString() {
    return uri;
  }
}
