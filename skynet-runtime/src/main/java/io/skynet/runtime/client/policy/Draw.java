package io.skynet.runtime.client.policy;

import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/**
 * Draws candidates in proportion to their weights. A newcomer begins with a tenth of its weight and
 * has all of it after ten seconds: its code is not compiled, its caches are cold. Where all are new
 * they are alike.
 *
 * @param heaviest the largest weight of all
 * @param oldestNanos since when the oldest has been called
 */
record Draw(double heaviest, long oldestNanos) {
  static final long WARM_UP_NANOS = TimeUnit.SECONDS.toNanos(10);
  private static final double FIRST_PART = 0.1;

  /** So many in a row are turned down only where nearly all are new. */
  private static final int MOST_TRIES = 16;

  static Draw of(Candidate[] all) {
    double heaviest = 0;
    long oldest = all.length == 0 ? 0 : all[0].sinceNanos();
    for (Candidate each : all) {
      heaviest = Math.max(heaviest, each.weight());
      oldest = each.sinceNanos() - oldest < 0 ? each.sinceNanos() : oldest;
    }
    return new Draw(heaviest, oldest);
  }

  /**
   * The index of one from {@code from} to {@code to}, exclusive, of which there is at least one.
   */
  int one(Candidate[] all, int from, int to, long now, RandomGenerator dice) {
    int drawn = from;
    for (int i = 0; i < MOST_TRIES; i++) {
      drawn = from + dice.nextInt(to - from);
      if (isDue(all[drawn], now, dice)) {
        return drawn;
      }
    }
    return drawn;
  }

  /** Whether it is its turn, if everyone is asked equally often. */
  boolean isDue(Candidate candidate, long now, RandomGenerator dice) {
    double most = heaviest * warmth(oldestNanos, now);
    double weight = weight(candidate, now);
    return weight >= most || weight > 0 && dice.nextDouble() * most < weight;
  }

  /** What a candidate weighs now. */
  static double weight(Candidate candidate, long now) {
    return candidate.onProbation() && candidate.load().outstanding() > 0
        ? 0
        : candidate.weight() * warmth(candidate.sinceNanos(), now);
  }

  /** Which part of its weight one has that has been called since then. */
  static double warmth(long sinceNanos, long now) {
    long age = now - sinceNanos;
    return age >= WARM_UP_NANOS ? 1 : Math.max(FIRST_PART, (double) age / WARM_UP_NANOS);
  }
}
