package io.skynet.runtime.server;

import io.skynet.runtime.rpc.Priority;
import io.skynet.runtime.transport.CallLimits;
import io.skynet.runtime.transport.CallLimits.Adaptation;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Counts the calls of a server that have left the event loop, and lets no more of them do so than a
 * limit says. Calls of low priority meet it earlier, so that room is left for the others. A call
 * pays with one addition when it begins and one when it ends. Safe for all threads.
 */
final class CallLimit {
  private static final int LOW_PERCENT = 75;

  private final AtomicInteger underWay = new AtomicInteger();

  /** Written under the lock of this, as are all below. */
  private volatile int most;

  private volatile int mostLow;
  private volatile long waitNanos;
  private volatile @Nullable AdaptiveLimit adaptive;
  private CallLimits set;

  CallLimit(CallLimits limits) {
    set = limits;
    follow(limits);
  }

  /** From here on these hold; calls under way go on, even where they are too many. */
  synchronized void set(CallLimits limits) {
    if (!limits.equals(set)) {
      set = limits;
      follow(limits);
    }
  }

  private void follow(CallLimits limits) {
    waitNanos = limits.longestWait().toNanos();
    if (limits.adaptation() == Adaptation.FIXED) {
      adaptive = null;
      limit(limits.most());
    } else {
      AdaptiveLimit learning = new AdaptiveLimit(limits, System.nanoTime());
      adaptive = learning;
      limit(learning.calls());
    }
  }

  private void limit(int calls) {
    most = calls;
    mostLow = Math.max(1, (int) ((long) calls * LOW_PERCENT / 100));
  }

  /**
   * Counts a call in.
   *
   * @param metaAt where its metadata lies; -1 if it has none
   * @return null if it may begin, otherwise what is in the way; then it does not count
   */
  @Nullable String begin(byte[] bytes, int metaAt) {
    int before = underWay.getAndIncrement();
    if (before < mostLow) {
      return null;
    }
    String tooMany = refusal(before, bytes, metaAt);
    if (tooMany != null) {
      underWay.decrementAndGet();
    }
    return tooMany;
  }

  /** What is in the way of a call that is not to be counted yet; null if nothing is. */
  @Nullable String refusal(byte[] bytes, int metaAt) {
    return refusal(underWay.get(), bytes, metaAt);
  }

  private @Nullable String refusal(int before, byte[] bytes, int metaAt) {
    Priority priority = RequestInfos.priority(bytes, metaAt);
    int limit = priority == Priority.LOW ? mostLow : most;
    if (before < limit) {
      return null;
    }
    String whose = priority == Priority.LOW ? " for calls of low priority" : "";
    return "this instance has " + before + " calls under way; the limit" + whose + " is " + limit;
  }

  /** Counts a call in that has begun on the event loop. */
  void joins() {
    underWay.incrementAndGet();
  }

  /** A call is not run after all, or has ended in a way that tells nothing. */
  void leaves() {
    underWay.decrementAndGet();
  }

  /**
   * A call has ended.
   *
   * @param arrivedNanos when it came
   * @param inVain whether it was not run, or not in time
   */
  void ended(long arrivedNanos, boolean inVain) {
    int before = underWay.getAndDecrement();
    AdaptiveLimit learning = adaptive;
    if (learning != null) {
      learning.observe(arrivedNanos, System.nanoTime(), before, inVain);
      learned(learning);
    }
  }

  private void learned(AdaptiveLimit learning) {
    if (learning.calls() != most) {
      synchronized (this) {
        if (adaptive == learning) {
          limit(learning.calls());
        }
      }
    }
  }

  /** How long a call may wait for its thread. */
  long waitNanos() {
    return waitNanos;
  }

  /** Why a call is refused that has waited so long. */
  String waitedTooLong(long nanos) {
    return "the call has waited "
        + TimeUnit.NANOSECONDS.toMillis(nanos)
        + " ms for a thread; the limit is "
        + TimeUnit.NANOSECONDS.toMillis(waitNanos)
        + " ms";
  }

  /** How many calls have left the event loop and not ended. */
  int underWay() {
    return underWay.get();
  }

  /** How many may have. */
  int most() {
    return most;
  }

  @Override
  public String toString() {
    return underWay() + " calls of " + most;
  }
}
