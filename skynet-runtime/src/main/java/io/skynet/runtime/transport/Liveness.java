package io.skynet.runtime.transport;

import java.time.Duration;

/**
 * How long an end of a connection bears the silence of the other, if that said hello.
 *
 * @param idle after so long without a byte it is pinged
 * @param patience and after so long without a byte from then on it is taken for gone
 * @param doubt after so long without a byte while calls wait it is pinged too, and after so long
 *     again it is called silent
 */
public record Liveness(Duration idle, Duration patience, Duration doubt) {

  /** A minute and ten seconds; a second. */
  public static final Liveness DEFAULT =
      new Liveness(Duration.ofSeconds(60), Duration.ofSeconds(10));

  public Liveness {
    if (idle.toMillis() < 1 || patience.toMillis() < 1 || doubt.toMillis() < 1) {
      throw new IllegalArgumentException(
          "a connection is idle, its ping unanswered and its silence doubtful after at least 1 ms;"
              + " not after "
              + idle
              + ", "
              + patience
              + " and "
              + doubt);
    }
  }

  /** With a second for doubts. */
  public Liveness(Duration idle, Duration patience) {
    this(idle, patience, Duration.ofSeconds(1));
  }
}
