package io.skynet.runtime.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.skynet.runtime.directory.Await;
import io.skynet.runtime.directory.etcd.Signal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** A JVM of our own with one of the tests' main classes; ended with the test. */
final class ChildProcess implements AutoCloseable {
  private final Process process;
  private final List<String> lines = new CopyOnWriteArrayList<>();

  ChildProcess(Class<?> main, Map<String, String> environment, List<String> arguments)
      throws IOException {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx128m", "-XX:TieredStopAtLevel=1", "-cp", classPath));
    command.add(main.getName());
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    process = builder.start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    Thread reader = new Thread(this::read, "output of " + process.pid());
    reader.setDaemon(true);
    reader.start();
  }

  private void read() {
    try (BufferedReader output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        lines.add(line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  long pid() {
    return process.pid();
  }

  /** What it has printed so far, errors too. */
  List<String> lines() {
    return lines;
  }

  void awaitLine(Duration limit, String part) {
    try {
      Await.until(
          limit, "'" + part + "'", () -> lines.stream().anyMatch(line -> line.contains(part)));
    } catch (AssertionError e) {
      throw new AssertionError(e.getMessage() + "; printed " + lines, e);
    }
  }

  /** Waits until it has ended, and returns its status. */
  int awaitEnd(Duration limit) {
    Await.until(limit, "the process ends", () -> !process.isAlive());
    return process.exitValue();
  }

  void stop() {
    Signal.send(process, "STOP");
  }

  void cont() {
    Signal.send(process, "CONT");
  }

  @Override
  public void close() {
    process.destroyForcibly();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        throw new AssertionError("process " + process.pid() + " does not end");
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public String toString() {
    return "process " + process.pid();
  }
}
