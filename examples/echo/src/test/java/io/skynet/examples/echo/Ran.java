package io.skynet.examples.echo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What became of a program; a status of -1 if there is no such program, and of a signal if it took
 * longer than 100 seconds.
 */
record Ran(int status, String output) {

  static Ran of(String... command) throws Exception {
    return in(Path.of(""), Map.of(), command);
  }

  static Ran in(Path folder, Map<String, String> environment, String... command)
      throws InterruptedException {
    try {
      ProcessBuilder builder =
          new ProcessBuilder(List.of(command))
              .directory(folder.toAbsolutePath().toFile())
              .redirectErrorStream(true);
      builder.environment().putAll(environment);
      Process process = builder.start();
      process.getOutputStream().close();
      // It writes little: the pipe has room for all of it.
      if (!process.waitFor(100, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
      String output = new String(process.getInputStream().readAllBytes(), UTF_8);
      return new Ran(process.waitFor(), output);
    } catch (IOException e) {
      return new Ran(-1, String.valueOf(e.getMessage()));
    }
  }
}
