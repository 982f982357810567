package io.skynet.sky;

import io.skynet.runtime.directory.InstanceFilter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which instances a query is about, as the options say. An empty one means any. */
final class Filters {

  /** What picocli puts where {@code -version} came without a value; no argument can contain it. */
  private static final String NO_VALUE = "\0";

  @Option(
      names = {"-service", "--service"},
      paramLabel = "<name>",
      description = "Only instances of this service.")
  @Nullable String service;

  @Option(
      names = {"-version", "--version"},
      paramLabel = "<version>",
      arity = "0..1",
      fallbackValue = NO_VALUE,
      description = "Only this version, or a range such as 1.x.")
  @Nullable String version;

  @Option(
      names = {"-region", "--region"},
      paramLabel = "<region>",
      description = "Only instances in this region.")
  @Nullable String region;

  @Option(
      names = {"-host", "--host"},
      paramLabel = "<host>",
      description = "Only instances on this host.")
  @Nullable String host;

  @Option(
      names = {"-port", "--port"},
      paramLabel = "<port>",
      description = "Only instances that answer at this port.")
  @Nullable Integer port;

  @Option(
      names = {"-id", "--id"},
      paramLabel = "<id>",
      description = "Only the instance of this id.")
  @Nullable String id;

  /** Whether {@code -version} stands there alone: then the tool's own version is meant. */
  boolean asksForVersion() {
    return NO_VALUE.equals(version);
  }

  /** What the options say together. */
  InstanceFilter filter() {
    return new InstanceFilter(
        any(service), any(version), any(region), any(host), port, any(id), null);
  }

  private static String any(@Nullable String value) {
    return value == null ? "" : value;
  }
}
