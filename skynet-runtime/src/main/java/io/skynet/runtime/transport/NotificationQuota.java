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

  /** What there was no room behind. */
  String full() {
    return queued
        + " calls without a reply wait to be sent, where the limit is "
        + MOST
        + ", and "
        + Backlog.bytes(channel)
        + " bytes of calls, where it is "
        + channel.config().getWriteBufferHighWaterMark();
  }

  @Override
  public String toString() {
    return full();
  }
}
