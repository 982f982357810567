package io.skynet.runtime.directory;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps a record in a store in memory, and puts it back when somebody else removes it. */
final class MemRegistration implements Registration, MemStore.Watcher {
  private static final Logger LOG = LoggerFactory.getLogger(MemRegistration.class);

  private final MemStore store;
  private final InstanceRecords records;
  private final Publication publication;
  private final String key;
  private final Duration ttl;
  private final ScheduledExecutorService executor;
  private boolean contested; // guarded by this, as is the next one
  private boolean over;
  private final Map<String, byte[]> contracts;

  MemRegistration(
      MemStore store,
      InstanceRecords records,
      Instance instance,
      Map<String, byte[]> contracts,
      Registration.Listener listener,
      Duration ttl,
      ScheduledExecutorService executor) {
    this.store = store;
    this.records = records;
    this.publication = new Publication(instance, listener);
    this.key = records.key(instance);
    this.ttl = ttl;
    this.contracts = contracts;
    this.executor = executor;
  }

  void start() {
    store.watch(this);
    put();
  }

  private synchronized void put() {
    Instance holder = holder();
    if (!over && holder != null) {
      contest(holder);
    } else if (!over) {
      contested = false;
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

  /** Who else has the id. */
  private @Nullable Instance holder() {
    StoreRecord stored = store.get(key);
    Instance holder = stored == null ? null : records.read(stored);
    boolean mine =
        holder != null && holder.incarnation().equals(publication.wanted().incarnation());
    return mine ? null : holder;
  }

  /** The holder may be about to leave; when it does, this hears of it. */
  private void contest(Instance holder) {
    if (!contested) {
      contested = true;
      executor.schedule(this::refuse, ttl.toNanos(), TimeUnit.NANOSECONDS);
    }
  }

  private synchronized void refuse() {
    Instance holder = holder();
    if (!over && contested && holder != null) {
      publication.refused(holder);
      end();
    }
  }

  @Override
  public void changed(StoreRecord event) {
    if (event.value() == null && event.key().equals(key)) {
      replaced();
    } else if (event.value() == null && contracts.containsKey(event.key())) {
      later(this::putContracts);
    }
  }

  /** Passed on, since other watchers shall hear of the loss before they hear of the return. */
  @Override
  public void replaced() {
    publication.gone();
    later(this::put);
  }

  private void later(Runnable task) {
    try {
      executor.execute(task);
    } catch (RejectedExecutionException e) {
      LOG.trace("{}: its directory is closed", this, e);
    }
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

  @Override
  public RegistrationStatus status() {
    return publication.status(null);
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
      if (holder() == null) {
        store.delete(key);
      }
      publication.close();
    }
  }

  @Override
  public String toString() {
    return "registration of " + publication.wanted();
  }
}
