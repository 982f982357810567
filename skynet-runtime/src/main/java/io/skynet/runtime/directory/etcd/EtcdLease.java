package io.skynet.runtime.directory.etcd;

import java.time.Duration;

/**
 * A lease as its owner sees it. Judged by {@code System.nanoTime()}: the wall clock steps.
 *
 * @param id etcd's
 * @param ttl how long it lives without being renewed
 * @param renewedNanos when the last request that renewed it was sent; etcd got it later
 */
record EtcdLease(long id, Duration ttl, long renewedNanos) {

  EtcdLease renewed(long sentNanos) {
    return new EtcdLease(id, ttl, sentNanos);
  }

  /** Whether it may have run out. */
  boolean isDoubtful(long now) {
    return now - renewedNanos > ttl.toNanos();
  }

  /** Whether two thirds of its time are gone, and with them two tries to renew it. */
  boolean isRunningOut(long now) {
    return now - renewedNanos > ttl.toNanos() / 3 * 2;
  }

  /** How long it will live if nothing renews it; not negative. */
  Duration margin(long now) {
    return Duration.ofNanos(Math.max(0, renewedNanos + ttl.toNanos() - now));
  }

  /** When to renew it: three tries fit into a TTL. */
  long dueNanos() {
    return renewedNanos + ttl.toNanos() / 3;
  }
}
