package io.skynet.sky.load;

import java.util.concurrent.TimeUnit;

/**
 * How many calls to make, and when.
 *
 * @param calls how many
 * @param rate how many a second; 0 for as many as the answers allow
 * @param concurrency how many may be under way at once
 */
public record LoadPlan(long calls, double rate, int concurrency) {
  private static final double MOST_A_SECOND = 1_000_000;
  private static final int MOST_AT_ONCE = 10_000;

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if one is out of bounds; the message names the option
   */
  public LoadPlan {
    if (calls < 1) {
      throw new IllegalArgumentException("-repeat: expected at least 1, found " + calls);
    }
    if (!(rate >= 0 && rate <= MOST_A_SECOND)) {
      throw new IllegalArgumentException("-rate: expected up to 1000000 a second, found " + rate);
    }
    if (concurrency < 1 || concurrency > MOST_AT_ONCE) {
      throw new IllegalArgumentException("-concurrency: expected 1 to 10000, found " + concurrency);
    }
  }

  /** Whether calls are due at times of their own, whatever becomes of those before them. */
  public boolean isPaced() {
    return rate > 0;
  }

  /** When a call is due, in nanoseconds from the start. */
  long dueNanos(long call) {
    return (long) (call / rate * TimeUnit.SECONDS.toNanos(1));
  }
}
