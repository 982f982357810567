package io.skynet.runtime.client.simulation;

import java.util.Arrays;

/** What a run has counted. */
final class Tally {
  private long[] nanos = new long[1 << 16];
  private int ended;
  private long failed;
  private long attempts;
  private long retries;
  private long hedges;
  private long ejections;

  /** Begins anew. */
  void forget() {
    ended = 0;
    failed = 0;
    attempts = 0;
    retries = 0;
    hedges = 0;
    ejections = 0;
  }

  void ended(long tookNanos, boolean succeeded) {
    if (ended == nanos.length) {
      nanos = Arrays.copyOf(nanos, 2 * ended);
    }
    nanos[ended++] = tookNanos;
    failed += succeeded ? 0 : 1;
  }

  void attempted() {
    attempts++;
  }

  void retried() {
    retries++;
  }

  void hedged() {
    hedges++;
  }

  void ejected() {
    ejections++;
  }

  long calls() {
    return ended;
  }

  long failures() {
    return failed;
  }

  double failedPercent() {
    return 100.0 * failed / ended;
  }

  double attemptsPerCall() {
    return (double) attempts / ended;
  }

  long retries() {
    return retries;
  }

  double hedgedPercent() {
    return 100.0 * hedges / ended;
  }

  long ejections() {
    return ejections;
  }

  /** The time that so many percent of the calls took at most, failures included. */
  double millis(double percent) {
    long[] sorted = Arrays.copyOf(nanos, ended);
    Arrays.sort(sorted);
    return (double) sorted[(int) Math.min(ended - 1, ended * percent / 100)] / Clock.MILLI;
  }

  @Override
  public String toString() {
    return ended + " calls, " + failed + " failed, " + attempts + " attempts";
  }
}
