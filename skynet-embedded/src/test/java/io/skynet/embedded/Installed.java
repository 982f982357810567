package io.skynet.embedded;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Whether a program that a test needs is there. */
final class Installed {
  private static final String REQUIRED = "SKYNET_REQUIRE_ETCD";

  private Installed() {}

  /** Skips with a loud line what needs the program, or fails it where etcd is required. */
  static void require(String program, String remedy) {
    if (isOnPath(program)) {
      return;
    }
    String message = program + " not found: its tests are skipped; " + remedy;
    String required = System.getProperty(REQUIRED, System.getenv().getOrDefault(REQUIRED, ""));
    if (Boolean.parseBoolean(required)) {
      throw new AssertionError(program + " not found, and " + REQUIRED + " is true");
    }
    System.err.println("\n*** " + message + " ***\n");
    Assumptions.abort(message);
  }

  private static boolean isOnPath(String program) {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.of(path.split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
