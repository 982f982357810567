package io.skynet.runtime.client.policy;

import java.util.random.RandomGenerator;

/**
 * Takes the one with the fewest calls of this client for its weight; looks at all of them, from a
 * different one each time, so that equals share.
 */
record LeastLoaded() implements Picker {

  @Override
  public int pick(Candidate[] all, int from, int to, long now, long key, RandomGenerator dice) {
    int count = to - from;
    int first = dice.nextInt(count);
    int best = from + first;
    double least = Double.MAX_VALUE;
    for (int i = 0; i < count; i++) {
      int at = from + (first + i) % count;
      double weight = Draw.weight(all[at], now);
      double load = weight == 0 ? Double.MAX_VALUE : (all[at].load().outstanding() + 1) / weight;
      if (load < least) {
        least = load;
        best = at;
      }
    }
    return best;
  }
}
