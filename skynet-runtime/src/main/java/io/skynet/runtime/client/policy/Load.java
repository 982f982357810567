package io.skynet.runtime.client.policy;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.TimeUnit;

/**
 * What one client sees of the load of one instance: the calls it has there, and how long its calls
 * take, as a moving average that follows a rise at once and a fall slowly (peak EWMA).
 *
 * <p>Safe for all threads without a lock. Of two samples that come at the same instant one may be
 * lost; the count of calls is exact.
 */
public final class Load {
  /**
   * An estimate that nothing confirms is halved in this time, so that a slow one is tried again.
   */
  static final long HALF_LIFE_NANOS = TimeUnit.SECONDS.toNanos(5);

  /** Differences that are smaller than this come by chance, and are worth no preference. */
  static final long NOISE_NANOS = TimeUnit.MICROSECONDS.toNanos(200);

  /** The first calls load classes and fill caches, and say little of those that follow. */
  static final int FIRST_CALLS = 10;

  /** What being turned away adds to the estimate, so that many times add up. */
  private static final long TURNED_AWAY_NANOS = TimeUnit.MILLISECONDS.toNanos(1);

  private static final long MOST_NANOS = TimeUnit.SECONDS.toNanos(10);

  private static final VarHandle OUTSTANDING;

  static {
    try {
      OUTSTANDING = MethodHandles.lookup().findVarHandle(Load.class, "outstanding", int.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  @SuppressWarnings("unused") // through OUTSTANDING
  private volatile int outstanding;

  /** Zero before the first sample. Plain, as is the next: an old value does no harm. */
  private long latencyNanos;

  private long sampledNanos;
  private int samples;

  /** A call is sent there. */
  public void began() {
    OUTSTANDING.getAndAdd(this, 1);
  }

  /** A call there has ended in a way that says nothing of how long calls take. */
  public void ended() {
    OUTSTANDING.getAndAdd(this, -1);
  }

  /** A call there has been answered, or waited for in vain, {@code tookNanos} after it was sent. */
  public void ended(long now, long tookNanos) {
    OUTSTANDING.getAndAdd(this, -1);
    long took = Math.max(1, tookNanos);
    long before = latencyNanos(now);
    long since = Math.max(0, now - sampledNanos);
    boolean known = isMeasured();
    latencyNanos = !known || took >= before ? took : before - weighed(before - took, since);
    sampledNanos = now;
    if (!known) {
      samples++;
    }
  }

  /** A call there was given up after so long, and would have taken longer. */
  public void endedEarly(long now, long tookNanos) {
    if (tookNanos > latencyNanos(now)) {
      ended(now, tookNanos);
    } else {
      ended();
    }
  }

  /**
   * An instance that has too much to do has turned a call away. That it did so quickly must not
   * make it look better than those that do the work.
   */
  public void endedInHaste(long now) {
    ended(now, Math.min(MOST_NANOS, 2 * latencyNanos(now) + TURNED_AWAY_NANOS));
  }

  /** The part of a fall that is believed: the longer the last sample is ago, the more. */
  private static long weighed(long fall, long since) {
    double part = (double) since / (since + HALF_LIFE_NANOS / 4);
    return (long) (fall * Math.max(part, 1.0 / 64));
  }

  /**
   * What was seen so far says nothing of how long calls will take from now on: the instance has
   * been away.
   */
  public void forget() {
    samples = 0;
    latencyNanos = 0;
  }

  /** How many calls this client has there. */
  public int outstanding() {
    return outstanding;
  }

  /** Whether enough calls there have been timed for the estimate to mean something. */
  public boolean isMeasured() {
    return samples >= FIRST_CALLS;
  }

  /** How long a call is expected to take. */
  public long latencyNanos(long now) {
    long age = Math.max(0, now - sampledNanos);
    long halvings = Math.min(62, age / HALF_LIFE_NANOS);
    long halved = latencyNanos >> halvings;
    // A straight line from one halving to the next costs less than a power, and errs by 6 %.
    return halved - (long) (halved * 0.5 * (age % HALF_LIFE_NANOS) / HALF_LIFE_NANOS);
  }

  /**
   * What one more call there would cost, times the weight: how long calls take, for as many as are
   * there and those that go at once. Not divided by the weight, to spare every call a division.
   */
  double cost(long now, double weight) {
    return (latencyNanos(now) + NOISE_NANOS) * (outstanding + weight);
  }

  @Override
  public String toString() {
    return outstanding + " calls, " + TimeUnit.NANOSECONDS.toMicros(latencyNanos) + " µs";
  }
}
