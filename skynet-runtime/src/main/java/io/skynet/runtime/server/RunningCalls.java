package io.skynet.runtime.server;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;

/** Counts the calls of a server. Safe for all threads. */
public final class RunningCalls {
  private static final long POLL_NANOS = TimeUnit.MILLISECONDS.toNanos(2);

  private final LongAdder began = new LongAdder();
  private final LongAdder ended = new LongAdder();

  void began() {
    began.increment();
  }

  void ended() {
    ended.increment();
  }

  /** How many calls are under way. */
  public long count() {
    // In this order: a call that begins and ends in between must not make the count negative.
    long gone = ended.sum();
    return began.sum() - gone;
  }

  /** How many calls have ever begun. */
  public long total() {
    return began.sum();
  }

  /**
   * Waits until no call is under way.
   *
   * @return whether that came in time
   */
  public boolean awaitNone(Duration timeout) {
    long deadline = System.nanoTime() + timeout.toNanos();
    // Polled, so that a call that ends has nobody to wake.
    while (count() > 0) {
      if (System.nanoTime() - deadline >= 0) {
        return false;
      }
      LockSupport.parkNanos(POLL_NANOS);
    }
    return true;
  }

  /**
   * Waits until no call has begun for {@code quiet}, but at most for {@code timeout}: those who
   * follow the directory have then turned elsewhere.
   */
  public void awaitQuiet(Duration quiet, Duration timeout) {
    long now = System.nanoTime();
    long deadline = now + timeout.toNanos();
    long lastBegan = now;
    long seen = total();
    while (now - deadline < 0 && now - lastBegan < quiet.toNanos()) {
      LockSupport.parkNanos(POLL_NANOS);
      now = System.nanoTime();
      if (total() != seen) {
        seen = total();
        lastBegan = now;
      }
    }
  }

  @Override
  public String toString() {
    return count() + " calls under way";
  }
}
