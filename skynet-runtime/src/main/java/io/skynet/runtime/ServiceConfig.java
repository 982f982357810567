package io.skynet.runtime;

import io.skynet.runtime.Flags.Flag;
import io.skynet.runtime.directory.DirectorySettings;
import io.skynet.runtime.directory.Instance;
import io.skynet.runtime.rpc.ServiceInterceptor;
import io.skynet.runtime.transport.ServerLimits;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a service presents itself, and where.
 *
 * @param name in the directory; empty for the wire name of the interface. Never changes a wire name
 * @param version in the directory
 * @param region where it runs
 * @param host where it runs
 * @param bind where it listens
 * @param advertise how others reach it, {@code host} or {@code host:port}; empty for the address it
 *     listens on
 * @param id of the instance; empty for a random one per start
 * @param directory its URI, as {@link Directories#open} takes it
 * @param directorySettings how to use the directory
 * @param requireDirectory how long the directory may take to show the service after its start, or
 *     the service stops; null for as long as it takes, serving meanwhile
 * @param limits what callers may ask of it
 * @param interceptors stand before every handler, the first one outermost
 * @param weight its share of the calls beside other instances, from 1 to 1,000; 1 unless it can
 *     carry more than they
 */
public record ServiceConfig(
    String name,
    String version,
    String region,
    String host,
    BindAddress bind,
    String advertise,
    String id,
    String directory,
    DirectorySettings directorySettings,
    @Nullable Duration requireDirectory,
    ServerLimits limits,
    List<ServiceInterceptor> interceptors,
    int weight) {

  private static final List<Flag> OWN_FLAGS =
      List.of(
          new Flag("-name", "", "what the service is called in the directory"),
          new Flag("-version", "", "its version; 1.0.0"),
          new Flag("-region", "SKYNET_REGION", "where it runs; local"),
          new Flag("-host", "", "where it runs; the machine's name"),
          new Flag("-bind", "SKYNET_BIND_IP", "ip, ip:port or ip:from-to; 127.0.0.1:9000-9999"),
          new Flag("-advertise", "", "host or host:port that others reach it by"),
          new Flag("-id", "", "of the instance; random"),
          new Flag(
              "-weight", "SKYNET_WEIGHT", "its share of the calls beside others, 1 to 1000; 1"),
          new Flag(DirectoryUri.FLAG, DirectoryUri.VARIABLE, "the directory; embedded:"),
          new Flag("-require-etcd", "", "how long it may be away at the start, in milliseconds"));

  static final List<Flag> FLAGS =
      Stream.concat(OWN_FLAGS.stream(), CallsFlags.FLAGS.stream()).toList();

  public ServiceConfig {
    if (!name.isEmpty()) {
      Names.name(name);
    }
    Names.version(version);
    Names.place(region);
    Names.place(host);
    if (!id.isEmpty()) {
      Names.name(id);
    }
    if (requireDirectory != null && requireDirectory.isNegative()) {
      throw new IllegalArgumentException(
          "the directory cannot be required within " + requireDirectory);
    }
    if (weight < 1 || weight > Instance.MOST_WEIGHT) {
      throw new IllegalArgumentException(
          "the weight of an instance is from 1 to " + Instance.MOST_WEIGHT + ", not " + weight);
    }
    interceptors = List.copyOf(interceptors);
  }

  /** The defaults, with this directory. */
  public static ServiceConfig of(String directory) {
    return new ServiceConfig(
        "",
        "1.0.0",
        "local",
        Names.thisHost(),
        BindAddress.DEFAULT,
        "",
        "",
        Directories.normalize(directory),
        DirectorySettings.DEFAULT,
        null,
        ServerLimits.DEFAULT,
        List.of(),
        1);
  }

  /**
   * For a main method: reads flags and environment. On a bad value it prints one line that names
   * the flag and ends the process with status 2; on {@code -help} it lists the flags.
   */
  public static ServiceConfig fromArgs(String... args) {
    return Flags.orExit(FLAGS, args, list -> parse(list, System.getenv()));
  }

  /**
   * Reads flags, then environment, then defaults.
   *
   * @throws ConfigException if a value is bad
   */
  public static ServiceConfig parse(List<String> args, Map<String, String> environment) {
    Flags flags = Flags.parse(FLAGS, args, environment);
    BindAddress ports = ports(environment);
    return new ServiceConfig(
        flags.get("-name", "", text -> text.isEmpty() ? text : Names.name(text)),
        flags.get("-version", "1.0.0", Names::version),
        flags.get("-region", "local", Names::place),
        flags.get("-host", Names.thisHost(), Names::place),
        flags.get("-bind", ports.ip(), text -> BindAddress.parse(text, ports)),
        flags.get("-advertise", "", Advertised::check),
        flags.get("-id", "", text -> text.isEmpty() ? text : Names.name(text)),
        flags.get(DirectoryUri.FLAG, "", DirectoryUri::read),
        DirectorySettings.DEFAULT,
        flags.get("-require-etcd", "", ServiceConfig::patience),
        ServerLimits.DEFAULT.withCalls(CallsFlags.read(flags)),
        List.of(),
        flags.get("-weight", "1", ServiceConfig::weight));
  }

  private static int weight(String text) {
    String wanted = "expected a whole number from 1 to " + Instance.MOST_WEIGHT;
    try {
      int weight = Integer.parseInt(text);
      if (weight >= 1 && weight <= Instance.MOST_WEIGHT) {
        return weight;
      }
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(wanted, e);
    }
    throw new IllegalArgumentException(wanted);
  }

  private static BindAddress ports(Map<String, String> environment) {
    int first = port(environment, "SKYNET_MIN_PORT", BindAddress.FIRST_PORT);
    int last = port(environment, "SKYNET_MAX_PORT", BindAddress.LAST_PORT);
    try {
      return new BindAddress(BindAddress.DEFAULT.ip(), first, last);
    } catch (IllegalArgumentException e) {
      throw new ConfigException("SKYNET_MIN_PORT and SKYNET_MAX_PORT: " + e.getMessage());
    }
  }

  private static int port(Map<String, String> environment, String variable, int fallback) {
    String text = environment.getOrDefault(variable, "");
    try {
      return text.isEmpty() ? fallback : BindAddress.port(text);
    } catch (IllegalArgumentException e) {
      throw new ConfigException(variable + "=" + text + ": expected a port");
    }
  }

  private static @Nullable Duration patience(String text) {
    try {
      return text.isEmpty() ? null : Duration.ofMillis(Long.parseUnsignedLong(text));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("expected a number of milliseconds", e);
    }
  }

  /** The same under another name in the directory. */
  public ServiceConfig withName(String name) {
    return with(copy -> copy.name = name);
  }

  /** The same in another version. */
  public ServiceConfig withVersion(String version) {
    return with(copy -> copy.version = version);
  }

  /** The same in another place. */
  public ServiceConfig withPlace(String region, String host) {
    return with(
        copy -> {
          copy.region = region;
          copy.host = host;
        });
  }

  /** The same on another address. */
  public ServiceConfig withBind(BindAddress bind) {
    return with(copy -> copy.bind = bind);
  }

  /** The same with this id; empty for a random one per start. */
  public ServiceConfig withId(String id) {
    return with(copy -> copy.id = id);
  }

  /** The same with another use of the directory. */
  public ServiceConfig withDirectorySettings(DirectorySettings settings) {
    return with(copy -> copy.directorySettings = settings);
  }

  /** The same, but that it stops if the directory does not show it by then. */
  public ServiceConfig withRequireDirectory(Duration within) {
    return with(copy -> copy.requireDirectory = within);
  }

  /** The same with other limits for its callers. */
  public ServiceConfig withLimits(ServerLimits limits) {
    return with(copy -> copy.limits = limits);
  }

  /** The same with other interceptors. */
  public ServiceConfig withInterceptors(List<ServiceInterceptor> interceptors) {
    return with(copy -> copy.interceptors = interceptors);
  }

  /**
   * The same with another share of the calls.
   *
   * @throws IllegalArgumentException if it is not from 1 to 1,000
   */
  public ServiceConfig withWeight(int weight) {
    return with(copy -> copy.weight = weight);
  }

  private ServiceConfig with(Consumer<Copy> change) {
    Copy copy = new Copy(this);
    change.accept(copy);
    return copy.config();
  }

  /** How a client in the same process reaches the same directory, and who is near. */
  public ClientConfig client() {
    return ClientConfig.of(directory)
        .withDirectorySettings(directorySettings)
        .withPlace(region, host);
  }

  /** A config that is being changed. */
  private static final class Copy {
    private String name;
    private String version;
    private String region;
    private String host;
    private BindAddress bind;
    private final String advertise;
    private String id;
    private final String directory;
    private DirectorySettings directorySettings;
    private @Nullable Duration requireDirectory;
    private ServerLimits limits;
    private List<ServiceInterceptor> interceptors;
    private int weight;

    Copy(ServiceConfig from) {
      name = from.name;
      version = from.version;
      region = from.region;
      host = from.host;
      bind = from.bind;
      advertise = from.advertise;
      id = from.id;
      directory = from.directory;
      directorySettings = from.directorySettings;
      requireDirectory = from.requireDirectory;
      limits = from.limits;
      interceptors = from.interceptors;
      weight = from.weight;
    }

    ServiceConfig config() {
      return new ServiceConfig(
          name,
          version,
          region,
          host,
          bind,
          advertise,
          id,
          directory,
          directorySettings,
          requireDirectory,
          limits,
          interceptors,
          weight);
    }
  }
}
