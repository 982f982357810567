package io.skynet.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * No bytes make a reader throw anything but what it says that it throws. Jazzer looks for such in a
 * JVM of its own, for a few seconds; what it has found once lies in {@code src/test/fuzz}, with
 * what it begins from, and is tried in every build.
 */
class FuzzTest {
  private static final int SECONDS = Integer.getInteger("fuzz.seconds", 5);

  /** The same inputs each time, so that a build is red for its own change only. */
  private static final int SEED = Integer.getInteger("fuzz.seed", 1);

  /** Who is given bytes. */
  private enum Target {
    /** The readers that generated code stands on. */
    BYTES("io.skynet.processor.BytesTarget"),
    /** Generated code. */
    CODECS("com.example.vectors.VectorsCalls");

    final String main;

    Target(String main) {
      this.main = main;
    }

    Path seeds() {
      return Path.of("src/test/fuzz", name().toLowerCase(Locale.ROOT)).toAbsolutePath();
    }
  }

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void whatWasFoundOnceIsReadOrRefused(Target target) throws Exception {
    compile();
    try (URLClassLoader classes =
        new URLClassLoader(new URL[] {folder.toUri().toURL()}, FuzzTest.class.getClassLoader())) {
      Method method = classes.loadClass(target.main).getMethod("fuzzerTestOneInput", byte[].class);
      List<Path> seeds = Sample.list(target.seeds());
      assertFalse(seeds.isEmpty(), "no files in " + target.seeds());
      for (Path seed : seeds) {
        method.invoke(null, (Object) Files.readAllBytes(seed));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  @Tag("slow")
  void nothingElseIsThrown(Target target) throws Exception {
    compile();
    Path found = Files.createDirectories(folder.resolve("found"));
    Path log = folder.resolve("log");
    Process jazzer =
        new ProcessBuilder(command(target, found))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    boolean ended = jazzer.waitFor(SECONDS + 120, TimeUnit.SECONDS);
    jazzer.destroyForcibly().waitFor();
    List<String> lines = Files.readAllLines(log);
    String end = String.join("\n", lines.subList(Math.max(0, lines.size() - 60), lines.size()));
    assertTrue(ended, () -> "Jazzer did not end:\n" + end);
    assertEquals(
        0, jazzer.exitValue(), () -> "put what was found into " + target.seeds() + ":\n" + end);
    assertTrue(end.contains("Done "), () -> "Jazzer ran nothing:\n" + end);
  }

  private void compile() throws IOException {
    new Sample(Path.of("src/test/samples/vectors")).compileTo(folder);
  }

  private List<String> command(Target target, Path found) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classPath =
        folder
            + System.getProperty("path.separator")
            + System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Stream.of(
            java,
            "-XX:+EnableDynamicAgentLoading",
            "-Dvectors=" + ValueVectors.FOLDER.toAbsolutePath(),
            "-cp",
            classPath,
            "com.code_intelligence.jazzer.Jazzer",
            "--target_class=" + target.main,
            "--instrumentation_includes=io.skynet.runtime.**:com.example.**",
            // They look for other things than ours, such as a class that is loaded by a name.
            "--disabled_hooks=com.code_intelligence.jazzer.sanitizers.*",
            "-max_total_time=" + SECONDS,
            "-seed=" + SEED,
            "-print_final_stats=1",
            // Its files lie in a folder that goes with the test; the input is in the log as well.
            "-artifact_prefix=" + folder + "/",
            found.toString(),
            target.seeds().toString())
        .toList();
  }
}
