package io.skynet.runtime.directory.etcd;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether etcd answers. Says so in the log once when it has been silent for a second and once when
 * it is back, but not more often than every ten seconds. Safe for all threads.
 */
final class Contact {
  private static final Logger LOG = LoggerFactory.getLogger(EtcdDirectory.class);
  private static final long PATIENCE = Duration.ofSeconds(1).toNanos();
  private static final long QUIET = Duration.ofSeconds(10).toNanos();

  /** After this long a channel's own pauses between attempts exceed what a new one would make. */
  private static final long STUCK = Duration.ofSeconds(5).toNanos();

  private final EtcdAccess endpoints;
  private boolean failing; // guarded by this, as all that follows
  private boolean reported;
  private long since;
  private long reportedAt = System.nanoTime() - QUIET;
  private long stuckSince;

  Contact(EtcdAccess endpoints) {
    this.endpoints = endpoints;
  }

  synchronized void answered() {
    if (failing && reported) {
      LOG.info("etcd at {} is back after {} s", endpoints, seconds(System.nanoTime() - since));
    }
    failing = false;
    reported = false;
  }

  synchronized void failed(EtcdFault fault) {
    long now = System.nanoTime();
    if (!failing) {
      failing = true;
      since = now;
      stuckSince = now;
    }
    if (!reported && now - since >= PATIENCE && now - reportedAt >= QUIET) {
      reported = true;
      reportedAt = now;
      LOG.warn(
          "lost etcd at {}: {}. Going on with what is known, and trying again",
          endpoints,
          fault.reason());
    }
  }

  /**
   * Whether nothing has been answered for so long that a new client is due; true once each time.
   */
  synchronized boolean isStuck() {
    long now = System.nanoTime();
    if (!failing || now - stuckSince < STUCK) {
      return false;
    }
    stuckSince = now;
    return true;
  }

  private static long seconds(long nanos) {
    return Duration.ofNanos(nanos).toSeconds();
  }

  @Override
  public synchronized String toString() {
    return "etcd at " + endpoints + (failing ? " is away" : "");
  }
}
