package io.skynet.runtime.transport;

import java.time.Duration;

/**
 * How much a server does at once, of all connections together.
 *
 * @param most how many calls may be under way off the event loop, from 1 to a million; calls of low
 *     priority have only three quarters of that. What goes above is refused at once
 * @param adaptation how the limit is found, if not by being told; {@code most} is the most that it
 *     can become
 * @param longestWait how long a call may wait, from when it has come until a thread begins to run
 *     it; at least a millisecond. One that has waited longer is refused
 */
public record CallLimits(int most, Adaptation adaptation, Duration longestWait) {

  /** How a server knows how many calls it can bear. */
  public enum Adaptation {
    /** It is told. */
    FIXED,
    /** By how the time that calls take changes against its average. */
    GRADIENT,
    /** By how the time that calls take differs from the least that was seen. */
    VEGAS
  }

  private static final int LARGEST = 1_000_000;

  /**
   * 10,000 calls, each of which waits for two seconds at most. So many calls are above what any
   * service means to do, as many as it takes connections, and below the threads that a machine has.
   * Two seconds are more than a busy machine or a collection of garbage takes away now and then,
   * and leave most of the ten that a caller has by default to find another instance.
   */
  public static final CallLimits DEFAULT = fixed(10_000);

  public CallLimits {
    if (most < 1 || most > LARGEST) {
      throw new IllegalArgumentException(
          "the limit of calls must be from 1 to " + LARGEST + ", not " + most);
    }
    if (longestWait.toMillis() < 1) {
      throw new IllegalArgumentException(
          "a call must be let wait for 1 ms at least, not " + longestWait);
    }
  }

  /** So many, and the usual wait. */
  public static CallLimits fixed(int most) {
    return new CallLimits(most, Adaptation.FIXED, Duration.ofSeconds(2));
  }

  /** The same with another way of finding the limit. */
  public CallLimits withAdaptation(Adaptation adaptation) {
    return new CallLimits(most, adaptation, longestWait);
  }

  /** The same with another wait. */
  public CallLimits withLongestWait(Duration longestWait) {
    return new CallLimits(most, adaptation, longestWait);
  }
}
