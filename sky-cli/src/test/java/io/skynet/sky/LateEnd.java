package io.skynet.sky;

import java.time.Duration;
import java.util.stream.Stream;

/** Runs sky in a process that Ctrl-C ends no sooner than sky has come to its own end. */
final class LateEnd {
  private static final Duration BOUND = Duration.ofSeconds(20);

  private LateEnd() {}

  public static void main(String[] args) {
    Thread sky = Thread.currentThread();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> awaitEnd(sky), "late-end"));
    Main.main(args);
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
