package io.skynet.processor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A process that has ended.
 *
 * @param exit its exit code
 * @param said all that it printed
 */
record Command(int exit, String said) {
  private static final int SECONDS = 60;

  /** Runs it in {@code folder}, which is given a file for what it prints. */
  static Command run(Path folder, List<String> words) throws IOException, InterruptedException {
    Path out = Files.createTempFile(folder, "said", ".txt");
    Process process =
        new ProcessBuilder(words)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
    process.destroyForcibly().waitFor();
    String said = Files.readString(out);
    assertTrue(ended, () -> words + " did not end: " + said);
    return new Command(process.exitValue(), said);
  }
}
