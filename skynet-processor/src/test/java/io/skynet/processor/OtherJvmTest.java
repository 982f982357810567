package io.skynet.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What one version of Java writes, another reads, and writes as the same bytes: the values in
 * {@code docs/vectors} and random ones of every type. The other is 17 if this one is newer, and the
 * newest there is if this one is 17.
 */
class OtherJvmTest {
  private static final int RANDOM_VALUES = 300;
  private static final long SEED = 20261126;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"vectors,com.example.vectors.VectorsCalls", "types,com.example.types.TypesCalls"})
  @Timeout(180)
  void readsWhatAnotherVersionWrites(String name, String main) throws Exception {
    Path other = OtherJdk.home().orElseGet(OtherJvmTest::skip);
    Sample sample = new Sample(Path.of("src/test/samples", name));
    sample.compileTo(folder);
    List<String> given = random(sample, main).stream().map(AnyValue::line).toList();
    List<String> here = run(OtherJdk.OWN, main, given);
    assertSame(given, here.subList(here.size() - given.size(), here.size()));
    assertSame(here, run(other, main, given));
  }

  /** One by one, for a message that can be read. */
  private static void assertSame(List<String> expected, List<String> actual) {
    assertEquals(expected.size(), actual.size(), actual::toString);
    for (int i = 0; i < expected.size(); i++) {
      assertEquals(expected.get(i), actual.get(i));
    }
  }

  private static Path skip() {
    String why = "no JDK of another version beside " + OtherJdk.OWN;
    System.out.println("OtherJvmTest is skipped: " + why);
    return abort(why);
  }

  /** The same ones in every build; each type is among them. */
  private List<AnyValue> random(Sample sample, String main) throws Exception {
    List<AnyValue> values = new ArrayList<>();
    try (URLClassLoader classes =
        new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
      WireTypes types = AnyValue.typesOf(classes.loadClass(main));
      JqwikSession.run(
          () ->
              AnyValue.of(sample, types).generator(RANDOM_VALUES).stream(new Random(SEED))
                  .limit(RANDOM_VALUES)
                  .map(Shrinkable::value)
                  .forEach(values::add));
      Set<String> drawn = values.stream().map(AnyValue::type).collect(Collectors.toSet());
      assertEquals(types.names(), drawn);
    }
    return values;
  }

  /**
   * The lines that a JVM prints: what it makes of the values that are written down, if the sample
   * has such, and then of those that are given.
   */
  private List<String> run(Path home, String main, List<String> given)
      throws IOException, InterruptedException {
    Path in = Files.write(folder.resolve("in"), given);
    String classPath =
        folder
            + System.getProperty("path.separator")
            + System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    Command java =
        Command.run(
            folder,
            List.of(
                home.resolve("bin/java").toString(),
                "-Dvectors=" + ValueVectors.FOLDER.toAbsolutePath(),
                "-cp",
                classPath,
                main,
                in.toString()));
    assertEquals(0, java.exit(), () -> home + ": " + java.said());
    return java.said().lines().toList();
  }
}
