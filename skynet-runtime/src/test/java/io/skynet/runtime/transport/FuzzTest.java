package io.skynet.runtime.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No bytes make either end of a connection do what it should not. Jazzer looks for such in a JVM of
 * its own, for a few seconds, and begins from the conversations and the hostile bytes. What it
 * finds belongs into {@code hostile.txt}.
 */
class FuzzTest {
  private static final int SECONDS = Integer.getInteger("fuzz.seconds", 5);

  /** The same inputs each time, so that a build is red for its own change only. */
  private static final int SEED = Integer.getInteger("fuzz.seed", 1);

  private static final int LONGEST_SEED = 4096;

  @TempDir Path folder;

  @Test
  void whatIsListedHoldsForBothEnds() throws Exception {
    for (byte[] seed : seeds()) {
      TransportTarget.fuzzerTestOneInput(seed);
    }
  }

  @Test
  @Tag("slow")
  void nothingElseHappens() throws Exception {
    Path seeds = Files.createDirectories(folder.resolve("seeds"));
    int count = 0;
    for (byte[] seed : seeds()) {
      Files.write(seeds.resolve("seed" + count++), seed);
    }
    Path log = folder.resolve("log");
    Process jazzer =
        new ProcessBuilder(command(seeds))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    boolean ended = jazzer.waitFor(SECONDS + 240L, TimeUnit.SECONDS);
    jazzer.destroyForcibly().waitFor();
    List<String> lines = Files.readAllLines(log);
    String end = String.join("\n", lines.subList(Math.max(0, lines.size() - 60), lines.size()));
    assertTrue(ended, () -> "Jazzer did not end:\n" + end);
    assertEquals(0, jazzer.exitValue(), () -> "put what was found into hostile.txt:\n" + end);
    assertTrue(end.contains("Done "), () -> "Jazzer ran nothing:\n" + end);
  }

  private static List<byte[]> seeds() throws Exception {
    List<byte[]> seeds = new ArrayList<>();
    for (Conversation conversation : Conversation.in("serving", "calling", "both", "greeted")) {
      seeds.add(cut(conversation.asked(), conversation.greeted()));
      seeds.add(cut(conversation.answered(), conversation.greeted()));
    }
    HostileBytes.all().forEach(hostile -> seeds.add(cut(hostile.bytes(), false)));
    seeds.removeIf(seed -> seed.length > LONGEST_SEED);
    return seeds;
  }

  /** Into pieces of eight bytes. */
  private static byte[] cut(byte[] bytes, boolean greeted) {
    ByteArrayOutputStream seed = new ByteArrayOutputStream();
    seed.write(greeted ? TransportTarget.GREETED | 7 : 7);
    seed.writeBytes(bytes);
    return seed.toByteArray();
  }

  private List<String> command(Path seeds) throws IOException {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:+EnableDynamicAgentLoading",
        "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
        "-cp",
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
        "com.code_intelligence.jazzer.Jazzer",
        "--target_class=" + TransportTarget.class.getName(),
        "--instrumentation_includes=io.skynet.runtime.**",
        // They look for other things than ours, such as a class that is loaded by a name.
        "--custom_hook_excludes=**",
        "-max_total_time=" + SECONDS,
        "-seed=" + SEED,
        "-print_final_stats=1",
        // Its files lie in a folder that goes with the test; the input is in the log as well.
        "-artifact_prefix=" + folder + "/",
        Files.createDirectories(folder.resolve("found")).toString(),
        seeds.toString());
  }
}
