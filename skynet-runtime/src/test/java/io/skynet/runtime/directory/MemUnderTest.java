package io.skynet.runtime.directory;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A store in memory. */
final class MemUnderTest implements StoreUnderTest {
  private final String name = "test-" + UUID.randomUUID();
  private final MemStore store = MemStores.acquire(name);

  @Override
  public String uri() {
    return "mem:" + name;
  }

  @Override
  public Directory open(DirectorySettings settings) {
    return new MemProvider().open(uri(), settings);
  }

  @Override
  public void put(String key, String value) {
    store.put(key, value.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void deleteAll() {
    store.deleteAll();
  }

  @Override
  public void replace() {
    store.replace();
  }

  @Override
  public void restart() {
    // Memory does not go away.
  }

  @Override
  public void close() {
    MemStores.release(name);
  }
}
