package io.skynet.runtime.directory;

import java.util.HashMap;
import java.util.Map;

/**
 * The stores of this JVM by name, each for as long as somebody has it open: that is what makes two
 * directories of one name the same one.
 */
final class MemStores {

  private static final class Shared {
    private final MemStore store = new MemStore();
    private int users;
  }

  private static final Map<String, Shared> BY_NAME = new HashMap<>(); // guarded by itself

  private MemStores() {}

  static MemStore acquire(String name) {
    synchronized (BY_NAME) {
      Shared shared = BY_NAME.computeIfAbsent(name, unused -> new Shared());
      shared.users++;
      return shared.store;
    }
  }

  static void release(String name) {
    synchronized (BY_NAME) {
      BY_NAME.computeIfPresent(name, (unused, shared) -> --shared.users == 0 ? null : shared);
    }
  }
}
