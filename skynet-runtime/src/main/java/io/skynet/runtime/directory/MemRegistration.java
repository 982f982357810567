package io.skynet.runtime.directory;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executor;

/** Keeps a record in a store in memory, and puts it back when somebody else removes it. */
final class MemRegistration implements Registration, MemStore.Watcher {
  private final MemStore store;
  private final InstanceRecords records;
  private final Publication publication;
  private final String key;
  private final Map<String, byte[]> contracts;
  private final Executor executor;
  private boolean over; // guarded by this

  MemRegistration(
      MemStore store,
      InstanceRecords records,
      Instance instance,
      Map<String, byte[]> contracts,
      Registration.Listener listener,
      Executor executor) {
    this.store = store;
    this.records = records;
    this.publication = new Publication(instance, listener);
    this.key = records.key(instance);
    this.contracts = contracts;
    this.executor = executor;
  }

  void start() {
    store.watch(this);
    put();
  }

  private synchronized void put() {
    if (!over) {
      Instance instance = publication.wanted();
      store.put(key, records.encode(instance));
      publication.shown(instance.state());
      contracts.forEach(store::create);
    }
  }

  private synchronized void putContracts() {
    if (!over) {
      contracts.forEach(store::create);
    }
  }

  @Override
  public void changed(StoreRecord event) {
    if (event.value() == null && event.key().equals(key)) {
      replaced();
    } else if (event.value() == null && contracts.containsKey(event.key())) {
      executor.execute(this::putContracts);
    }
  }

  /** Passed on, since other watchers shall hear of the loss before they hear of the return. */
  @Override
  public void replaced() {
    publication.gone();
    executor.execute(this::put);
  }

  @Override
  public void update(InstanceState state) {
    publication.want(state);
    put();
  }

  @Override
  public boolean awaitPublished(Duration timeout) throws InterruptedException {
    return publication.await(timeout);
  }

  /** Does not wait: memory answers at once. */
  @Override
  public void leave(Duration timeout) {
    end();
  }

  synchronized boolean isOver() {
    return over;
  }

  synchronized void end() {
    if (!over) {
      over = true;
      store.unwatch(this);
      store.delete(key);
      publication.close();
    }
  }

  @Override
  public String toString() {
    return "registration of " + publication.wanted();
  }
}
