package io.skynet.runtime.transport;

import io.netty.util.internal.PlatformDependent;
import io.skynet.runtime.wire.WireException;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Counts the memory that the connections of this process hold for their peers, so that many peers
 * together cannot take what one may not. Safe for all threads.
 */
final class ByteBudget {
  /** A connection that holds no more than this is never refused. */
  static final int SMALL = LoopBuffers.SIZE;

  /** Not worth counting: with as many calls as a connection may have they come to 4 MiB. */
  private static final int TRIFLE = 4096;

  /** Messages that have begun to come and not ended: the rest of the heap is for calls. */
  static final ByteBudget UNFINISHED =
      new ByteBudget("unfinished messages", Runtime.getRuntime().maxMemory() / 4);

  /** Replies that wait to be sent, which lie outside the heap: the rest is for what moves. */
  static final ByteBudget QUEUED =
      new ByteBudget("queued replies", PlatformDependent.maxDirectMemory() / 4);

  /** What calls were given that run aside from the event loops, or wait for a thread to run on. */
  static final ByteBudget ARGUMENTS =
      new ByteBudget("arguments of the calls under way", Runtime.getRuntime().maxMemory() / 4);

  private final String what;
  private final long limit;
  private final AtomicLong held = new AtomicLong();

  ByteBudget(String what, long limit) {
    this.what = what;
    this.limit = limit;
  }

  /**
   * A connection has come to hold so many bytes.
   *
   * @param before how many it held until now
   * @throws WireException if all of them hold too much, and this one is not among the small; then
   *     it counts as it did before
   */
  void change(long before, long after) {
    long all = held.addAndGet(after - before);
    if (all > limit && after > before && after > SMALL) {
      held.addAndGet(before - after);
      throw new WireException(over(all));
    }
  }

  /**
   * Takes so many bytes for something, to be given back with {@link #release}. What is alone is
   * never refused, and trifles are not counted.
   *
   * @return null if there is room for them, otherwise what is in the way
   */
  @Nullable String reserve(int bytes) {
    if (bytes <= TRIFLE) {
      return null;
    }
    long all = held.addAndGet(bytes);
    if (all <= limit || all == bytes) {
      return null;
    }
    held.addAndGet(-bytes);
    return over(all);
  }

  /** Gives back what was reserved. */
  void release(int bytes) {
    if (bytes > TRIFLE) {
      held.addAndGet(-bytes);
    }
  }

  /** How many bytes are held now. */
  long held() {
    return held.get();
  }

  private String over(long all) {
    return "the "
        + what
        + " of all connections take "
        + all
        + " bytes; the limit is "
        + limit
        + " bytes";
  }

  @Override
  public String toString() {
    return held + " of " + limit + " bytes of " + what;
  }
}
