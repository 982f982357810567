package io.skynet.runtime.client.policy;

/** How the instances share a client's calls. All heed weights, and begin slowly with newcomers. */
public enum Balancing {
  /**
   * Of two that are drawn, the one where a call would cost less: by its calls of this client and by
   * how long they take. Slow and overloaded instances get little.
   */
  TWO_CHOICES,
  /** One after the other. */
  ROUND_ROBIN,
  /** Any. */
  RANDOM,
  /** The one with the fewest calls of this client. */
  LEAST_LOADED,
  /** Calls with the same key, to the same instance as long as it is there. */
  CONSISTENT_HASH;

  Picker picker(Candidate[] all) {
    Draw draw = Draw.of(all);
    return switch (this) {
      case TWO_CHOICES -> new TwoChoices(draw);
      case ROUND_ROBIN -> new RoundRobin(draw);
      case RANDOM -> new RandomChoice(draw);
      case LEAST_LOADED -> new LeastLoaded();
      case CONSISTENT_HASH -> ConsistentHash.of(all, draw);
    };
  }

  /** A key for a text, never 0, the same in every process. */
  public static long key(String text) {
    return ConsistentHash.hash(text);
  }
}
