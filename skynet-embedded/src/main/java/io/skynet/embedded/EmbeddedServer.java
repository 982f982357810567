package io.skynet.embedded;

import io.grpc.Server;
import io.skynet.embedded.api.ClusterService;
import io.skynet.embedded.api.Gateway;
import io.skynet.embedded.api.KeyService;
import io.skynet.embedded.api.LeaseService;
import io.skynet.embedded.api.MaintenanceService;
import io.skynet.embedded.api.WatchService;
import io.skynet.embedded.store.Identity;
import io.skynet.embedded.store.Limits;
import io.skynet.embedded.store.Store;
import java.io.IOException;
import java.net.BindException;
import java.security.SecureRandom;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Serves etcd's v3 API on 127.0.0.1: one node, in memory, for a laptop and for tests. Not for
 * production: whatever it holds ends with it, and whoever can log in to the machine can write to
 * it.
 *
 * <p>The port speaks gRPC and, for plain clients, etcd's JSON over HTTP/1.1 ({@link Gateway}).
 *
 * <p>Leases, transactions, watches with history, compaction and the errors are those of etcd 3.4.
 * Not offered: auth, alarms, snapshots, members, {@code LeaseLeases}, comparing leases. The
 * shortest TTL is 2 seconds, as it is for an etcd with default settings; 10,000 revisions are
 * remembered.
 *
 * <p>All threads are daemons. Safe for all threads.
 */
public final class EmbeddedServer implements AutoCloseable {
  private static final long EXPIRY_MILLIS = 100;

  /** How often a watch that asked for it hears that nothing has happened; as in etcd. */
  private static final long PROGRESS_MILLIS = TimeUnit.MINUTES.toMillis(10);

  private final Server server;
  private final Transport transport;
  private final ScheduledExecutorService clock;

  private EmbeddedServer(Server server, Transport transport, ScheduledExecutorService clock) {
    this.server = server;
    this.transport = transport;
    this.clock = clock;
  }

  /**
   * Starts with an empty store.
   *
   * @param port 0 for any that is free
   * @throws BindException if the port is taken
   * @throws IOException if it cannot be served for another reason
   */
  public static EmbeddedServer start(int port) throws IOException {
    SecureRandom random = new SecureRandom();
    return start(
        port, new Store(Identity.random(random), Limits.DEFAULT, System::nanoTime, random));
  }

  /** Goes on with a store that was served before. */
  static EmbeddedServer start(int port, Store store) throws IOException {
    Transport transport = Transport.create();
    AtomicReference<String> url = new AtomicReference<>("");
    WatchService watches = new WatchService(store, transport.executor());
    store.addCommitListener(watches::wake);
    MaintenanceService maintenance = new MaintenanceService(store);
    ClusterService cluster = new ClusterService(store, url::get);
    Server server =
        transport.server(
            port,
            List.of(new KeyService(store), new LeaseService(store), watches, maintenance, cluster),
            new Gateway(store, maintenance, cluster));
    try {
      server.start();
    } catch (IOException e) {
      transport.close();
      throw e.getCause() instanceof BindException taken ? taken : e;
    }
    url.set("http://" + Transport.HOST + ":" + server.getPort());
    return new EmbeddedServer(server, transport, startClock(store, watches));
  }

  private static ScheduledExecutorService startClock(Store store, WatchService watches) {
    ScheduledExecutorService clock = Threads.scheduler("clock");
    clock.scheduleWithFixedDelay(
        store::expireLeases, EXPIRY_MILLIS, EXPIRY_MILLIS, TimeUnit.MILLISECONDS);
    clock.scheduleWithFixedDelay(
        watches::sendProgress, PROGRESS_MILLIS, PROGRESS_MILLIS, TimeUnit.MILLISECONDS);
    return clock;
  }

  /** Where it listens on 127.0.0.1. */
  public int port() {
    return server.getPort();
  }

  /** Ends all connections and forgets everything. Waits, a few seconds at most, for its threads. */
  @Override
  public void close() {
    clock.shutdownNow();
    server.shutdownNow();
    Threads.await(server::awaitTermination);
    Threads.await(clock::awaitTermination);
    transport.close();
  }

  @Override
  public String toString() {
    return "EmbeddedServer on " + Transport.HOST + ":" + port();
  }
}
