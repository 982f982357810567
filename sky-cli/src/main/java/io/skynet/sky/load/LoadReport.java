package io.skynet.sky.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.HistogramIterationValue;

/** A result as a person reads it. */
public final class LoadReport {
  private static final int BAR = 40;
  private static final int MOST_ROWS = 16;
  private static final double[] PERCENTILES = {50, 75, 90, 99, 99.9};

  private LoadReport() {}

  /** Counts, percentiles, and a row per latency range, each twice as wide as the one before. */
  public static List<String> lines(LoadPlan plan, LoadResult result) {
    List<String> lines = new ArrayList<>();
    long ended = result.answered() + result.failed();
    lines.add(
        text(
            "%d calls in %.2f s: %.0f a second, %d answered, %d failed",
            ended,
            result.seconds(),
            result.seconds() > 0 ? ended / result.seconds() : 0,
            result.answered(),
            result.failed()));
    result.failures().forEach((name, count) -> lines.add(text("  %d %s", count, name)));
    if (result.answered() > 0) {
      latencies(lines, result.latencies());
      lines.add(
          plan.isPaced()
              ? "Times count from when a call was due, so what a stall held up is in them."
              : "Each caller waited for its answer: what a stall held up is not in these times;"
                  + " with -rate it is.");
    }
    return lines;
  }

  private static void latencies(List<String> lines, Histogram latencies) {
    StringBuilder percentiles = new StringBuilder("  min " + millis(latencies.getMinValue()));
    for (double percent : PERCENTILES) {
      String name = percent == Math.rint(percent) ? text("%.0f", percent) : text("%s", percent);
      percentiles.append("  p").append(name).append(' ');
      percentiles.append(millis(latencies.getValueAtPercentile(percent)));
    }
    percentiles.append("  max ").append(millis(latencies.getMaxValue())).append("  (ms)");
    lines.add(percentiles.toString());
    rows(lines, latencies);
  }

  private static void rows(List<String> lines, Histogram latencies) {
    long unit = Math.max(1, Long.highestOneBit(Math.max(1, latencies.getMinValue())));
    while (unit < Long.MAX_VALUE >> MOST_ROWS && unit << MOST_ROWS < latencies.getMaxValue()) {
      unit <<= 1;
    }
    long most = 1;
    List<String> bounds = new ArrayList<>();
    List<Long> counts = new ArrayList<>();
    for (HistogramIterationValue row : latencies.logarithmicBucketValues(unit, 2)) {
      bounds.add(millis(row.getValueIteratedTo()));
      counts.add(row.getCountAddedInThisIterationStep());
      most = Math.max(most, row.getCountAddedInThisIterationStep());
    }
    for (int i = 0; i < counts.size(); i++) {
      int length = (int) Math.ceil(counts.get(i) * (double) BAR / most);
      lines.add(
          text("  %10s ms  %-" + BAR + "s  %d", bounds.get(i), "#".repeat(length), counts.get(i)));
    }
  }

  private static String millis(long micros) {
    return text(micros < 10_000 ? "%.2f" : "%.0f", micros / 1000.0);
  }

  private static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
