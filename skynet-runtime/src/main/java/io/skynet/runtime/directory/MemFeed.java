package io.skynet.runtime.directory;

import java.util.List;

/** Feeds a replica from a store in memory. */
final class MemFeed implements MemStore.Watcher {
  private final MemStore store;
  private final String prefix;
  private final Replica replica;

  MemFeed(MemStore store, String prefix, Replica replica) {
    this.store = store;
    this.prefix = prefix;
    this.replica = replica;
  }

  /** Watches first: an event that the listing has already counts for nothing. */
  void start() {
    store.watch(this);
    replaced();
  }

  @Override
  public void changed(StoreRecord event) {
    if (event.key().startsWith(prefix)) {
      replica.execute(() -> replica.apply(List.of(event)));
    }
  }

  @Override
  public void replaced() {
    replica.execute(() -> replica.replace(store.list(prefix)));
  }

  @Override
  public String toString() {
    return "feed of " + replica;
  }
}
