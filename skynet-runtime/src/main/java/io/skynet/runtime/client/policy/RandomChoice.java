package io.skynet.runtime.client.policy;

import java.util.random.RandomGenerator;

/** Draws one. */
record RandomChoice(Draw draw) implements Picker {

  @Override
  public int pick(Candidate[] all, int from, int to, long now, long key, RandomGenerator dice) {
    return draw.one(all, from, to, now, dice);
  }
}
