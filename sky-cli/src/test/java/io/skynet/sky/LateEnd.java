package io.skynet.sky;

import io.skynet.sky.view.Screen;
import io.skynet.sky.view.Terminal;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;

/** Runs sky in a process that Ctrl-C ends no sooner than sky has come to its own end. */
final class LateEnd {
  private static final Duration BOUND = Duration.ofSeconds(20);

  private LateEnd() {}

  public static void main(String[] args) {
    warmUp();
    Thread sky = Thread.currentThread();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> awaitEnd(sky), "late-end"));
    Main.main(args);
  }

  /** The first question of a JVM on a busy machine may take longer than a directory has time. */
  private static void warmUp() {
    OutputStream nowhere = OutputStream.nullOutputStream();
    Terminal quiet = Terminal.on(nowhere, nowhere, Screen.PIPE);
    int asked = 0;
    while (Main.run(quiet, System.getenv(), Clock.systemUTC(), "hosts") != 0 && asked < 10) {
      asked++;
    }
  }

  private static void awaitEnd(Thread sky) {
    long end = System.nanoTime() + BOUND.toNanos();
    try {
      while (!isEnding(sky) && System.nanoTime() < end) {
        Thread.sleep(5);
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException("nobody does", e);
    }
  }

  /** Whether it has called {@link System#exit}, where it stays while the process is ending. */
  private static boolean isEnding(Thread sky) {
    return Stream.of(sky.getStackTrace())
        .anyMatch(each -> each.getClassName().equals("java.lang.Shutdown"));
  }
}
