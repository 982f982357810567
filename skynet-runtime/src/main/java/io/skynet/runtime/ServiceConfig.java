package io.skynet.runtime;

import io.skynet.runtime.Flags.Flag;
import io.skynet.runtime.directory.DirectorySettings;
import io.skynet.runtime.rpc.ServiceInterceptor;
import java.util.List;
import java.util.Map;

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
 * @param interceptors stand before every handler, the first one outermost
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
    List<ServiceInterceptor> interceptors) {

  static final List<Flag> FLAGS =
      List.of(
          new Flag("-name", "", "what the service is called in the directory"),
          new Flag("-version", "", "its version; 1.0.0"),
          new Flag("-region", "SKYNET_REGION", "where it runs; local"),
          new Flag("-host", "", "where it runs; the machine's name"),
          new Flag("-bind", "SKYNET_BIND_IP", "ip, ip:port or ip:from-to; 127.0.0.1:9000-9999"),
          new Flag("-advertise", "", "host or host:port that others reach it by"),
          new Flag("-id", "", "of the instance; random"),
          new Flag(DirectoryUri.FLAG, DirectoryUri.VARIABLE, "the directory; embedded:"));

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
        List.of());
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
        List.of());
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

  /** The same under another name in the directory. */
  public ServiceConfig withName(String name) {
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
        interceptors);
  }

  /** The same in another version. */
  public ServiceConfig withVersion(String version) {
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
        interceptors);
  }

  /** The same in another place. */
  public ServiceConfig withPlace(String region, String host) {
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
        interceptors);
  }

  /** The same on another address. */
  public ServiceConfig withBind(BindAddress bind) {
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
        interceptors);
  }

  /** The same with other interceptors. */
  public ServiceConfig withInterceptors(List<ServiceInterceptor> interceptors) {
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
        interceptors);
  }

  /** How a client in the same process reaches the same directory. */
  public ClientConfig client() {
    return ClientConfig.of(directory).withDirectorySettings(directorySettings);
  }
}
