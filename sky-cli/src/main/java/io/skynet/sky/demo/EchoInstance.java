package io.skynet.sky.demo;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * An instance of the example's echo service in a JVM of its own, which can be started more than
 * once. For one thread, but {@link #kill} may come from any.
 */
final class EchoInstance {
  private static final String MAIN = "io.skynet.examples.echo.EchoService";

  /** What a short life is best started with. Its log is kept, since nobody else knows the cause. */
  private static final List<String> JVM_FLAGS =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-Xshare:auto",
          "-Xmx128m",
          "-Dorg.slf4j.simpleLogger.defaultLogLevel=info");

  private final String id;
  private final String region;
  private final String version;
  private final Path output;
  private Process process;

  EchoInstance(String id, String region, String version, Path folder) {
    this.id = id;
    this.region = region;
    this.version = version;
    this.output = folder.resolve(id + ".log");
  }

  String id() {
    return id;
  }

  /**
   * Starts the process; it registers by itself.
   *
   * @param etcd URI of the directory
   */
  void start(String etcd) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    builder.command().addAll(JVM_FLAGS);
    builder.command().addAll(List.of("-cp", classPath(), MAIN));
    builder
        .command()
        .addAll(List.of("-id=" + id, "-region=" + region, "-version=" + version, "-etcd=" + etcd));
    process =
        builder
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
            .start();
    process.getOutputStream().close();
  }

  /** That of this process, by names that mean the same in another. */
  private static String classPath() throws IOException {
    List<String> entries = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path path = Path.of(entry);
      entries.add(Files.exists(path) ? path.toRealPath().toString() : entry);
    }
    return String.join(File.pathSeparator, entries);
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** SIGKILL: the process has no chance to say goodbye. */
  void kill() {
    process.destroyForcibly();
  }

  /** SIGINT, as Ctrl-C sends it. Java itself can only send SIGTERM and SIGKILL. */
  void interrupt() throws IOException, InterruptedException {
    new ProcessBuilder("sh", "-c", "kill -INT " + process.pid()).start().waitFor();
  }

  /** Waits for the end of the process, whose exit status must be 0. */
  void awaitGoodEnd(Duration patience) throws InterruptedException, DemoException {
    if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
      throw new DemoException(
          "%s still runs %d s after SIGINT (processes inherit that it is ignored, which a shell's"
              + " script does for what it starts with '&')".formatted(id, patience.toSeconds()));
    }
    if (process.exitValue() != 0) {
      throw new DemoException(id + " ended with exit status " + process.exitValue());
    }
  }

  /** What it has written, its name before each line. */
  List<String> output() throws IOException {
    if (!Files.exists(output)) {
      return List.of();
    }
    String text = new String(Files.readAllBytes(output), StandardCharsets.UTF_8);
    return text.lines().map(line -> id + ": " + line).toList();
  }

  @Override
  public String toString() {
    return id + " (" + region + ", version " + version + ", pid " + process.pid() + ")";
  }
}
