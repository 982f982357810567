package io.skynet.runtime.client.policy;

import java.util.random.RandomGenerator;

/**
 * How long to wait before a call is tried again: nothing for the first time, since another instance
 * may well be fine; then up to 25 ms, 50 ms and so on up to a second, and never a fixed time, so
 * that clients do not come back together.
 */
public final class RetryDelay {
  private static final long FIRST_MILLIS = 25;
  private static final long LONGEST_MILLIS = 1_000;

  private RetryDelay() {}

  /**
   * Milliseconds before another attempt.
   *
   * @param made how many attempts there have been, at least one
   */
  public static long millis(int made, RandomGenerator dice) {
    if (made <= 1) {
      return 0;
    }
    long limit = Math.min(LONGEST_MILLIS, FIRST_MILLIS << Math.min(made - 2, 10));
    return dice.nextLong(limit / 2, limit + 1);
  }
}
