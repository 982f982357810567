package io.skynet.processor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** The JDK beside this one that is most unlike it: 17, or the newest if this one is 17. */
final class OtherJdk {
  static final int OLDEST = 17;
  static final Path OWN = Path.of(System.getProperty("java.home"));

  private OtherJdk() {}

  /** Its home; empty if this one stands alone. */
  static Optional<Path> home() throws IOException {
    int own = Runtime.version().feature();
    try (Stream<Path> homes = Files.list(OWN.getParent())) {
      return homes
          .filter(home -> Files.isExecutable(home.resolve("bin/java")))
          .filter(home -> own == OLDEST ? version(home) > own : version(home) == OLDEST)
          .max(Comparator.comparingInt(OtherJdk::version));
    }
  }

  /** Zero if {@code home} does not say. */
  static int version(Path home) {
    try (Stream<String> lines = Files.lines(home.resolve("release"))) {
      return lines
          .filter(line -> line.startsWith("JAVA_VERSION="))
          .map(line -> line.replaceAll("\\D+(\\d+).*", "$1"))
          .mapToInt(Integer::parseInt)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }
}
