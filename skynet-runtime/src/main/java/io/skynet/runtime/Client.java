package io.skynet.runtime;

import io.skynet.runtime.client.ClientSettings;
import io.skynet.runtime.client.ServiceClient;
import io.skynet.runtime.config.Config;
import io.skynet.runtime.directory.ConfigView;
import io.skynet.runtime.directory.Directory;
import io.skynet.runtime.directory.InstanceFilter;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Finds services in a directory and calls them. One per process is enough. Safe for all threads,
 * which are all daemons.
 */
public final class Client implements AutoCloseable {
  private final ClientConfig config;
  private final Directory directory;
  private final ScheduledExecutorService timer;
  private final @Nullable ExecutorService ownCallbacks;
  private final ClientSettings settings;
  private final Set<ServiceClient> services = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  /** Guarded by this. */
  private @Nullable ConfigView central;

  private Client(
      ClientConfig config,
      Directory directory,
      ScheduledExecutorService timer,
      @Nullable ExecutorService ownCallbacks,
      Executor callbacks) {
    this.config = config;
    this.directory = directory;
    this.timer = timer;
    this.ownCallbacks = ownCallbacks;
    this.settings = config.settings(callbacks);
  }

  /**
   * Opens a client; does not wait for the directory.
   *
   * @throws ConfigException if the directory cannot be opened
   */
  public static Client create(ClientConfig config) {
    Directory directory = Directories.open(config.directory(), config.directorySettings());
    ScheduledExecutorService timer =
        Executors.newSingleThreadScheduledExecutor(daemons("skynet-client"));
    Executor given = config.callbacks();
    ExecutorService own =
        given == null ? Executors.newCachedThreadPool(daemons("skynet-callback")) : null;
    return new Client(config, directory, timer, own, given == null ? own : given);
  }

  private static ThreadFactory daemons(String name) {
    AtomicInteger number = new AtomicInteger();
    return task -> {
      Thread thread = new Thread(task, name + "-" + number.incrementAndGet());
      thread.setDaemon(true);
      return thread;
    };
  }

  /**
   * Begins to follow the instances of a service, and to connect to them. An empty string means any.
   *
   * @param name of the service
   * @param version exact, or a range such as {@code 1.x} or {@code >=1.2 <2}
   * @param region exact
   * @param host exact
   * @throws IllegalArgumentException if the version is a range that cannot be read
   * @throws IllegalStateException if this client is closed
   */
  public ServiceClient service(String name, String version, String region, String host) {
    if (closed) {
      throw new IllegalStateException(this + " is closed");
    }
    InstanceFilter filter = new InstanceFilter(name, version, region, host);
    ServiceClient service =
        ServiceClient.over(directory.watch(name), directory, filter, settings, timer);
    services.add(service);
    Config central = config(name, version);
    CentralSettings.followTimes(central, settings.call(), service);
    CentralSettings.followConnections(central, settings.spread().connections(), service);
    return service;
  }

  /**
   * What operators have set for a service and version.
   *
   * @param version exact; of anything else those settings are seen that are for all versions
   * @throws IllegalStateException if this client is closed
   */
  public Config config(String service, String version) {
    return CentralConfig.of(central(), service, version);
  }

  /** One for all, opened when it is first asked for. */
  private synchronized ConfigView central() {
    if (closed) {
      throw new IllegalStateException(this + " is closed");
    }
    ConfigView view = central;
    if (view == null) {
      view = directory.config().watch();
      central = view;
    }
    return view;
  }

  /** Any version of a service, anywhere. */
  public ServiceClient service(String name) {
    return service(name, "", "", "");
  }

  /**
   * Closes every service client, and the directory. Calls that have been sent are still answered,
   * or end at their deadline; all others fail.
   */
  @Override
  public void close() {
    closed = true;
    services.forEach(ServiceClient::close);
    endConfig();
    directory.close();
    timer.shutdown();
    if (ownCallbacks != null) {
      ownCallbacks.shutdown();
    }
  }

  private synchronized void endConfig() {
    if (central != null) {
      central.close();
    }
  }

  @Override
  public String toString() {
    return "client on " + config.directory();
  }
}
