package io.skynet.runtime.rpc;

import java.time.Duration;

/**
 * What may differ from call to call.
 *
 * @param timeout how long a call may take from its start to its result, at least one millisecond
 */
public record CallOptions(Duration timeout) {
  private static final Duration LEAST = Duration.ofMillis(1);
  private static final Duration MOST = Duration.ofDays(1);

  /** The defaults: ten seconds. */
  public static final CallOptions DEFAULT = new CallOptions(Duration.ofSeconds(10));

  public CallOptions {
    if (timeout.compareTo(LEAST) < 0 || timeout.compareTo(MOST) > 0) {
      throw new IllegalArgumentException(
          "a call's timeout must be from 1 ms to 1 day, not " + timeout);
    }
  }

  /** The same with another timeout. */
  public CallOptions withTimeout(Duration timeout) {
    return new CallOptions(timeout);
  }
}
