package io.skynet.sky.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The processes of a demo and the folder with their output, of which nothing is left once this is
 * closed. Closing also comes from the shutdown hook, at any moment; so nothing starts after it.
 */
final class Fleet implements AutoCloseable {
  private final Path folder;
  private final List<EchoInstance> started = new ArrayList<>();
  private boolean closed;

  private Fleet(Path folder) {
    this.folder = folder;
  }

  static Fleet create() throws IOException {
    return new Fleet(Files.createTempDirectory("sky-demo"));
  }

  EchoInstance instance(String id, String region, String version) {
    return new EchoInstance(id, region, version, folder);
  }

  /** Starts an instance, for the first time or again. */
  synchronized void start(EchoInstance instance, String etcd) throws IOException {
    if (closed) {
      throw new IOException("the demo is over");
    }
    instance.start(etcd);
    if (!started.contains(instance)) {
      started.add(instance);
    }
  }

  /** What all of them have written. */
  synchronized List<String> output() throws IOException {
    List<String> lines = new ArrayList<>();
    for (EchoInstance instance : started) {
      lines.addAll(instance.output());
    }
    return lines;
  }

  /** Kills what runs, and waits for nothing. */
  @Override
  public synchronized void close() {
    closed = true;
    started.forEach(EchoInstance::kill);
    started.clear();
    deleteFolder();
  }

  private void deleteFolder() {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      // Gone already, or the system's own cleaning of its temporary folder will have it.
    }
  }
}
