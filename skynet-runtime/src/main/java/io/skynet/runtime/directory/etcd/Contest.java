package io.skynet.runtime.directory.etcd;

import io.skynet.runtime.directory.Instance;
import java.time.Duration;

/**
 * Two processes want one id. A dead one loses it when its lease runs out, so whoever comes second
 * waits for that long, and no longer.
 *
 * @param holder who has it
 * @param begunNanos when it was found out
 */
record Contest(Instance holder, long begunNanos) {
  /** Leases end late rather than early: etcd looks for those that ran out twice a second. */
  private static final Duration GRACE = Duration.ofSeconds(2);

  boolean isOver(long now, Duration ttl) {
    return now - begunNanos > ttl.plus(GRACE).toNanos();
  }

  @Override
  public String toString() {
    return "the id " + holder.id() + " is taken by " + describe(holder);
  }

  private static String describe(Instance holder) {
    return holder.service() + " at " + holder.endpoint() + ", started " + holder.started();
  }
}
