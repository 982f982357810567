package io.skynet.sky;

import io.skynet.sky.load.LoadPlan;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether to make many calls instead of one, and when. */
final class LoadOptions {
  private static final long DEFAULT_CALLS = 1000;

  /** Below what a service takes from one connection. */
  private static final int DEFAULT_PACED_CONCURRENCY = 256;

  @Option(
      names = {"-repeat", "--repeat"},
      paramLabel = "<n>",
      description = "Makes n calls, and prints how long they took.")
  @Nullable Long repeat;

  @Option(
      names = {"-rate", "--rate"},
      paramLabel = "<n>",
      description = "Makes n a second, whether those before are answered or not.")
  @Nullable Double rate;

  @Option(
      names = {"-concurrency", "--concurrency"},
      paramLabel = "<n>",
      description = "How many are under way at once; 1, or 256 with -rate.")
  @Nullable Integer concurrency;

  boolean isAsked() {
    return repeat != null || rate != null || concurrency != null;
  }

  /**
   * What the options say together.
   *
   * @throws IllegalArgumentException if one is out of bounds
   */
  LoadPlan plan() {
    int atOnce = rate == null ? 1 : DEFAULT_PACED_CONCURRENCY;
    if (rate != null && rate == 0) {
      throw new IllegalArgumentException("-rate: expected more than 0");
    }
    return new LoadPlan(
        repeat == null ? DEFAULT_CALLS : repeat,
        rate == null ? 0 : rate,
        concurrency == null ? atOnce : concurrency);
  }
}
