package io.skynet.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One run of a command.
 *
 * @param wallMillis from its start to its end
 * @param cpuMillis of it and of what it has started, in the kernel too
 * @param lines how many it has printed
 */
record StartUpRun(double wallMillis, double cpuMillis, long lines) {

  /** Bash can tell thousandths of a second, and what it starts by itself costs the same for all. */
  private static final String TIMED = "TIMEFORMAT='%3R %3U %3S'; time \"$@\" 2> /dev/null";

  /**
   * Runs it; what it writes to stderr is dropped.
   *
   * @throws IOException if it fails
   */
  static StartUpRun of(List<String> command, Map<String, String> environment)
      throws IOException, InterruptedException {
    List<String> timed = new ArrayList<>(List.of("bash", "-c", TIMED, "bash"));
    timed.addAll(command);
    ProcessBuilder builder = new ProcessBuilder(timed);
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    long lines =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().count();
    String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException("failed: " + String.join(" ", command));
    }
    String[] times = said.strip().split(" ");
    double cpu = Double.parseDouble(times[1]) + Double.parseDouble(times[2]);
    return new StartUpRun(Double.parseDouble(times[0]) * 1e3, cpu * 1e3, lines);
  }
}
