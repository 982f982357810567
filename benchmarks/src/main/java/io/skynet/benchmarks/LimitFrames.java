package io.skynet.benchmarks;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.msgpack.MsgWriter;
import io.skynet.runtime.msgpack.ReadFault;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The limit's frames: size (4 bytes), id (4), kind (1), content. Received bytes are copied once
 * into an array; what is sent is gathered in one array, and copied once into a buffer per batch.
 */
abstract class LimitFrames extends ChannelInboundHandlerAdapter {
  static final byte ORDER = 0;
  static final byte BLOB = 1;
  private static final int HEAD = 9;

  private final byte[] scratch = new byte[64 * 1024];
  private byte @Nullable [] partial;
  private int partialSize;
  private MsgWriter out = new MsgWriter(64 * 1024);
  private int frameStart;

  abstract void onFrame(int id, byte kind, MsgReader in);

  @Override
  public void channelRead(ChannelHandlerContext context, Object received) {
    ByteBuf bytes = (ByteBuf) received;
    while (bytes.isReadable()) {
      byte[] kept = partial;
      int before = kept == null ? 0 : partialSize;
      int count = Math.min(bytes.readableBytes(), Math.max(scratch.length, before));
      byte[] all = kept == null ? scratch : kept;
      if (before + count > all.length) {
        all = Arrays.copyOf(all, Math.max(before + count, 2 * all.length));
      }
      bytes.readBytes(all, before, count);
      int used = frames(all, before + count);
      partial = null;
      if (used < before + count) {
        boolean own = all != scratch && used == 0;
        partial = own ? all : Arrays.copyOfRange(all, used, before + count);
        partialSize = before + count - used;
      }
    }
    bytes.release();
  }

  private int frames(byte[] bytes, int limit) {
    int start = 0;
    while (limit - start >= HEAD) {
      int size = int4(bytes, start);
      if (limit - start < size) {
        break;
      }
      MsgReader in = new MsgReader(bytes, start + HEAD, start + size, ReadFault.PLAIN);
      onFrame(int4(bytes, start + 4), bytes[start + 8], in);
      start += size;
    }
    return start;
  }

  private static int int4(byte[] b, int at) {
    return (b[at] & 0xff) << 24
        | (b[at + 1] & 0xff) << 16
        | (b[at + 2] & 0xff) << 8
        | b[at + 3] & 0xff;
  }

  private static void int4(byte[] b, int at, int value) {
    b[at] = (byte) (value >>> 24);
    b[at + 1] = (byte) (value >>> 16);
    b[at + 2] = (byte) (value >>> 8);
    b[at + 3] = (byte) value;
  }

  MsgWriter begin() {
    frameStart = out.position();
    out.writeRaw(scratch, 0, HEAD);
    return out;
  }

  void end(int id, byte kind) {
    byte[] bytes = out.array();
    int4(bytes, frameStart, out.position() - frameStart);
    int4(bytes, frameStart + 4, id);
    bytes[frameStart + 8] = kind;
  }

  void flush(ChannelHandlerContext context) {
    int size = out.position();
    if (size > 0) {
      ByteBuf bytes = context.alloc().directBuffer(size, size).writeBytes(out.array(), 0, size);
      context.writeAndFlush(bytes, context.voidPromise());
      out.rewind(0);
    }
  }
}
