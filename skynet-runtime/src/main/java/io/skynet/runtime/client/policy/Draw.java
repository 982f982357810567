package io.skynet.runtime.client.policy;

import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/**
 * Draws candidates in proportion to their weights. A newcomer begins with a tenth of its weight and
 * has all of it after ten seconds: its code is not compiled, its caches are cold.
 */
final class Draw {
  static final long WARM_UP_NANOS = TimeUnit.SECONDS.toNanos(10);
  private static final double FIRST_PART = 0.1;

  /** So many in a row are turned down only where nearly all are new. */
  private static final int MOST_TRIES = 16;

  private Draw() {}

  /**
   * The index of one from {@code from} to {@code to}, exclusive, of which there is at least one.
   */
  static int one(
      Candidate[] all, int from, int to, double heaviest, long now, RandomGenerator dice) {
    int drawn = from;
    for (int i = 0; i < MOST_TRIES; i++) {
      drawn = from + dice.nextInt(to - from);
      double weight = weight(all[drawn], now);
      if (weight >= heaviest || weight > 0 && dice.nextDouble() * heaviest < weight) {
        return drawn;
      }
    }
    return drawn;
  }

  /** What a candidate weighs now. */
  static double weight(Candidate candidate, long now) {
    if (candidate.onProbation() && candidate.load().outstanding() > 0) {
      return 0;
    }
    long age = now - candidate.sinceNanos();
    return age >= WARM_UP_NANOS
        ? candidate.weight()
        : candidate.weight() * Math.max(FIRST_PART, (double) age / WARM_UP_NANOS);
  }
}
