package io.skynet.runtime.client;

import java.time.Duration;

/**
 * Has a pool close its connections when nothing has been called for long, and make them again when
 * something is. All of them at once: whoever looks for the less loaded of two has to see both.
 * Guarded by the pool's lock.
 */
final class Rest {
  /** So often within the time that is allowed. */
  private static final int LOOKS = 4;

  private final Pool pool;
  private final Roster members;
  private final long afterMillis;
  private long seenCalls;
  private long quietNanos;
  private boolean resting;
  private boolean stopped;

  /**
   * @param after zero for never
   */
  Rest(Pool pool, Roster members, Duration after) {
    this.pool = pool;
    this.members = members;
    this.afterMillis = after.toMillis();
  }

  /** Begins to look whether anything is called. */
  void start() {
    if (afterMillis > 0) {
      quietNanos = System.nanoTime();
      lookLater();
    }
  }

  void stop() {
    stopped = true;
  }

  private void lookLater() {
    pool.later(Math.max(1, afterMillis / LOOKS), this::look);
  }

  private void look() {
    synchronized (pool) {
      long now = System.nanoTime();
      long calls = members.calls();
      if (calls != seenCalls || members.outstanding() > 0) {
        seenCalls = calls;
        quietNanos = now;
      } else if (!resting && now - quietNanos >= Duration.ofMillis(afterMillis).toNanos()) {
        resting = true;
        members.all().forEach(Member::rest);
        pool.changed();
      }
      if (!stopped) {
        lookLater();
      }
    }
  }

  /** Whether there are to be no connections. */
  boolean isResting() {
    return resting;
  }

  /** Something is to be called. */
  void wake() {
    if (resting) {
      resting = false;
      quietNanos = System.nanoTime();
      members.all().forEach(member -> pool.soon(member::connect));
    }
  }

  @Override
  public String toString() {
    return resting ? "resting" : "awake";
  }
}
