package io.skynet.runtime.client.policy;

import java.util.random.RandomGenerator;

/**
 * Calls with the same key go to the same instance, and when one comes or goes only its own keys
 * move (rendezvous hashing: each candidate draws a number from the key, and the highest wins). A
 * call without a key is drawn.
 */
record ConsistentHash(long[] seeds, Draw draw) implements Picker {

  static ConsistentHash of(Candidate[] all, Draw draw) {
    long[] seeds = new long[all.length];
    for (int i = 0; i < all.length; i++) {
      seeds[i] = mix(hash(all[i].id()));
    }
    return new ConsistentHash(seeds, draw);
  }

  /** A key for a text; never 0. Every client makes the same of it, whatever its JVM. */
  static long hash(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return hash == 0 ? 1 : hash;
  }

  @Override
  public int pick(Candidate[] all, int from, int to, long now, long key, RandomGenerator dice) {
    if (key == 0) {
      return draw.one(all, from, to, now, dice);
    }
    int best = from;
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = from; i < to; i++) {
      // Uniform in (0, 1]; this power of it makes shares proportional to weights.
      double uniform = ((mix(seeds[i] ^ key) >>> 11) + 1) * 0x1.0p-53;
      double score = Math.log(uniform) / all[i].weight();
      if (score > highest) {
        highest = score;
        best = i;
      }
    }
    return best;
  }

  /** The finisher of SplittableRandom. */
  private static long mix(long value) {
    long mixed = (value ^ value >>> 30) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
    return mixed ^ mixed >>> 31;
  }
}
