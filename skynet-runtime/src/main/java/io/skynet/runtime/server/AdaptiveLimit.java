package io.skynet.runtime.server;

import com.netflix.concurrency.limits.Limit;
import com.netflix.concurrency.limits.limit.Gradient2Limit;
import com.netflix.concurrency.limits.limit.VegasLimit;
import com.netflix.concurrency.limits.limit.WindowedLimit;
import io.skynet.runtime.transport.CallLimits;
import java.util.concurrent.TimeUnit;

/**
 * A limit on concurrent calls that is found by watching how long they take: Netflix's algorithms,
 * told of every call and asked ten times a second at most. Safe for all threads.
 */
final class AdaptiveLimit {
  /** Where it begins: small, since a limit grows faster than a queue is worked off. */
  private static final int FIRST = 20;

  /** Below that a few slow calls would shut out all others. */
  private static final int LEAST = 4;

  private static final int LEAST_WINDOW_MILLIS = 100;
  private static final int LONGEST_WINDOW_MILLIS = 1_000;

  private final Limit algorithm;

  /** The library's clock must not be negative. */
  private final long originNanos;

  AdaptiveLimit(CallLimits limits, long now) {
    originNanos = now;
    algorithm =
        WindowedLimit.newBuilder()
            .minWindowTime(LEAST_WINDOW_MILLIS, TimeUnit.MILLISECONDS)
            .maxWindowTime(LONGEST_WINDOW_MILLIS, TimeUnit.MILLISECONDS)
            .build(algorithm(limits));
  }

  private static Limit algorithm(CallLimits limits) {
    int first = Math.min(FIRST, limits.most());
    return switch (limits.adaptation()) {
      case GRADIENT ->
          Gradient2Limit.newBuilder()
              .initialLimit(first)
              .minLimit(Math.min(LEAST, limits.most()))
              .maxConcurrency(limits.most())
              .build();
      case VEGAS ->
          VegasLimit.newBuilder().initialLimit(first).maxConcurrency(limits.most()).build();
      case FIXED -> throw new IllegalArgumentException("a fixed limit adapts to nothing");
    };
  }

  /** How many calls there may be now. */
  int calls() {
    return algorithm.getLimit();
  }

  /** A call took so long, with so many under way, and perhaps in vain. */
  void observe(long arrivedNanos, long now, int underWay, boolean inVain) {
    algorithm.onSample(
        Math.max(0, arrivedNanos - originNanos), now - arrivedNanos, underWay, inVain);
  }

  @Override
  public String toString() {
    return "a limit that adapts, now " + calls();
  }
}
