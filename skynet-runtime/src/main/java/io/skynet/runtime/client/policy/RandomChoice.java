package io.skynet.runtime.client.policy;

import java.util.random.RandomGenerator;

/** Draws one. */
record RandomChoice(double heaviest) implements Picker {

  @Override
  public int pick(Candidate[] all, int from, int to, long now, long key, RandomGenerator dice) {
    return Draw.one(all, from, to, heaviest, now, dice);
  }
}
