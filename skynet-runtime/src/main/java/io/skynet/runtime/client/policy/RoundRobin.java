package io.skynet.runtime.client.policy;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;

/** Goes round the candidates; one that is not due its full share is sometimes passed over. */
record RoundRobin(AtomicInteger turn, double heaviest) implements Picker {

  RoundRobin(double heaviest) {
    this(new AtomicInteger(), heaviest);
  }

  @Override
  public int pick(Candidate[] all, int from, int to, long now, long key, RandomGenerator dice) {
    int next = from;
    for (int i = from; i < to; i++) {
      next = from + Math.floorMod(turn.getAndIncrement(), to - from);
      double weight = Draw.weight(all[next], now);
      if (weight >= heaviest || weight > 0 && dice.nextDouble() * heaviest < weight) {
        break;
      }
    }
    return next;
  }
}
