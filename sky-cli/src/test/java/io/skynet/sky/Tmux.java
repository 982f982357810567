package io.skynet.sky;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A terminal of 120 by 40 characters in which a command runs: a tmux of our own. */
final class Tmux implements AutoCloseable {
  private static final Duration BOUND = Duration.ofSeconds(60);
  private static final String MISSING =
      "tmux not found: tests on a terminal are skipped; apt-get install tmux";

  private final String server = "sky-test-" + UUID.randomUUID();

  private Tmux() {}

  /** Starts a command; skips the test, loudly, where there is no tmux. */
  static Tmux start(String command) throws IOException, InterruptedException {
    String path = System.getenv().getOrDefault("PATH", "");
    boolean installed =
        Stream.of(path.split(File.pathSeparator))
            .anyMatch(each -> Files.isExecutable(Path.of(each, "tmux")));
    if (!installed) {
      if (Boolean.parseBoolean(System.getenv("CI"))) {
        throw new AssertionError(MISSING);
      }
      System.err.println("\n*** " + MISSING + " ***\n");
      Assumptions.abort(MISSING);
    }
    Tmux tmux = new Tmux();
    tmux.run("-u", "new-session", "-d", "-x", "120", "-y", "40", command);
    return tmux;
  }

  /** Types text as it is. */
  void type(String text) throws IOException, InterruptedException {
    run("send-keys", "-l", text);
  }

  /** Presses a key: {@code Enter}, {@code Tab}, {@code C-c}. */
  void press(String key) throws IOException, InterruptedException {
    run("send-keys", key);
  }

  /** The screen as soon as it is as wanted. */
  String await(Predicate<String> wanted) throws IOException, InterruptedException {
    long end = System.nanoTime() + BOUND.toNanos();
    while (true) {
      String screen = run("capture-pane", "-p");
      if (wanted.test(screen)) {
        return screen;
      }
      if (System.nanoTime() > end) {
        return fail("the screen stays at:\n" + screen);
      }
      Thread.sleep(50);
    }
  }

  String await(String text) throws IOException, InterruptedException {
    return await(screen -> screen.contains(text));
  }

  private String run(String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("tmux", "-L", server, "-f", "/dev/null"));
    command.addAll(List.of(words));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return out;
  }

  @Override
  public void close() throws IOException {
    try {
      run("kill-server");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
