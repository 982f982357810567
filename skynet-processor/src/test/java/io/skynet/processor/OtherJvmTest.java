package io.skynet.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What one version of Java writes, another reads: the values in {@code docs/vectors}, written in a
 * JVM of 17 if this one is newer, and of the newest there is if this one is 17.
 */
class OtherJvmTest {
  private static final int OLDEST = 17;

  @TempDir Path folder;

  @Test
  @Timeout(60)
  void readsWhatAnotherVersionWrites() throws Exception {
    Optional<Path> other = otherJdk();
    if (other.isEmpty()) {
      String why = "no JDK of another version beside " + System.getProperty("java.home");
      System.out.println("OtherJvmTest is skipped: " + why);
      abort(why);
    }
    new Sample(Path.of("src/test/samples/vectors")).compileTo(folder);
    List<String> here = run(Path.of(System.getProperty("java.home")));
    List<String> there = run(other.get());
    assertFalse(here.isEmpty());
    assertEquals(here, there);
  }

  /** The bytes that a JVM makes of the values, after it has read those that are written down. */
  private List<String> run(Path home) throws IOException, InterruptedException {
    Path out = folder.resolve("out-" + home.getFileName());
    String classPath =
        folder
            + System.getProperty("path.separator")
            + System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    Process process =
        new ProcessBuilder(
                home.resolve("bin/java").toString(),
                "-Dvectors=" + ValueVectors.FOLDER.toAbsolutePath(),
                "-cp",
                classPath,
                "com.example.vectors.VectorsCalls")
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    boolean ended = process.waitFor(30, TimeUnit.SECONDS);
    process.destroyForcibly();
    String text = Files.readString(out);
    assertTrue(ended, () -> home + " did not end: " + text);
    assertEquals(0, process.exitValue(), () -> home + ": " + text);
    return text.lines().toList();
  }

  private static Optional<Path> otherJdk() throws IOException {
    int own = Runtime.version().feature();
    try (Stream<Path> homes = Files.list(Path.of(System.getProperty("java.home")).getParent())) {
      return homes
          .filter(home -> Files.isExecutable(home.resolve("bin/java")))
          .filter(home -> own == OLDEST ? version(home) > own : version(home) == OLDEST)
          .max(Comparator.comparingInt(OtherJvmTest::version));
    }
  }

  /** Zero if {@code home} does not say. */
  private static int version(Path home) {
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
