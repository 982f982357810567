package io.skynet.runtime.directory;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a registration stands at one moment.
 *
 * @param phase what is known of the instance's record
 * @param margin how long the directory will go on showing the instance if nothing is renewed any
 *     more; zero while it is not known to show it, null where nothing has to be renewed
 * @param lastError what last kept the directory from being told, on one line; empty if nothing has
 * @param lastErrorAt when that was; null if never
 */
public record RegistrationStatus(
    Phase phase, @Nullable Duration margin, String lastError, @Nullable Instant lastErrorAt) {

  /** What is known of the record. */
  public enum Phase {
    /** It has not been shown yet. */
    ENTERING,
    /** The directory shows it. */
    SHOWN,
    /** It was shown, may have been lost, and is being put back. */
    LOST,
    /** The instance has left, or another process has its id. */
    OVER
  }

  /** In the words of a log: {@code shown, 14 s left; last error: no answer}. */
  @Override
  public String toString() {
    return phase.name().toLowerCase(Locale.ROOT)
        + (margin == null ? "" : ", " + margin.toSeconds() + " s left")
        + (lastError.isEmpty() ? "" : "; last error: " + lastError);
  }
}
