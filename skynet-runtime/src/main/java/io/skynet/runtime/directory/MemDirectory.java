package io.skynet.runtime.directory;

import io.skynet.contract.Contract;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * A directory in this JVM. It never loses touch, and has no leases: what holds a lease elsewhere is
 * here the directory that registered the instance, so closing that removes it.
 */
final class MemDirectory implements Directory {
  private final String name;
  private final MemStore store;
  private final DirectorySettings settings;
  private final InstanceRecords records;
  private final ScheduledExecutorService executor;
  private final ContractRecords contracts;
  private final Set<Replica> replicas = ConcurrentHashMap.newKeySet();
  private final Set<MemRegistration> registrations = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean closed = new AtomicBoolean();

  MemDirectory(String name, MemStore store, DirectorySettings settings) {
    this.name = name;
    this.store = store;
    this.settings = settings;
    this.records = new InstanceRecords(settings.root());
    this.contracts = new ContractRecords(settings.root());
    this.executor = DirectoryThreads.one("skynet-mem-" + name);
  }

  @Override
  public Snapshot list(String service, Duration timeout) {
    refuseIfClosed();
    return records.snapshot(store.list(records.prefix(service)));
  }

  @Override
  public View watch(String service) {
    refuseIfClosed();
    String prefix = records.prefix(service);
    LiveView view =
        new LiveView(service.isEmpty() ? "all" : service, records, settings.ttl(), null);
    MemFeed feed = new MemFeed(store, prefix, view);
    replicas.add(view);
    view.onClose(
        ended -> {
          store.unwatch(feed);
          replicas.remove(ended);
        });
    feed.start();
    return view;
  }

  @Override
  public Registration register(
      Instance instance, List<ContractDocument> documents, Registration.Listener listener) {
    refuseIfClosed();
    records.encode(instance);
    Map<String, byte[]> published = new HashMap<>();
    documents.forEach(each -> published.put(contracts.key(each.hash()), each.bytes()));
    MemRegistration registration =
        new MemRegistration(
            store, records, instance, published, listener, settings.ttl(), executor);
    registrations.removeIf(MemRegistration::isOver);
    registrations.add(registration);
    registration.start();
    return registration;
  }

  @Override
  public CompletableFuture<@Nullable Contract> contract(String hash) {
    return closed.get()
        ? CompletableFuture.failedFuture(new DirectoryException(this + " is closed", null))
        : contracts.find(hash, key -> CompletableFuture.completedFuture(store.get(key)));
  }

  @Override
  public ConfigStore config() {
    refuseIfClosed();
    return new MemConfig(store, new ConfigRecords(settings.root()), replicas::add);
  }

  private void refuseIfClosed() {
    if (closed.get()) {
      throw new DirectoryException(this + " is closed", null);
    }
  }

  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      executor.shutdown();
      replicas.forEach(Replica::close);
      registrations.forEach(MemRegistration::end);
      MemStores.release(name);
    }
  }

  @Override
  public String toString() {
    return "mem:" + name;
  }
}
