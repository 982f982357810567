package io.skynet.runtime.client.policy;

import java.util.concurrent.TimeUnit;

/**
 * Lets calls come back in steps to a service of which nothing was left for a second or longer. The
 * first instances that are there again would otherwise get at once all that has gathered, and all
 * that used to be shared by many; they have just been started, and would be gone again. At first
 * each may have 16 calls of this client under way, and every quarter of a second twice as many;
 * after three seconds it is over. What exceeds that waits.
 *
 * <p>Whether it is over may be asked by any thread. Everything else is guarded by the lock of
 * whoever owns this.
 */
public final class Comeback {
  /** Whoever is away for less has lost a connection, and has not been started anew. */
  static final long GONE_NANOS = TimeUnit.SECONDS.toNanos(1);

  static final int FIRST = 16;
  static final long STEP_NANOS = TimeUnit.MILLISECONDS.toNanos(250);
  static final int STEPS = 12;

  private boolean known;
  private boolean there;
  private long goneNanos;
  private long backNanos;
  private volatile boolean on;

  /** So many instances can be called now. */
  public void changed(int callable, long now) {
    if (callable > 0 && !there) {
      boolean again = on || known && now - goneNanos >= GONE_NANOS;
      on = again;
      known = true;
      backNanos = now;
    } else if (callable == 0 && there) {
      goneNanos = now;
    }
    there = callable > 0;
  }

  /** Whether it is under way, so that calls have to ask for {@link #room}. */
  public boolean isOn() {
    return on;
  }

  /**
   * How many calls may be added now.
   *
   * @param outstanding how many there are
   * @param callable how many instances can be called
   */
  public int room(int outstanding, int callable, long now) {
    long steps = (now - backNanos) / STEP_NANOS;
    if (on && steps >= STEPS) {
      on = false;
    }
    return on ? Math.max(0, callable * (FIRST << steps) - outstanding) : Integer.MAX_VALUE;
  }

  @Override
  public String toString() {
    return on ? "calls come back" : "calls are made as they come";
  }
}
