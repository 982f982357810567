package io.skynet.runtime.client.policy;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The candidates at one moment, nearest first, and the way to pick one of them. Safe for all
 * threads.
 *
 * <p>The nearest tier has all calls as long as it can carry them. It loses its share of them when
 * many of its instances are away (with 70 % of them it still has all, with 35 % half) or when all
 * that it has are newcomers, and single calls when whom it would send them to has many already and
 * would cost twice what the next tier offers.
 */
public final class Field {
  /** By how much the instances that are left can carry more than their usual share. */
  private static final double RESERVE = 1.4;

  /** Below so many calls, an instance is not called busy. */
  private static final int BUSY = 8;

  private static final int SPILL_FACTOR = 2;

  private final Candidate[] all;
  private final Picker picker;

  /** Where each tier ends, and which part of the calls that come so far stays there. */
  private final int[] ends;

  private final double[] shares;

  /** Since when the oldest of each tier has been called, and the oldest of all. */
  private final long[] oldest;

  private final long oldestOfAll;

  private Field(Candidate[] all, Picker picker, int[] ends, double[] shares) {
    this.all = all;
    this.picker = picker;
    this.ends = ends;
    this.shares = shares;
    this.oldest = new long[ends.length];
    for (int tier = 0; tier < ends.length; tier++) {
      oldest[tier] = oldest(tier == 0 ? 0 : ends[tier - 1], ends[tier]);
    }
    this.oldestOfAll = oldest(0, all.length);
  }

  private long oldest(int from, int to) {
    long oldestNanos = from < to ? all[from].sinceNanos() : 0;
    for (int i = from; i < to; i++) {
      oldestNanos = all[i].sinceNanos() - oldestNanos < 0 ? all[i].sinceNanos() : oldestNanos;
    }
    return oldestNanos;
  }

  /**
   * Of those that can be called.
   *
   * @param callable in the order that {@link #ORDER} gives; picks are indices into it
   * @param known how many instances each tier has in all
   */
  public static Field of(List<Candidate> callable, Balancing balancing, int[] known) {
    Candidate[] all = callable.toArray(new Candidate[0]);
    int tiers = all.length == 0 ? 0 : all[all.length - 1].tier() + 1;
    int[] ends = new int[tiers];
    double[] shares = new double[tiers];
    int from = 0;
    for (int tier = 0; tier < tiers; tier++) {
      int to = from;
      while (to < all.length && all[to].tier() == tier) {
        to++;
      }
      ends[tier] = to;
      shares[tier] = to == from ? 0 : RESERVE * (to - from) / Math.max(known[tier], to - from);
      from = to;
    }
    return new Field(all, balancing.picker(all), ends, shares);
  }

  /** Nearest first. */
  public static final Comparator<Candidate> ORDER = Comparator.comparingInt(Candidate::tier);

  public int size() {
    return all.length;
  }

  public Candidate get(int index) {
    return all[index];
  }

  /**
   * Picks one.
   *
   * @param now as {@link System#nanoTime()} counts
   * @param key of the call; 0 if it has none
   * @return its index; -1 if there is none
   */
  public int pick(long now, long key, RandomGenerator dice) {
    int from = 0;
    for (int tier = 0; tier < ends.length; tier++) {
      boolean last = tier == ends.length - 1;
      if (last || stays(tier, now, dice)) {
        int picked = picker.pick(all, from, ends[tier], now, key, dice);
        return last || all[picked].load().outstanding() < BUSY * all[picked].weight()
            ? picked
            : orFurther(picked, tier, now, key, dice);
      }
      from = ends[tier];
    }
    return -1;
  }

  /** Whether a call that has come as far as this tier goes no further. */
  private boolean stays(int tier, long now, RandomGenerator dice) {
    double share = shares[tier];
    if (share > 0 && now - oldest[tier] < Draw.WARM_UP_NANOS) {
      share *= Draw.warmth(oldest[tier], now) / Draw.warmth(oldestOfAll, now);
    }
    return share >= 1 || share > 0 && dice.nextDouble() < share;
  }

  private int orFurther(int near, int tier, long now, long key, RandomGenerator dice) {
    int next = tier + 1;
    while (ends[next] == ends[tier]) {
      next++;
    }
    int far = picker.pick(all, ends[tier], ends[next], now, key, dice);
    return all[near].cost(now) > SPILL_FACTOR * all[far].cost(now) ? far : near;
  }

  @Override
  public String toString() {
    return Arrays.toString(all);
  }
}
