package io.skynet.runtime.transport;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.skynet.runtime.wire.Envelope;
import io.skynet.runtime.wire.MessageScanner;
import io.skynet.runtime.wire.WireException;
import io.skynet.runtime.wire.WireLimits;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Turns received bytes into whole messages. A connection that is between messages holds no buffer;
 * what has come of an unfinished message is kept, in at most twice its size.
 */
abstract class MessageDecoder extends ChannelInboundHandlerAdapter {
  private final LoopBuffers buffers = LoopBuffers.ofThisLoop();
  private final MessageScanner scanner;
  private final Envelope envelope = new Envelope();

  /** The beginning of an unfinished message. */
  private byte @Nullable [] partial;

  private int partialSize;

  /** When the first byte of the unfinished message came. */
  private long unfinishedSince;

  /** For a channel of this event loop. */
  MessageDecoder(WireLimits limits) {
    this.scanner = new MessageScanner(limits);
  }

  /** A message has come; the bytes are valid during the call only. */
  abstract void onMessage(byte[] bytes, Envelope message);

  /** The peer broke the protocol. */
  abstract void onViolation(ChannelHandlerContext context, WireException violation);

  /** Whether to leave messages that have come for later. */
  boolean isPaused() {
    return false;
  }

  /**
   * A message has begun, and not ended.
   *
   * @param kept how many bytes are kept for it
   */
  void onUnfinished(ChannelHandlerContext context, int kept) {}

  /** The message that was unfinished has ended, and no other has begun. */
  void onFinished() {}

  final boolean isUnfinished() {
    return partial != null && !isPaused();
  }

  /** How long the unfinished message has taken so far. */
  final long unfinishedNanos() {
    return System.nanoTime() - unfinishedSince;
  }

  /** How much of it has come. */
  final int unfinishedBytes() {
    return partialSize;
  }

  /** Goes on with the messages that were left while paused. */
  final void resume(ChannelHandlerContext context) {
    byte[] left = partial;
    if (left != null) {
      partial = null;
      unfinishedSince = 0; // what we kept waiting is not held against the peer
      try {
        keep(context, left, decode(left, partialSize), partialSize);
      } catch (WireException e) {
        onViolation(context, e);
      }
      channelReadComplete(context);
    }
  }

  @Override
  public abstract void channelReadComplete(ChannelHandlerContext context);

  @Override
  public final void channelRead(ChannelHandlerContext context, Object received) {
    ByteBuf bytes = (ByteBuf) received;
    try {
      while (bytes.isReadable() && context.channel().isOpen()) {
        decodeSome(context, bytes);
      }
    } catch (WireException e) {
      partial = null;
      onViolation(context, e);
    } finally {
      bytes.release();
    }
  }

  private void decodeSome(ChannelHandlerContext context, ByteBuf bytes) {
    byte[] kept = partial;
    if (kept == null) {
      byte[] scratch = buffers.received();
      int count = Math.min(bytes.readableBytes(), scratch.length);
      bytes.readBytes(scratch, 0, count);
      keep(context, scratch, decode(scratch, count), count);
    } else {
      int count = Math.min(bytes.readableBytes(), Math.max(LoopBuffers.SIZE, kept.length));
      byte[] longer = withRoom(kept, partialSize + count);
      bytes.readBytes(longer, partialSize, count);
      int size = partialSize + count;
      partial = null;
      keep(context, longer, decode(longer, size), size);
    }
  }

  /** What a message says of its size is taken for granted once half of that has come. */
  private byte[] withRoom(byte[] kept, int size) {
    if (size <= kept.length) {
      return kept;
    }
    int announced = scanner.leastSize() + LoopBuffers.SIZE;
    boolean nearby = announced >= size && announced <= 2L * size;
    return Arrays.copyOf(kept, nearby ? announced : Math.max(size, 2 * kept.length));
  }

  /** Handles every whole message, and returns where the first unfinished one begins. */
  private int decode(byte[] bytes, int limit) {
    int start = 0;
    while (start < limit && !isPaused()) {
      int size = scanner.scan(bytes, start, limit);
      if (size == MessageScanner.INCOMPLETE) {
        return start;
      }
      envelope.parse(bytes, start, size, scanner);
      scanner.reset();
      onMessage(bytes, envelope);
      start += size;
    }
    return start;
  }

  private void keep(ChannelHandlerContext context, byte[] bytes, int from, int to) {
    if (from == to) {
      unfinishedSince = 0;
      onFinished();
      return;
    }
    if (from > 0 || unfinishedSince == 0) {
      unfinishedSince = System.nanoTime();
    }
    boolean ours = from == 0 && bytes != buffers.received();
    partial = ours ? bytes : Arrays.copyOfRange(bytes, from, to);
    partialSize = to - from;
    onUnfinished(context, partial.length);
  }
}
