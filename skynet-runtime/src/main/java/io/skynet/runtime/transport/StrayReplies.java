package io.skynet.runtime.transport;

import java.util.concurrent.TimeUnit;

/** Counts the replies of a connection that answer nothing, minute by minute. Event loop only. */
final class StrayReplies {
  static final int MOST = 100;
  private static final long WINDOW_NANOS = TimeUnit.MINUTES.toNanos(1);

  private long since;
  private int count;

  /** Counts one more; says whether that is more than a minute may have. */
  boolean isTooMany(long now) {
    if (count == 0 || now - since > WINDOW_NANOS) {
      since = now;
      count = 0;
    }
    return ++count > MOST;
  }

  @Override
  public String toString() {
    return count + " stray replies";
  }
}
