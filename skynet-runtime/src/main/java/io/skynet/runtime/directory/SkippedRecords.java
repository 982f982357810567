package io.skynet.runtime.directory;

import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;

/** Says of each record that cannot be used why, once per revision. Safe for all threads. */
final class SkippedRecords {
  private static final int REMEMBERED = 1000;

  private final Logger log;
  private final Map<String, Long> reported = new LinkedHashMap<>(); // guarded by itself

  SkippedRecords(Logger log) {
    this.log = log;
  }

  /**
   * @param reason may be in the record's own words
   */
  void report(StoreRecord stored, String reason) {
    synchronized (reported) {
      Long before = reported.put(stored.key(), stored.modRevision());
      if (before != null && before == stored.modRevision()) {
        return;
      }
      if (reported.size() > REMEMBERED) {
        reported.remove(reported.keySet().iterator().next());
      }
    }
    log.warn(
        "skipping the record at {} (revision {}): {}",
        Printable.of(stored.key()),
        stored.modRevision(),
        Printable.of(reason));
  }

  @Override
  public String toString() {
    synchronized (reported) {
      return reported.size() + " records skipped";
    }
  }
}
