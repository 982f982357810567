package io.skynet.runtime.transport;

import java.time.Duration;

/**
 * How long an end of a connection bears the silence of the other, if that said hello.
 *
 * @param idle after so long without a byte it is pinged
 * @param patience and after so long without a byte from then on it is taken for gone
 */
public record Liveness(Duration idle, Duration patience) {

  /** A minute and ten seconds. */
  public static final Liveness DEFAULT =
      new Liveness(Duration.ofSeconds(60), Duration.ofSeconds(10));

  public Liveness {
    if (idle.toMillis() < 1 || patience.toMillis() < 1) {
      throw new IllegalArgumentException(
          "a connection is idle, and its ping unanswered, after at least 1 ms; not after "
              + idle
              + " and "
              + patience);
    }
  }
}
