package io.skynet.runtime.client.policy;

import java.util.random.RandomGenerator;

/** Picks one of several candidates for a call. Safe for all threads. */
interface Picker {

  /**
   * Picks from those of a tier.
   *
   * @param from of the first one
   * @param to behind the last one, of which there is at least one
   * @param now as the loads count it
   * @param key of the call; 0 if it has none
   * @return index into {@code all}
   */
  int pick(Candidate[] all, int from, int to, long now, long key, RandomGenerator dice);
}
