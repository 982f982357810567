package io.skynet.runtime.directory;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts the records that cannot be used, and says of each why, once per version. Not more than a
 * hundred a minute: who fills a directory with garbage shall not fill a disk with our log. Safe for
 * all threads.
 */
final class SkippedRecords {
  private static final int REMEMBERED = 10_000;
  private static final int SAID_PER_MINUTE = 100;
  private static final long MINUTE = Duration.ofMinutes(1).toNanos();

  private final Class<?> reader;
  private final Map<String, Object> reported = new LinkedHashMap<>(); // guarded by this, as all
  private long count;
  private long minuteBegun = System.nanoTime();
  private int said;
  private int unsaid;

  /**
   * @param reader whose log it is; a logger is made only when there is something to say, since a
   *     command that asks once should not wait for it
   */
  SkippedRecords(Class<?> reader) {
    this.reader = reader;
  }

  /** How many revisions were skipped. */
  synchronized long count() {
    return count;
  }

  /**
   * @param reason may be in the record's own words
   */
  void report(StoreRecord stored, String reason) {
    report(stored.key(), "revision " + stored.modRevision(), reason);
  }

  /**
   * @param version what is not said and counted twice of a key
   */
  synchronized void report(String key, Object version, String reason) {
    if (version.equals(reported.put(key, version))) {
      return;
    }
    if (reported.size() > REMEMBERED) {
      reported.remove(reported.keySet().iterator().next());
    }
    count++;
    if (maySay()) {
      log()
          .warn(
              "skipping the record at {} ({}): {}",
              Printable.of(key),
              version,
              Printable.of(reason));
    }
  }

  private boolean maySay() {
    long now = System.nanoTime();
    if (now - minuteBegun > MINUTE) {
      if (unsaid > 0) {
        log().warn("skipped {} more records without saying why", unsaid);
      }
      minuteBegun = now;
      said = 0;
      unsaid = 0;
    }
    if (said < SAID_PER_MINUTE) {
      said++;
      return true;
    }
    if (unsaid == 0) {
      log().warn("too many records to be skipped; for a minute they are only counted");
    }
    unsaid++;
    return false;
  }

  private Logger log() {
    return LoggerFactory.getLogger(reader);
  }

  @Override
  public String toString() {
    return count() + " records skipped";
  }
}
