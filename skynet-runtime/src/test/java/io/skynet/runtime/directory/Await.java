package io.skynet.runtime.directory;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** Waits for a condition instead of a time. */
public final class Await {

  private Await() {}

  /** Waits at most ten seconds. */
  public static void until(String what, Callable<Boolean> condition) {
    until(Duration.ofSeconds(10), what, condition);
  }

  /** Fails with {@code what} when the time is up. */
  public static void until(Duration limit, String what, Callable<Boolean> condition) {
    long end = System.nanoTime() + limit.toNanos();
    while (!holds(condition)) {
      if (System.nanoTime() - end > 0) {
        throw new AssertionError("not within " + limit.toMillis() + " ms: " + what);
      }
      LockSupport.parkNanos(10_000_000);
    }
  }

  private static boolean holds(Callable<Boolean> condition) {
    try {
      return condition.call();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
