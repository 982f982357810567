package io.skynet.runtime.transport;

import io.skynet.runtime.wire.WireException;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Counts the memory of all messages that have begun to come and not ended, so that many peers
 * together cannot take what one may not. Safe for all threads.
 */
final class UnfinishedBytes {
  /** A quarter of the heap: the rest is for calls that have come. */
  static final UnfinishedBytes OF_THIS_PROCESS =
      new UnfinishedBytes(Runtime.getRuntime().maxMemory() / 4);

  private final long limit;
  private final AtomicLong held = new AtomicLong();

  UnfinishedBytes(long limit) {
    this.limit = limit;
  }

  /**
   * A connection has come to hold so many bytes.
   *
   * @param before how many it held until now
   * @throws WireException if all of them hold too much, and this one is not among the small; then
   *     it counts as it did before
   */
  void change(int before, int after) {
    long all = held.addAndGet(after - before);
    if (all > limit && after > before && after > LoopBuffers.SIZE) {
      held.addAndGet(before - after);
      throw new WireException(
          "the unfinished messages of all connections take "
              + all
              + " bytes; the limit is "
              + limit
              + " bytes");
    }
  }

  @Override
  public String toString() {
    return held + " of " + limit + " bytes of unfinished messages";
  }
}
