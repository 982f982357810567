package io.skynet.runtime.directory;

import java.util.List;

/** Feeds a view from a store in memory. */
final class MemFeed implements MemStore.Watcher {
  private final MemStore store;
  private final String prefix;
  private final LiveView view;

  MemFeed(MemStore store, String prefix, LiveView view) {
    this.store = store;
    this.prefix = prefix;
    this.view = view;
  }

  /** Watches first: an event that the listing has already counts for nothing. */
  void start() {
    store.watch(this);
    replaced();
  }

  @Override
  public void changed(StoreRecord event) {
    if (event.key().startsWith(prefix)) {
      view.execute(() -> view.apply(List.of(event)));
    }
  }

  @Override
  public void replaced() {
    view.execute(() -> view.replace(store.list(prefix)));
  }

  @Override
  public String toString() {
    return "feed of " + view;
  }
}
