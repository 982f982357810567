package io.skynet.runtime.client.policy;

/**
 * Follows the time that all but a few of the calls stay below, without keeping any: a call that
 * takes longer raises the estimate, one that takes less lowers it, by steps in the ratio of their
 * numbers. Safe for all threads; of two at one instant, one may not count.
 */
public final class Percentile {
  /** How many calls must have been seen before the estimate is worth anything. */
  private static final int ENOUGH = 100;

  /** A twentieth of the estimate for each of the few that lie above. */
  private static final int STEP = 20;

  private final int oneIn;
  private long estimate;
  private int seen;

  /**
   * Of all calls but one in so many.
   *
   * @param oneIn 20 for the time that 95 % of the calls stay below
   */
  public Percentile(int oneIn) {
    this.oneIn = oneIn;
  }

  /** A call took so long. */
  public void add(long nanos) {
    long before = estimate;
    if (seen < ENOUGH) {
      seen++;
      estimate = Math.max(before, nanos); // from above: rather no hedge than one too many
      return;
    }
    long step = before / STEP + 1;
    estimate = nanos > before ? before + step : Math.max(1, before - step / (oneIn - 1));
  }

  /** The estimate in nanoseconds; {@link Long#MAX_VALUE} as long as too little is known. */
  public long nanos() {
    return seen < ENOUGH ? Long.MAX_VALUE : estimate;
  }

  @Override
  public String toString() {
    return "all but one in " + oneIn + " within " + estimate / 1000 + " µs";
  }
}
