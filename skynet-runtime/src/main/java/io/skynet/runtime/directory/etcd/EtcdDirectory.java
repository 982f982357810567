package io.skynet.runtime.directory.etcd;

import io.skynet.contract.Contract;
import io.skynet.runtime.directory.ConfigRecords;
import io.skynet.runtime.directory.ConfigStore;
import io.skynet.runtime.directory.ConfigView;
import io.skynet.runtime.directory.ContractDocument;
import io.skynet.runtime.directory.ContractRecords;
import io.skynet.runtime.directory.Directory;
import io.skynet.runtime.directory.DirectoryException;
import io.skynet.runtime.directory.DirectorySettings;
import io.skynet.runtime.directory.Instance;
import io.skynet.runtime.directory.InstanceRecords;
import io.skynet.runtime.directory.Listing;
import io.skynet.runtime.directory.LiveView;
import io.skynet.runtime.directory.Publication;
import io.skynet.runtime.directory.Registration;
import io.skynet.runtime.directory.Replica;
import io.skynet.runtime.directory.Snapshot;
import io.skynet.runtime.directory.StoreRecord;
import io.skynet.runtime.directory.View;
import io.skynet.runtime.directory.ViewCache;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The instances in an etcd cluster: one JSON record each at {@code
 * <root>/instances/<service>/<version>/<id>}, under a lease, and the contracts of all of them at
 * {@code <root>/contracts/<hash>}, under none.
 *
 * <p>While etcd is away, views keep what they know and registrations go on trying; both are as they
 * should be within seconds of its return. One client serves all views and registrations.
 */
public final class EtcdDirectory implements Directory {
  private static final Duration PAUSE = Duration.ofMillis(200);

  private final EtcdAccess endpoints;
  private final InstanceRecords records;
  private final ContractRecords contracts;
  private final DirectorySettings settings;
  private final Duration compare;
  private final Complaints complaints = new Complaints();
  private final EtcdConnection connection;
  private final EtcdStore store;
  private final Set<Replica> replicas = ConcurrentHashMap.newKeySet();
  private final Set<Keeper> keepers = ConcurrentHashMap.newKeySet();
  private volatile boolean closed; // set under this

  /**
   * Does not connect before it is asked for something.
   *
   * @param endpoints of the members of one cluster, each {@code host:port}; IPv6 in brackets
   * @throws IllegalArgumentException if an endpoint cannot be read
   */
  public EtcdDirectory(List<String> endpoints, DirectorySettings settings) {
    this(EtcdAccess.plain(EtcdEndpoints.of(endpoints)), settings);
  }

  EtcdDirectory(EtcdAccess access, DirectorySettings settings) {
    this(access, settings, WatchLoop.COMPARE);
  }

  EtcdDirectory(EtcdEndpoints endpoints, DirectorySettings settings, Duration compare) {
    this(EtcdAccess.plain(endpoints), settings, compare);
  }

  private EtcdDirectory(EtcdAccess endpoints, DirectorySettings settings, Duration compare) {
    this.endpoints = endpoints;
    this.records = new InstanceRecords(settings.root());
    this.contracts = new ContractRecords(settings.root());
    this.settings = settings;
    this.compare = compare;
    this.connection = new EtcdConnection(endpoints, complaints);
    this.store = new EtcdStore(connection);
  }

  @Override
  public Snapshot list(String service, Duration timeout) {
    refuseIfClosed();
    String prefix = records.prefix(service);
    try {
      return records.snapshot(list(prefix, timeout, System.nanoTime() + timeout.toNanos()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DirectoryException("interrupted while listing etcd at " + endpoints, e);
    }
  }

  /** A member that is away now may be back before the time is up. */
  private Listing list(String prefix, Duration timeout, long end) throws InterruptedException {
    EtcdFault told = null;
    while (true) {
      try {
        return EtcdConnection.await(store.list(prefix), until(end));
      } catch (EtcdFault fault) {
        // The last attempt may have been cut short, which says nothing of etcd.
        told = told == null || !fault.isSilence() ? fault : told;
        if (fault.kind() == EtcdFault.Kind.REFUSED) {
          throw new DirectoryException(
              "etcd at " + endpoints + " refused to list: " + fault.reason(), fault);
        }
        if (until(end).compareTo(PAUSE) < 0) {
          throw new DirectoryException(
              "etcd at %s did not answer within %s s: %s"
                  .formatted(endpoints, seconds(timeout), told.reason()),
              told);
        }
      }
      Thread.sleep(PAUSE.toMillis());
    }
  }

  private static Duration until(long end) {
    return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
  }

  private static String seconds(Duration duration) {
    return BigDecimal.valueOf(duration.toMillis(), 3).stripTrailingZeros().toPlainString();
  }

  @Override
  public View watch(String service) {
    String prefix = records.prefix(service);
    String name = service.isEmpty() ? "all" : service;
    ViewCache cache = ViewCache.of(settings, records, service);
    return followed(prefix, new LiveView(name, records, settings.ttl(), cache));
  }

  private <R extends Replica> R followed(String prefix, R replica) {
    WatchLoop loop = new WatchLoop(store, prefix, replica, compare, complaints);
    synchronized (this) {
      refuseIfClosed();
      replicas.add(replica);
    }
    loop.start(replicas::remove);
    return replica;
  }

  @Override
  public ConfigStore config() {
    refuseIfClosed();
    ConfigRecords config = new ConfigRecords(settings.root());
    return new EtcdConfig(store, config, () -> followed(config.prefix(), new ConfigView(config)));
  }

  @Override
  public Registration register(
      Instance instance, List<ContractDocument> documents, Registration.Listener listener) {
    records.encode(instance);
    Publication publication = new Publication(instance, listener);
    ContractShelf shelf = new ContractShelf(store, contracts, documents, complaints);
    Keeper keeper =
        new Keeper(
            new Claim(store, records, publication, shelf, settings.ttl()), publication, complaints);
    synchronized (this) {
      refuseIfClosed();
      keepers.removeIf(Keeper::isOver);
      keepers.add(keeper);
    }
    keeper.start();
    return keeper;
  }

  @Override
  public CompletableFuture<@Nullable Contract> contract(String hash) {
    return closed
        ? CompletableFuture.failedFuture(closedFailure())
        : contracts.find(hash, this::stored);
  }

  private CompletableFuture<@Nullable StoreRecord> stored(String key) {
    return store
        .get(key)
        .handle(
            (held, failure) -> {
              if (failure != null) {
                throw new DirectoryException(
                    "etcd at %s did not give %s: %s"
                        .formatted(endpoints, key, EtcdFault.of(failure).reason()),
                    failure);
              }
              return held == null ? null : held.record();
            });
  }

  private void refuseIfClosed() {
    if (closed) {
      throw closedFailure();
    }
  }

  private DirectoryException closedFailure() {
    return new DirectoryException("the directory in etcd at " + endpoints + " is closed", null);
  }

  /** Takes less than a second, whether etcd answers or not: it is asked for nothing. */
  @Override
  public void close() {
    synchronized (this) {
      closed = true;
    }
    keepers.forEach(Keeper::abandon);
    List.copyOf(replicas).forEach(Replica::close);
    connection.close();
  }

  @Override
  public String toString() {
    return endpoints.uri();
  }
}
