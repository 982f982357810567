package io.skynet.benchmarks;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.rsocket.Payload;
import io.rsocket.util.ByteBufPayload;
import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.msgpack.MsgWriter;
import io.skynet.runtime.msgpack.ReadFault;
import java.util.function.BiConsumer;

/**
 * The work in RSocket's payloads: a byte that names the method, then what the generated codec of
 * ours makes of the value. As cheap as can be: buffers are pooled, arrays belong to a thread.
 */
final class RSocketFrames {
  static final byte ORDER = 0;
  static final byte BLOB = 1;

  private static final ThreadLocal<MsgWriter> WRITERS =
      ThreadLocal.withInitial(() -> new MsgWriter(1024));
  private static final ThreadLocal<byte[]> BYTES = ThreadLocal.withInitial(() -> new byte[1024]);

  private RSocketFrames() {}

  static <V> Payload payload(byte method, V value, BiConsumer<MsgWriter, V> codec) {
    MsgWriter out = WRITERS.get();
    out.rewind(0);
    codec.accept(out, value);
    return payload(method, out.array(), out.position());
  }

  static Payload payload(byte method, byte[] content) {
    return payload(method, content, content.length);
  }

  private static Payload payload(byte method, byte[] content, int size) {
    ByteBuf data = ByteBufAllocator.DEFAULT.directBuffer(1 + size);
    return ByteBufPayload.create(data.writeByte(method).writeBytes(content, 0, size));
  }

  static byte method(Payload payload) {
    return payload.sliceData().getByte(0);
  }

  /** What follows the method; valid until this thread reads another. */
  static MsgReader reader(Payload payload) {
    ByteBuf data = payload.sliceData().skipBytes(1);
    int size = data.readableBytes();
    byte[] bytes = BYTES.get();
    data.readBytes(bytes, 0, size);
    return new MsgReader(bytes, 0, size, ReadFault.PLAIN);
  }

  static byte[] blob(Payload payload) {
    ByteBuf data = payload.sliceData().skipBytes(1);
    byte[] content = new byte[data.readableBytes()];
    data.readBytes(content);
    return content;
  }
}
