package io.skynet.runtime.directory.etcd;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says what keeps going wrong, each reason once a minute for all that meet it: who is not let in
 * any more is refused everything. That etcd is away is not said here: {@link Contact} does so, once
 * for all. Safe for all threads.
 */
final class Complaints {
  private static final Logger LOG = LoggerFactory.getLogger(EtcdDirectory.class);
  private static final long QUIET = Duration.ofMinutes(1).toNanos();
  private static final int REMEMBERED = 100;

  /** When a reason was said last, and how often it was met since. */
  private static final class Said {
    private final long at;
    private int unsaid;

    Said(long at) {
      this.at = at;
    }
  }

  private final LongSupplier nanos;
  private final Map<String, Said> reasons = new LinkedHashMap<>(); // guarded by this

  Complaints() {
    this(System::nanoTime);
  }

  /**
   * @param nanos tells the time
   */
  Complaints(LongSupplier nanos) {
    this.nanos = nanos;
  }

  void about(Object what, Exception failure) {
    EtcdFault fault = EtcdFault.of(failure);
    String reason = fault.reason();
    String more = fault.kind() == EtcdFault.Kind.AWAY ? null : due(reason);
    if (more == null) {
      LOG.debug("{}: {}", what, reason);
      return;
    }
    boolean mine = failure instanceof RuntimeException; // a bug: its stack trace is of use
    LOG.warn("{}: {}. Trying again{}", what, reason, more, mine ? failure : null);
  }

  /** Null if it was said a moment ago, else how often it was met since, in words. */
  private synchronized @Nullable String due(String reason) {
    long now = nanos.getAsLong();
    Said before = reasons.get(reason);
    if (before != null && now - before.at < QUIET) {
      before.unsaid++;
      return null;
    }
    reasons.remove(reason); // the one said last comes last
    reasons.put(reason, new Said(now));
    if (reasons.size() > REMEMBERED) {
      reasons.remove(reasons.keySet().iterator().next());
    }
    return before == null || before.unsaid == 0
        ? ""
        : " (and " + before.unsaid + " times more since this was last said)";
  }

  @Override
  public synchronized String toString() {
    return reasons.size() + " complaints";
  }
}
