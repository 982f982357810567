package io.skynet.embedded;

import io.skynet.embedded.store.Identity;
import io.skynet.embedded.store.Limits;
import io.skynet.embedded.store.Store;
import io.skynet.runtime.directory.Directory;
import io.skynet.runtime.directory.DirectorySettings;
import io.skynet.runtime.directory.StoreUnderTest;
import io.skynet.runtime.directory.etcd.Stranger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;

/** The store of an embedded etcd, served by this JVM. */
final class EmbeddedUnderTest implements StoreUnderTest {
  private final Random random = new Random();
  private Store store = empty();
  private EmbeddedServer server = serve(0);
  private final int port = server.port();
  private final Stranger stranger = new Stranger("127.0.0.1:" + port);

  private Store empty() {
    return new Store(Identity.random(random), Limits.DEFAULT, System::nanoTime, random);
  }

  private EmbeddedServer serve(int port) {
    try {
      return EmbeddedServer.start(port, store);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String uri() {
    return "embedded:" + port;
  }

  @Override
  public Directory open(DirectorySettings settings) {
    return new EmbeddedProvider().open(uri(), settings.joiningOnly());
  }

  @Override
  public void put(String key, String value) {
    stranger.put(key, value);
  }

  @Override
  public void deleteAll() {
    stranger.deleteAll();
  }

  @Override
  public void replace() {
    server.close();
    store = empty();
    server = serve(port);
  }

  @Override
  public void restart() {
    server.close();
    server = serve(port);
  }

  @Override
  public void close() {
    stranger.close();
    server.close();
  }
}
