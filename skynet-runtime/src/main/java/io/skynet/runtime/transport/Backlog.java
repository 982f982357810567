package io.skynet.runtime.transport;

import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelOutboundBuffer;
import io.skynet.runtime.wire.WireException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * The replies of a connection that its peer has not read yet. Some of them must leave now and then,
 * and those of all connections together have a budget. Event loop only.
 */
final class Backlog {
  /** How often it is looked at while one's patience lasts. */
  private static final int LOOKS = 10;

  private final Channel channel;
  private final Duration patience;
  private final Consumer<WireException> broken;

  /** What this connection counts for in the budget. */
  private long counted;

  private boolean timed;
  private boolean closed;

  /**
   * Of a channel that nothing was written to.
   *
   * @param patience how long it may be that nothing leaves
   * @param broken is told why the connection must be closed
   */
  Backlog(Channel channel, Duration patience, Consumer<WireException> broken) {
    this.channel = channel;
    this.patience = patience;
    this.broken = broken;
  }

  /** Looks at what a flush has left; nearly always nothing. */
  void flushed() {
    if (bytes() > ByteBudget.SMALL && !closed) {
      boolean began = counted == 0;
      try {
        count(bytes());
      } catch (WireException e) {
        broken.accept(e);
        return;
      }
      if (began) {
        lookAgainOnceSent();
      }
      if (!timed) {
        timed = true;
        time(OutboundProgress.of(channel), System.nanoTime());
      }
    }
  }

  private long bytes() {
    return bytes(channel);
  }

  /** How much a channel was given to send and has not sent. Any thread. */
  static long bytes(Channel channel) {
    ChannelOutboundBuffer buffer = channel.unsafe().outboundBuffer();
    return buffer == null ? 0 : buffer.totalPendingWriteBytes();
  }

  private void count(long bytes) {
    ByteBudget.QUEUED.change(counted, bytes);
    counted = bytes;
  }

  /** Nothing behind all that waits now. */
  private void lookAgainOnceSent() {
    channel
        .writeAndFlush(Unpooled.EMPTY_BUFFER)
        .addListener(
            sent -> {
              count(0);
              flushed();
            });
  }

  /** Looks every now and then whether something has left since {@code since}. */
  private void time(OutboundProgress before, long since) {
    channel
        .eventLoop()
        .schedule(() -> check(before, since), patience.toNanos() / LOOKS, TimeUnit.NANOSECONDS);
  }

  private void check(OutboundProgress before, long since) {
    timed = bytes() > ByteBudget.SMALL && !closed;
    OutboundProgress now = OutboundProgress.of(channel);
    long stuck = System.nanoTime() - since;
    if (timed && !now.equals(before)) {
      time(now, System.nanoTime());
    } else if (timed && stuck < patience.toNanos()) {
      time(before, since);
    } else if (timed) {
      broken.accept(new WireException(tooLong(TimeUnit.NANOSECONDS.toMillis(stuck))));
    }
  }

  private String tooLong(long millis) {
    return bytes()
        + " bytes of replies wait for it, and none has left for "
        + millis
        + " ms; the limit is "
        + patience.toMillis()
        + " ms";
  }

  /** The channel is closed. */
  void close() {
    closed = true;
    count(0);
  }

  @Override
  public String toString() {
    return bytes() + " bytes of replies that wait";
  }
}
