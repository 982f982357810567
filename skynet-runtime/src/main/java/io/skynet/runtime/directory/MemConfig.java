package io.skynet.runtime.directory;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The configuration in a store in memory, which answers at once. */
final class MemConfig implements ConfigStore {
  private final MemStore store;
  private final ConfigRecords records;
  private final Consumer<Replica> opened;

  /**
   * @param opened is given every view that is opened
   */
  MemConfig(MemStore store, ConfigRecords records, Consumer<Replica> opened) {
    this.store = store;
    this.records = records;
    this.opened = opened;
  }

  @Override
  public List<ConfigEntry> list(Duration timeout) {
    return records.entries(store.list(records.prefix()));
  }

  @Override
  public @Nullable ConfigEntry set(ConfigKey key, String value, Duration timeout) {
    byte[] bytes = records.encode(value);
    synchronized (store) {
      ConfigEntry before = entry(key);
      store.put(records.key(key), bytes);
      return before;
    }
  }

  @Override
  public @Nullable ConfigEntry remove(ConfigKey key, Duration timeout) {
    synchronized (store) {
      ConfigEntry before = entry(key);
      store.delete(records.key(key));
      return before;
    }
  }

  private @Nullable ConfigEntry entry(ConfigKey key) {
    StoreRecord stored = store.get(records.key(key));
    return stored == null ? null : records.read(stored);
  }

  @Override
  public ConfigView watch() {
    ConfigView view = new ConfigView(records);
    MemFeed feed = new MemFeed(store, records.prefix(), view);
    view.onClose(ended -> store.unwatch(feed));
    opened.accept(view);
    feed.start();
    return view;
  }

  @Override
  public String toString() {
    return records + " in memory";
  }
}
