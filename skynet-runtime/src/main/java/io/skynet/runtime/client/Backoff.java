package io.skynet.runtime.client;

import java.util.concurrent.ThreadLocalRandom;

/**
 * How long to wait before the next attempt: from 50 ms, doubled each time up to 5 s, and each time
 * somewhere between half of that and all of it, so that clients do not come back together. Not for
 * two threads at once.
 */
final class Backoff {
  private static final long FIRST_MILLIS = 50;
  private static final long LONGEST_MILLIS = 5_000;

  private long limit = FIRST_MILLIS;

  long nextMillis() {
    long wait = ThreadLocalRandom.current().nextLong(limit / 2, limit + 1);
    limit = Math.min(LONGEST_MILLIS, 2 * limit);
    return wait;
  }

  void reset() {
    limit = FIRST_MILLIS;
  }
}
