package io.skynet.runtime.transport;

import io.netty.channel.Channel;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How many calls without a reply may wait to be sent: nobody waits for them, and so nobody slows
 * down who makes too many. Any thread.
 */
final class NotificationQuota {
  /** At about 200 bytes each, 3 MB. */
  private static final int MOST = 16_384;

  private final Channel channel;
  private final AtomicInteger queued = new AtomicInteger();

  NotificationQuota(Channel channel) {
    this.channel = channel;
  }

  /** Whether there is room for one more; if so, {@link #release} follows. */
  boolean take() {
    if (channel.isWritable() && queued.get() < MOST) {
      queued.incrementAndGet();
      return true;
    }
    return false;
  }

  /** One that was taken has been written, or will not be. */
  void release() {
    queued.decrementAndGet();
  }

  @Override
  public String toString() {
    return queued + " of " + MOST;
  }
}
