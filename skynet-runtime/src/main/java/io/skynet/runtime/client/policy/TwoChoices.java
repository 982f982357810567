package io.skynet.runtime.client.policy;

import java.util.random.RandomGenerator;

/**
 * Draws two and takes the one that would cost less. That is nearly as good as the best of all, does
 * not send all clients to the same one, and costs the same for five candidates as for five hundred.
 */
record TwoChoices(Draw draw) implements Picker {

  @Override
  public int pick(Candidate[] all, int from, int to, long now, long key, RandomGenerator dice) {
    int one = draw.one(all, from, to, now, dice);
    if (to - from == 1) {
      return one;
    }
    int other = draw.one(all, from, to, now, dice);
    if (one == other) {
      other = other + 1 < to ? other + 1 : from;
      if (!draw.isDue(all[other], now, dice)) {
        return one;
      }
    }
    return isCheaper(all[other], all[one], now) ? other : one;
  }

  /** As long as one of them has not been timed, only the calls are compared. */
  private static boolean isCheaper(Candidate one, Candidate other, long now) {
    return one.load().isMeasured() && other.load().isMeasured()
        ? one.isCheaperThan(other, now)
        : one.isFreerThan(other);
  }
}
