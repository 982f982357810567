package io.skynet.runtime;

import io.skynet.runtime.Flags.Flag;
import io.skynet.runtime.client.ClientSettings;
import io.skynet.runtime.client.Place;
import io.skynet.runtime.client.Spread;
import io.skynet.runtime.client.policy.Balancing;
import io.skynet.runtime.directory.DirectorySettings;
import io.skynet.runtime.rpc.CallOptions;
import io.skynet.runtime.rpc.ClientInterceptor;
import io.skynet.runtime.rpc.MethodOptions;
import io.skynet.runtime.rpc.RpcMethod;
import io.skynet.runtime.wire.WireLimits;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How a client finds services and calls them.
 *
 * @param directory its URI, as {@link Directories#open} takes it
 * @param directorySettings how to use the directory
 * @param call what holds for calls that ask for nothing else
 * @param methods what holds for those of single methods
 * @param connectTimeout how long a connection may take to be made, from a millisecond to an hour
 * @param limits what a reply may be at most
 * @param callbacks runs what follows an asynchronous call; null for threads of the client's own
 * @param interceptors stand before every call, the first one outermost
 * @param spread how calls are spread over the instances
 */
public record ClientConfig(
    String directory,
    DirectorySettings directorySettings,
    CallOptions call,
    MethodOptions methods,
    Duration connectTimeout,
    WireLimits limits,
    @Nullable Executor callbacks,
    List<ClientInterceptor> interceptors,
    Spread spread) {

  private static final Duration LEAST = Duration.ofMillis(1);
  private static final Duration MOST = Duration.ofHours(1);

  static final List<Flag> FLAGS = ClientFlags.ALL;

  public ClientConfig {
    if (connectTimeout.compareTo(LEAST) < 0 || connectTimeout.compareTo(MOST) > 0) {
      throw new IllegalArgumentException(
          "a connection's timeout must be from 1 ms to 1 hour, not " + connectTimeout);
    }
    interceptors = List.copyOf(interceptors);
  }

  /** The defaults, with this directory. */
  public static ClientConfig of(String directory) {
    return new ClientConfig(
        Directories.normalize(directory),
        DirectorySettings.DEFAULT,
        CallOptions.DEFAULT,
        MethodOptions.NONE,
        Duration.ofSeconds(2),
        WireLimits.DEFAULT,
        null,
        List.of(),
        Spread.DEFAULT);
  }

  /**
   * For a main method: reads flags and environment. On a bad value it prints one line that names
   * the flag and ends the process with status 2; on {@code -help} it lists the flags.
   */
  public static ClientConfig fromArgs(String... args) {
    return Flags.orExit(FLAGS, args, list -> parse(list, System.getenv()));
  }

  /** For a main method without flags: as {@link #fromArgs}. */
  public static ClientConfig fromEnvironment() {
    return fromArgs();
  }

  /**
   * Reads flags, then environment, then defaults.
   *
   * @throws ConfigException if a value is bad
   */
  public static ClientConfig parse(List<String> args, Map<String, String> environment) {
    return ClientFlags.config(Flags.parse(FLAGS, args, environment));
  }

  /** The same with another use of the directory. */
  public ClientConfig withDirectorySettings(DirectorySettings settings) {
    return with(copy -> copy.directorySettings = settings);
  }

  /** The same with a folder that lets it start while the directory is away. */
  ClientConfig withViewCache(Path cache) {
    return withDirectorySettings(directorySettings.withViewCache(cache));
  }

  /** The same with other defaults for calls. */
  public ClientConfig withCall(CallOptions call) {
    return with(copy -> copy.call = call);
  }

  /**
   * The same with other defaults for calls of one method.
   *
   * @param method as generated code has it, such as {@code EchoBinding.ECHO}
   * @throws IllegalArgumentException if the method would be tried again, and is not
   *     {@code @Idempotent}
   */
  public ClientConfig withCall(RpcMethod method, CallOptions call) {
    return with(copy -> copy.methods = methods.with(method, call));
  }

  /** The same with another time for connections to be made in. */
  public ClientConfig withConnectTimeout(Duration connectTimeout) {
    return with(copy -> copy.connectTimeout = connectTimeout);
  }

  /** The same with other limits for replies. */
  public ClientConfig withLimits(WireLimits limits) {
    return with(copy -> copy.limits = limits);
  }

  /** The same with callbacks that run elsewhere. */
  public ClientConfig withCallbacks(Executor callbacks) {
    return with(copy -> copy.callbacks = callbacks);
  }

  /** The same with other interceptors. */
  public ClientConfig withInterceptors(List<ClientInterceptor> interceptors) {
    return with(copy -> copy.interceptors = interceptors);
  }

  /** The same with callbacks that run on the event loop, and so must never wait for anything. */
  public ClientConfig withCallbacksThatNeverBlock() {
    return withCallbacks(ClientSettings.INLINE);
  }

  /** The same with another way for instances to share the calls. */
  public ClientConfig withBalancing(Balancing balancing) {
    return with(copy -> copy.spread = spread.withBalancing(balancing));
  }

  /**
   * The same for a client that calls who is near: on its host, else in its region, else anywhere.
   *
   * @param region as instances say it of themselves; empty if it does not matter
   * @param host as instances say it of themselves; empty if it does not matter
   */
  public ClientConfig withPlace(String region, String host) {
    return with(copy -> copy.spread = spread.withPlace(new Place(region, host)));
  }

  /**
   * The same with so many connections to each instance.
   *
   * @throws IllegalArgumentException if there are not from 1 to 64
   */
  public ClientConfig withConnections(int connections) {
    return with(copy -> copy.spread = spread.withConnections(connections));
  }

  /**
   * The same with connections that are closed after so long without a call of the service, and made
   * again by the next one.
   *
   * @param idle zero for never, which is the default
   */
  public ClientConfig withIdle(Duration idle) {
    return with(copy -> copy.spread = spread.withIdle(idle));
  }

  private ClientConfig with(Consumer<Copy> change) {
    Copy copy = new Copy(this);
    change.accept(copy);
    return copy.config();
  }

  /** For the parts inside. */
  ClientSettings settings(Executor callbacks) {
    return new ClientSettings(
        call, methods, connectTimeout, limits, callbacks, interceptors, spread);
  }

  /** A config that is being changed. */
  private static final class Copy {
    private final String directory;
    private DirectorySettings directorySettings;
    private CallOptions call;
    private MethodOptions methods;
    private Duration connectTimeout;
    private WireLimits limits;
    private @Nullable Executor callbacks;
    private List<ClientInterceptor> interceptors;
    private Spread spread;

    Copy(ClientConfig from) {
      directory = from.directory;
      directorySettings = from.directorySettings;
      call = from.call;
      methods = from.methods;
      connectTimeout = from.connectTimeout;
      limits = from.limits;
      callbacks = from.callbacks;
      interceptors = from.interceptors;
      spread = from.spread;
    }

    ClientConfig config() {
      return new ClientConfig(
          directory,
          directorySettings,
          call,
          methods,
          connectTimeout,
          limits,
          callbacks,
          interceptors,
          spread);
    }
  }
}
