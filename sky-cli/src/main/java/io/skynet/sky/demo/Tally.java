package io.skynet.sky.demo;

import java.util.Map;
import java.util.TreeMap;

/**
 * How calls have ended so far.
 *
 * @param answered how many came back with what was sent
 * @param failed by reason, how many did not
 */
record Tally(long answered, Map<String, Long> failed) {
  static final Tally NONE = new Tally(0, Map.of());

  Tally {
    failed = Map.copyOf(failed);
  }

  Tally withAnswered() {
    return new Tally(answered + 1, failed);
  }

  Tally withFailed(String reason) {
    Map<String, Long> reasons = new TreeMap<>(failed);
    reasons.merge(reason, 1L, Long::sum);
    return new Tally(answered, reasons);
  }

  /** What came after {@code earlier}. */
  Tally since(Tally earlier) {
    Map<String, Long> later = new TreeMap<>();
    failed.forEach(
        (reason, count) -> {
          long more = count - earlier.failed.getOrDefault(reason, 0L);
          if (more > 0) {
            later.put(reason, more);
          }
        });
    return new Tally(answered - earlier.answered, later);
  }

  long failures() {
    return failed.values().stream().mapToLong(Long::longValue).sum();
  }

  /** {@code 150 calls, 1 failed (1 UNKNOWN_OUTCOME)}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append(answered + failures()).append(" calls, ").append(failures()).append(" failed");
    if (!failed.isEmpty()) {
      StringBuilder reasons = new StringBuilder();
      new TreeMap<>(failed)
          .forEach(
              (reason, count) -> {
                reasons.append(reasons.length() == 0 ? "" : ", ");
                reasons.append(count).append(" ").append(reason);
              });
      text.append(" (").append(reasons).append(")");
    }
    return text.toString();
  }
}
