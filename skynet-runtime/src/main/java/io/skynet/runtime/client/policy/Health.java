package io.skynet.runtime.client.policy;

import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/**
 * Whether an instance is left alone for a while because its calls keep failing, or because it does
 * not even answer a ping.
 *
 * <p>Five failures or missed deadlines in a row eject it, for five seconds at first and twice as
 * long each time, up to five minutes, and never for a fixed time; then it is asked whether it is
 * there. Silence ejects it until it says something. When it is heard of, it is on probation: one
 * call at a time, of which the first to fail ejects it again, and the fifth in a row to succeed
 * ends it.
 *
 * <p>Success costs a look at a field. Everything else is guarded by the lock of whoever owns this.
 */
public final class Health {
  static final int IN_A_ROW = 5;
  static final long FIRST_NANOS = TimeUnit.SECONDS.toNanos(5);
  static final long LONGEST_NANOS = TimeUnit.MINUTES.toNanos(5);

  /** How an instance stands. */
  public enum State {
    GOOD,
    /** Not called for a time, for its failures. */
    EJECTED,
    /** Not called until something is heard of it. */
    SILENT,
    /** Called now and then. */
    ON_PROBATION
  }

  private volatile State state = State.GOOD;
  private volatile int failures;
  private int successes;
  private int ejections;
  private long endNanos;

  public State state() {
    return state;
  }

  /** Whether a success must be told: if not, there is nothing that it would change. */
  public boolean isClean() {
    return failures == 0 && state == State.GOOD;
  }

  /**
   * A call was answered.
   *
   * @return whether the state has changed
   */
  public boolean succeeded() {
    failures = 0;
    if (state != State.ON_PROBATION || ++successes < IN_A_ROW) {
      return false;
    }
    state = State.GOOD;
    return true;
  }

  /**
   * A call failed in a way that its instance is to blame for.
   *
   * @return whether the instance should be ejected, which {@link #eject} does if others allow it
   */
  public boolean failed() {
    failures++;
    return state == State.ON_PROBATION || state == State.GOOD && failures >= IN_A_ROW;
  }

  /** Ejects it, and says until when. */
  public long eject(long now, RandomGenerator dice) {
    long limit = FIRST_NANOS << Math.min(ejections, 10);
    limit = Math.min(LONGEST_NANOS, limit);
    if (now - endNanos > LONGEST_NANOS && ejections > 0) {
      ejections = 0;
      limit = FIRST_NANOS;
    }
    ejections++;
    state = State.EJECTED;
    failures = 0;
    successes = 0;
    endNanos = now + dice.nextLong(limit / 2, limit + 1);
    return endNanos;
  }

  /** It was asked whether it is there, and has not answered. */
  public void silent() {
    state = State.SILENT;
    failures = 0;
    successes = 0;
  }

  /**
   * It is there: that ends its silence, and an ejection if its time is up.
   *
   * @return whether the state has changed
   */
  public boolean alive(long now) {
    if (state != State.SILENT && !isTimeUp(now)) {
      return false;
    }
    state = State.ON_PROBATION;
    return true;
  }

  /** Whether it has been left alone for as long as it was to be, and is to be asked. */
  public boolean isTimeUp(long now) {
    return state == State.EJECTED && now - endNanos >= 0;
  }

  /** Whether it is not to be called. */
  public boolean isAway() {
    return state == State.EJECTED || state == State.SILENT;
  }

  /** When the ejection ends, or the last one ended. */
  public long endNanos() {
    return endNanos;
  }

  /** How often it has been ejected lately. */
  public int ejections() {
    return ejections;
  }

  /** Whether one more of so many may be ejected: at least half of them stay. */
  public static boolean mayEject(int ejected, int all) {
    return 2 * (ejected + 1) <= all;
  }

  @Override
  public String toString() {
    return state + ", " + failures + " failures in a row";
  }
}
