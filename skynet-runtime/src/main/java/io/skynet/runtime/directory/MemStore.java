package io.skynet.runtime.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArraySet;
import org.jspecify.annotations.Nullable;

/** A store of records in this JVM, with revisions as etcd has them. Safe for all threads. */
final class MemStore {

  /** Hears of what happens, in order, under the store's lock: it must only pass it on. */
  interface Watcher {

    void changed(StoreRecord event);

    /** Everything is gone, and revisions begin anew. */
    void replaced();
  }

  private final Map<String, StoreRecord> records = new TreeMap<>(); // guarded by this
  private final Set<Watcher> watchers = new CopyOnWriteArraySet<>();
  private long revision; // guarded by this

  void watch(Watcher watcher) {
    watchers.add(watcher);
  }

  void unwatch(Watcher watcher) {
    watchers.remove(watcher);
  }

  synchronized Listing list(String prefix) {
    List<StoreRecord> found = new ArrayList<>();
    for (StoreRecord stored : records.values()) {
      if (stored.key().startsWith(prefix)) {
        found.add(stored);
      }
    }
    return new Listing(revision, found);
  }

  synchronized @Nullable StoreRecord get(String key) {
    return records.get(key);
  }

  /** Puts only where nothing stands. */
  synchronized void create(String key, byte[] value) {
    if (!records.containsKey(key)) {
      put(key, value);
    }
  }

  synchronized void put(String key, byte[] value) {
    StoreRecord stored = new StoreRecord(key, value, ++revision);
    records.put(key, stored);
    watchers.forEach(watcher -> watcher.changed(stored));
  }

  synchronized void delete(String key) {
    if (records.remove(key) != null) {
      StoreRecord deleted = new StoreRecord(key, null, ++revision);
      watchers.forEach(watcher -> watcher.changed(deleted));
    }
  }

  synchronized void deleteAll() {
    List.copyOf(records.keySet()).forEach(this::delete);
  }

  /** Becomes another store: an empty one. */
  synchronized void replace() {
    records.clear();
    revision = 0;
    watchers.forEach(Watcher::replaced);
  }

  @Override
  public synchronized String toString() {
    return records.size() + " records at revision " + revision;
  }
}
