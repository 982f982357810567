package io.skynet.runtime.client.policy;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;

/** Goes round the candidates; one that is not due its full share is sometimes passed over. */
record RoundRobin(AtomicInteger turn, Draw draw) implements Picker {

  RoundRobin(Draw draw) {
    this(new AtomicInteger(), draw);
  }

  @Override
  public int pick(Candidate[] all, int from, int to, long now, long key, RandomGenerator dice) {
    int next = from;
    for (int i = from; i < to; i++) {
      next = from + Math.floorMod(turn.getAndIncrement(), to - from);
      if (draw.isDue(all[next], now, dice)) {
        break;
      }
    }
    return next;
  }
}
