package io.skynet.sky.call;

import io.skynet.runtime.client.ClientSettings;
import io.skynet.runtime.client.ServiceClient;
import io.skynet.runtime.directory.ContractSource;
import io.skynet.runtime.directory.Instance;
import io.skynet.runtime.directory.InstanceFilter;
import io.skynet.runtime.rpc.CallOptions;
import io.skynet.runtime.rpc.Caller;
import io.skynet.runtime.rpc.OutgoingCall;
import io.skynet.runtime.rpc.RpcMethod;
import io.skynet.runtime.wire.WireLimits;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/** Connections to chosen instances, round which calls go. */
public final class Connections implements Caller, AutoCloseable {
  private static final Duration CONNECT = Duration.ofSeconds(2);

  /** Never asked: what is called has been chosen by its contract already. */
  private static final ContractSource NO_CONTRACTS = hash -> new CompletableFuture<>();

  private final ServiceClient client;
  private final ScheduledExecutorService timer;

  private Connections(ServiceClient client, ScheduledExecutorService timer) {
    this.client = client;
    this.timer = timer;
  }

  /**
   * Begins to connect to all of {@code instances}, which are called whatever their state is.
   *
   * @param timeout how long a call may take, from a millisecond to a day
   */
  public static Connections to(List<Instance> instances, Duration timeout) {
    ScheduledExecutorService timer =
        Executors.newSingleThreadScheduledExecutor(Connections::daemon);
    ClientSettings settings =
        new ClientSettings(
            new CallOptions(timeout), CONNECT, WireLimits.DEFAULT, ClientSettings.INLINE);
    ServiceClient client =
        ServiceClient.over(
            new FixedView(instances), NO_CONTRACTS, InstanceFilter.ANY, settings, timer);
    return new Connections(client, timer);
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "sky-call");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public OutgoingCall start(RpcMethod method) {
    return client.start(method);
  }

  /**
   * Waits until {@code count} instances are connected, but no longer than a call may take.
   *
   * @return whether they were in time
   */
  public boolean awaitConnected(int count) throws InterruptedException {
    return client.awaitInstances(count, client.options().timeout());
  }

  @Override
  public void close() {
    client.close();
    timer.shutdown();
  }

  @Override
  public String toString() {
    return client.toString();
  }
}
