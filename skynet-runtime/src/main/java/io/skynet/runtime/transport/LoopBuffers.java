package io.skynet.runtime.transport;

import io.netty.util.concurrent.FastThreadLocal;
import io.skynet.runtime.msgpack.MsgWriter;

/**
 * The scratch memory of an event loop, lent to one connection at a time, so that an idle connection
 * has none. Event loop only.
 */
final class LoopBuffers {
  static final int SIZE = 64 * 1024;

  /** One large message must not hold its memory for ever. */
  private static final int LARGEST_KEPT = 2 << 20;

  private static final FastThreadLocal<LoopBuffers> CURRENT =
      new FastThreadLocal<>() {
        @Override
        protected LoopBuffers initialValue() {
          return new LoopBuffers();
        }
      };

  private final byte[] received = new byte[SIZE];
  private MsgWriter batch = new MsgWriter(SIZE);
  private boolean batchLent;

  static LoopBuffers ofThisLoop() {
    return CURRENT.get();
  }

  /** Valid until the event that it was asked for is over. */
  byte[] received() {
    return received;
  }

  MsgWriter lendBatch() {
    if (batchLent) {
      return new MsgWriter(512);
    }
    batchLent = true;
    batch.rewind(0);
    return batch;
  }

  void takeBack(MsgWriter writer) {
    if (writer == batch) {
      batchLent = false;
      if (writer.array().length > LARGEST_KEPT) {
        batch = new MsgWriter(SIZE);
      }
    }
  }
}
