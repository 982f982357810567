package io.skynet.runtime;

import io.skynet.runtime.config.Config;
import io.skynet.runtime.directory.ConfigView;
import io.skynet.runtime.directory.Directory;
import io.skynet.runtime.directory.Instance;
import io.skynet.runtime.directory.InstanceState;
import io.skynet.runtime.directory.Registration;
import io.skynet.runtime.directory.RegistrationStatus;
import io.skynet.runtime.rpc.ContractRef;
import io.skynet.runtime.rpc.ServiceControl;
import io.skynet.runtime.rpc.Skeleton;
import io.skynet.runtime.server.Dispatcher;
import io.skynet.runtime.server.RouteTable;
import io.skynet.runtime.transport.Listener;
import java.net.BindException;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A running service: it listens, stands in the directory, and leaves both in an order that loses
 * nothing. Safe for all threads, which are all daemons: {@link #awaitStopped} is what keeps a
 * process alive.
 */
public final class Service implements ServiceControl {
  private static final Logger log = LoggerFactory.getLogger(Service.class);

  /** How long the directory may take, at the start and at the end. */
  private static final Duration DIRECTORY_PATIENCE = Duration.ofSeconds(2);

  /** Exit status of a process that requires the directory and does not find it. */
  private static final int NO_DIRECTORY = 4;

  /** Exit status of a process whose id another one has. */
  private static final int TAKEN = 5;

  /** Why the directory does not have this instance, and the exit status for that. */
  private record Refusal(int status, String reason) {}

  private final ServiceConfig config;
  private final String name;
  private final String id;
  private final RouteTable routes;
  private final Dispatcher dispatcher;
  private final Callbacks callbacks;
  private final AtomicBoolean started = new AtomicBoolean();
  private final CountDownLatch startEnded = new CountDownLatch(1);
  private final AtomicBoolean stopping = new AtomicBoolean();
  private final CountDownLatch stopped = new CountDownLatch(1);

  private volatile @Nullable Running running;

  private volatile @Nullable Refusal refusal;

  /** What operators have set; null before the start. */
  private volatile @Nullable Central central;

  private record Central(ConfigView view, Config config) {}

  /** What there is only between start and stop. */
  private record Running(
      Listener listener, Directory directory, Registration registration, Instance instance) {}

  private Service(ServiceConfig config, String name, RouteTable routes, Skeleton skeleton) {
    this.config = config;
    this.name = name;
    this.id = config.id().isEmpty() ? UUID.randomUUID().toString() : config.id();
    this.routes = routes;
    this.dispatcher = new Dispatcher(routes);
    this.callbacks = new Callbacks(this, skeleton);
  }

  /**
   * Makes a service of a skeleton; nothing is started.
   *
   * @throws IllegalArgumentException if the skeleton names no interface, or a method twice
   */
  public static Service create(ServiceConfig config, Skeleton skeleton) {
    RouteTable routes = RouteTable.of(skeleton, config.interceptors());
    if (routes.contracts().isEmpty()) {
      throw new IllegalArgumentException(skeleton + " names no @Rpc interface");
    }
    String name = config.name().isEmpty() ? routes.contracts().get(0).rpc() : config.name();
    return new Service(config, name, routes, skeleton);
  }

  /**
   * Listens, calls back {@code started}, and enters the directory. If the directory does not answer
   * within two seconds, the service is up all the same and enters it when it does; unless the
   * directory is required, and stays away for longer than that: then the service stops again.
   *
   * @param register whether to ask for calls at once; otherwise {@link #register()} does
   * @return this
   * @throws BindException if no port of the range is free
   * @throws ConfigException if the directory cannot be opened
   * @throws IllegalStateException if the service was started before
   */
  public Service start(boolean register) throws BindException, InterruptedException {
    if (!started.compareAndSet(false, true)) {
      throw new IllegalStateException(this + " was started before");
    }
    Directory directory = Directories.open(config.directory(), config.directorySettings());
    Listener listener = null;
    try {
      Config settings = follow(directory.config().watch());
      CentralSettings.followCalls(settings, config.limits().calls(), dispatcher::limit);
      InetAddress address = IpAddresses.parse(config.bind().ip());
      listener =
          Listener.bind(
              address,
              config.bind().firstPort(),
              config.bind().lastPort(),
              CentralSettings.limits(settings, config.limits()),
              dispatcher);
      InstanceState state = register ? InstanceState.REGISTERED : InstanceState.UNREGISTERED;
      Instance instance = instance(address, listener.port(), state);
      callbacks.started(address(instance));
      Registration registration =
          directory.register(instance, PublishedContracts.of(routes.contracts()), new Publicity());
      running = new Running(listener, directory, registration, instance);
      log.info("{} serves at {}", this, address(instance));
      awaitPublished(registration);
      return this;
    } catch (BindException | RuntimeException | InterruptedException e) {
      Running begun = running;
      if (begun != null) {
        begun.registration.leave(DIRECTORY_PATIENCE);
        running = null;
      }
      if (listener != null) {
        listener.close();
      }
      endConfig();
      directory.close();
      stopped.countDown();
      throw e;
    } finally {
      startEnded.countDown();
    }
  }

  /** What is set is known before the first call, unless the directory is away. */
  private Config follow(ConfigView view) throws InterruptedException {
    Config settings = CentralConfig.of(view, name, config.version());
    central = new Central(view, settings);
    view.awaitFirst(DIRECTORY_PATIENCE);
    CentralSettings.followLevels(settings);
    return settings;
  }

  private void endConfig() {
    Central followed = central;
    if (followed != null) {
      followed.view.close();
    }
  }

  private void awaitPublished(Registration registration) throws InterruptedException {
    Duration required = config.requireDirectory();
    if (registration.awaitPublished(required == null ? DIRECTORY_PATIENCE : required)) {
      return;
    } else if (required == null) {
      log.warn("{}: the directory does not answer yet; serving, and trying on", this);
    } else {
      refuse(
          NO_DIRECTORY,
          "the directory at "
              + config.directory()
              + " did not take it within the "
              + required.toMillis()
              + " ms of -require-etcd");
    }
  }

  private void refuse(int status, String reason) {
    Refusal refused = new Refusal(status, this + " stops: " + reason);
    refusal = refused;
    log.error(refused.reason);
    beginToStop();
  }

  private Instance instance(InetAddress address, int port, InstanceState state) {
    return new Instance(
        id,
        name,
        config.version(),
        config.region(),
        config.host(),
        state,
        Advertised.endpoint(config, address, port),
        routes.contracts().stream().collect(Collectors.toMap(ContractRef::rpc, ContractRef::hash)),
        UUID.randomUUID().toString(),
        ProcessHandle.current().pid(),
        Instant.now().truncatedTo(ChronoUnit.MILLIS),
        config.weight());
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String version() {
    return config.version();
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String address() {
    return callbacks.address();
  }

  /**
   * How the registration in the directory stands: its phase, how long its lease has left, and what
   * last went wrong.
   *
   * @throws IllegalStateException if the service has not been started
   */
  public RegistrationStatus registration() {
    return whileRunning().registration.status();
  }

  private static String address(Instance instance) {
    return instance.endpoint().address();
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalStateException before the start
   */
  @Override
  public Config config() {
    Central followed = central;
    if (followed == null) {
      throw new IllegalStateException(this + " was not started yet");
    }
    return followed.config;
  }

  @Override
  public void register() {
    update(InstanceState.REGISTERED);
  }

  @Override
  public void unregister() {
    update(InstanceState.UNREGISTERED);
  }

  private void update(InstanceState state) {
    Running now = whileRunning();
    if (!stopping.get()) {
      now.registration.update(state);
    }
  }

  private Running whileRunning() {
    Running now = running;
    if (now == null) {
      throw new IllegalStateException(this + " is not running");
    }
    return now;
  }

  @Override
  public void stop() {
    beginToStop();
    if (!callbacks.isCallbackThread()) {
      awaitStoppedQuietly();
    }
  }

  private void beginToStop() {
    if (stopping.compareAndSet(false, true)) {
      Thread leaving = new Thread(this::leave, "skynet-leaving-" + name);
      leaving.setDaemon(true);
      leaving.start();
    }
  }

  private void leave() {
    try {
      boolean neverStarted = started.compareAndSet(false, true);
      if (!neverStarted) {
        startEnded.await();
      }
      Running now = running;
      if (now != null) {
        leave(now);
        callbacks.stopped();
      }
    } catch (InterruptedException | RuntimeException e) {
      log.error("{} did not leave cleanly", this, e);
    } finally {
      stopped.countDown();
    }
  }

  private void leave(Running now) {
    new Leaving(this, now.listener, dispatcher, now.registration).run(DIRECTORY_PATIENCE);
    endConfig();
    now.directory.close();
  }

  /**
   * How many {@code @Oneway} calls came and were not run, because there is no such method, their
   * time was up, too many calls were under way, or the service was leaving. Their callers do not
   * hear of it; the log does, once a minute for each address.
   */
  public long lostNotifications() {
    return dispatcher.lostNotifications();
  }

  private void awaitStoppedQuietly() {
    try {
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Waits until the service has stopped. Until then SIGINT and SIGTERM stop it gracefully, and a
   * second signal ends the process at once. If the service stopped because the directory that it
   * requires is away, or another process has its id, this one ends here, with status 4 or 5.
   */
  public void awaitStopped() throws InterruptedException {
    try (Signals signals = Signals.handle(this::stopFromSignal)) {
      Objects.requireNonNull(signals);
      stopped.await();
    }
    Refusal refused = refusal;
    if (refused != null) {
      System.err.println(refused.reason);
      System.exit(refused.status);
    }
  }

  /** The thread that brings signals must come back at once, to bring the second one. */
  private void stopFromSignal() {
    Thread thread = new Thread(this::stop, "skynet-signal");
    thread.setDaemon(true);
    thread.start();
  }

  /** What the directory says of the registration. */
  private final class Publicity implements Registration.Listener {
    @Override
    public void published(InstanceState state) {
      callbacks.published(state);
    }

    @Override
    public void refused(Instance holder) {
      refuse(
          TAKEN,
          "the id is taken by the instance at "
              + holder.endpoint()
              + ", started "
              + holder.started()
              + ". Give this one another -id, or none");
    }
  }

  @Override
  public String toString() {
    return name + " " + config.version() + " (" + id + ")";
  }
}
