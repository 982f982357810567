package io.skynet.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the figures were taken on, without saying whose it is. */
final class Machine {
  private static final List<String> LIBRARIES =
      List.of(
          "netty-transport",
          "grpc-netty-shaded",
          "protobuf-java",
          "rsocket-core",
          "reactor-netty-core",
          "fory-core",
          "jackson-databind",
          "jackson-dataformat-msgpack",
          "jmh-core");

  private Machine() {}

  static String text() {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    return "%d cores, %d GiB of memory, %s on %s; %s %s."
        .formatted(
            system.getAvailableProcessors(),
            Math.round(system.getTotalMemorySize() / (double) (1L << 30)),
            system.getName(),
            system.getArch(),
            System.getProperty("java.vm.name"),
            System.getProperty("java.vm.version"));
  }

  /** How many processes wanted a core in the last minute, on average. */
  static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  /** The libraries compared, and their versions. */
  static String versions() {
    return LIBRARIES.stream()
        .flatMap(library -> jar(library).stream())
        .collect(Collectors.joining(", "));
  }

  private static Optional<String> jar(String library) {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(entry -> Path.of(entry).getFileName().toString())
        .filter(name -> name.matches(library + "-\\d.*\\.jar"))
        .map(name -> library + " " + name.substring(library.length() + 1, name.length() - 4))
        .findFirst();
  }
}
