package io.skynet.runtime.client.policy;

import java.util.concurrent.TimeUnit;

/**
 * How many further attempts a client may make: a part of its calls, and a few a second besides.
 * What is not used is worth less and less, and nothing to speak of after some ten seconds. So when
 * everything fails, retries add a fifth to the load and not a multiple of it.
 *
 * <p>Calls are not counted here: whoever asks says how many there have been, so that a call that
 * succeeds pays nothing. Safe for all threads.
 */
public final class RetryBudget {
  private static final double LIFE_NANOS = TimeUnit.SECONDS.toNanos(10);
  private static final double SECOND_NANOS = TimeUnit.SECONDS.toNanos(1);

  private final double perCall;
  private final double perSecond;

  /** Guarded by this, as are all below. */
  private double credit;

  private long seenCalls;
  private long seenNanos;
  private long taken;
  private long refused;

  /**
   * Begins with what a second earns.
   *
   * @param perCall what a call earns, 0.2 for one further attempt for every five calls
   * @param perSecond what a second earns
   */
  public RetryBudget(double perCall, double perSecond, long now) {
    this.perCall = perCall;
    this.perSecond = perSecond;
    this.credit = perSecond;
    this.seenNanos = now;
  }

  /**
   * Takes one attempt out, if there is one.
   *
   * @param calls how many calls there have been so far, further attempts not counted
   */
  public synchronized boolean take(long now, long calls) {
    earn(now, calls);
    if (credit < 1) {
      refused++;
      return false;
    }
    credit--;
    taken++;
    return true;
  }

  private void earn(long now, long calls) {
    double elapsed = Math.max(0, now - seenNanos);
    // Calls and time are taken to have been spread evenly since the last look.
    double living = Math.min(1, elapsed == 0 ? 1 : LIFE_NANOS / elapsed);
    double earned = perCall * Math.max(0, calls - seenCalls) + perSecond * elapsed / SECOND_NANOS;
    credit = credit * Math.max(0, 1 - elapsed / LIFE_NANOS) + earned * living;
    seenNanos = Math.max(seenNanos, now);
    seenCalls = Math.max(seenCalls, calls);
  }

  /** How many attempts it has given. */
  public synchronized long taken() {
    return taken;
  }

  /** How many it has refused. */
  public synchronized long refused() {
    return refused;
  }

  @Override
  public synchronized String toString() {
    return taken + " further attempts made, " + refused + " refused";
  }
}
