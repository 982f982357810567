package io.skynet.sky;

import java.util.concurrent.CountDownLatch;

/** Keeps the process up until a person, or a supervisor, ends it. */
final class Foreground {

  private Foreground() {}

  /**
   * Waits for SIGINT or SIGTERM, which are the way to end this and so no failure: the exit code is
   * 0. A shutdown hook is the one place that hears of them; the JVM would make it 130 or 143.
   */
  static void untilInterrupted(Runnable atEnd) throws InterruptedException {
    Runnable hook =
        () -> {
          atEnd.run();
          Runtime.getRuntime().halt(ExitCode.OK);
        };
    Runtime.getRuntime().addShutdownHook(new Thread(hook, "sky-end"));
    new CountDownLatch(1).await();
  }
}
