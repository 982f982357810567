package io.skynet.runtime;

import io.skynet.runtime.Flags.Flag;
import io.skynet.runtime.client.ClientSettings;
import io.skynet.runtime.directory.DirectorySettings;
import io.skynet.runtime.rpc.CallOptions;
import io.skynet.runtime.rpc.ClientInterceptor;
import io.skynet.runtime.wire.WireLimits;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * How a client finds services and calls them.
 *
 * @param directory its URI, as {@link Directories#open} takes it
 * @param directorySettings how to use the directory
 * @param call what holds for calls that ask for nothing else
 * @param connectTimeout how long a connection may take to be made, from a millisecond to an hour
 * @param limits what a reply may be at most
 * @param callbacks runs what follows an asynchronous call; null for threads of the client's own
 * @param interceptors stand before every call, the first one outermost
 */
public record ClientConfig(
    String directory,
    DirectorySettings directorySettings,
    CallOptions call,
    Duration connectTimeout,
    WireLimits limits,
    @Nullable Executor callbacks,
    List<ClientInterceptor> interceptors) {

  private static final String CACHE = "-view-cache";
  private static final String CACHE_VARIABLE = "SKYNET_VIEW_CACHE";

  private static final Duration LEAST = Duration.ofMillis(1);
  private static final Duration MOST = Duration.ofHours(1);

  static final List<Flag> FLAGS =
      List.of(
          new Flag(DirectoryUri.FLAG, DirectoryUri.VARIABLE, "the directory; embedded:"),
          new Flag("-timeout", "", "how long a call may take, in milliseconds; 10000"),
          new Flag(CACHE, CACHE_VARIABLE, "folder that lets it start while the directory is away"));

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
        Duration.ofSeconds(2),
        WireLimits.DEFAULT,
        null,
        List.of());
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
    Flags flags = Flags.parse(FLAGS, args, environment);
    CallOptions call = flags.get("-timeout", "10000", ClientConfig::timeout);
    ClientConfig config = of(flags.get(DirectoryUri.FLAG, "", DirectoryUri::read)).withCall(call);
    Path cache = flags.get(CACHE, "", text -> text.isEmpty() ? null : Path.of(text));
    return cache == null
        ? config
        : config.withDirectorySettings(config.directorySettings.withViewCache(cache));
  }

  private static CallOptions timeout(String text) {
    try {
      return new CallOptions(Duration.ofMillis(Long.parseLong(text)));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("expected a number of milliseconds", e);
    }
  }

  /** The same with another use of the directory. */
  public ClientConfig withDirectorySettings(DirectorySettings settings) {
    return new ClientConfig(
        directory, settings, call, connectTimeout, limits, callbacks, interceptors);
  }

  /** The same with other defaults for calls. */
  public ClientConfig withCall(CallOptions call) {
    return new ClientConfig(
        directory, directorySettings, call, connectTimeout, limits, callbacks, interceptors);
  }

  /** The same with another time for connections to be made in. */
  public ClientConfig withConnectTimeout(Duration connectTimeout) {
    return new ClientConfig(
        directory, directorySettings, call, connectTimeout, limits, callbacks, interceptors);
  }

  /** The same with other limits for replies. */
  public ClientConfig withLimits(WireLimits limits) {
    return new ClientConfig(
        directory, directorySettings, call, connectTimeout, limits, callbacks, interceptors);
  }

  /** The same with callbacks that run elsewhere. */
  public ClientConfig withCallbacks(Executor callbacks) {
    return new ClientConfig(
        directory, directorySettings, call, connectTimeout, limits, callbacks, interceptors);
  }

  /** The same with other interceptors. */
  public ClientConfig withInterceptors(List<ClientInterceptor> interceptors) {
    return new ClientConfig(
        directory, directorySettings, call, connectTimeout, limits, callbacks, interceptors);
  }

  /** The same with callbacks that run on the event loop, and so must never wait for anything. */
  public ClientConfig withCallbacksThatNeverBlock() {
    return withCallbacks(ClientSettings.INLINE);
  }
}
