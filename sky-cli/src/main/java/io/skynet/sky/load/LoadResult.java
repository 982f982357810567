package io.skynet.sky.load;

import io.skynet.runtime.rpc.RpcException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/** How calls ended, and how long they took, in microseconds. Safe for all threads. */
public final class LoadResult {
  private static final int DIGITS = 3;

  private final Histogram latencies = new ConcurrentHistogram(DIGITS);
  private final LongAdder answered = new LongAdder();
  private final Map<String, LongAdder> failures = new ConcurrentHashMap<>();
  private volatile long nanos;

  void ended(long latencyNanos, @Nullable Throwable failure) {
    if (failure == null) {
      answered.increment();
      latencies.recordValue(TimeUnit.NANOSECONDS.toMicros(Math.max(0, latencyNanos)));
    } else {
      failures.computeIfAbsent(reason(failure), name -> new LongAdder()).increment();
    }
  }

  private static String reason(Throwable failure) {
    Throwable cause =
        failure instanceof CompletionException && failure.getCause() != null
            ? failure.getCause()
            : failure;
    if (cause instanceof RpcException rpc) {
      return rpc.errorName() == null ? rpc.name() : String.valueOf(rpc.errorName());
    }
    return cause.getClass().getSimpleName();
  }

  void lasted(long nanos) {
    this.nanos = nanos;
  }

  /** From the first call to the end of the last one that has ended. */
  double seconds() {
    return nanos / (double) TimeUnit.SECONDS.toNanos(1);
  }

  public long answered() {
    return answered.sum();
  }

  /** By the name of the error or code, how many calls failed with it. */
  public Map<String, Long> failures() {
    Map<String, Long> counts = new TreeMap<>();
    failures.forEach((name, count) -> counts.put(name, count.sum()));
    return counts;
  }

  public long failed() {
    return failures().values().stream().mapToLong(Long::longValue).sum();
  }

  /** The latencies of the calls that were answered; a copy. */
  Histogram latencies() {
    return latencies.copy();
  }

  /** Below which latency a share of the answered calls lies, in microseconds. */
  public long percentile(double percent) {
    return latencies.getValueAtPercentile(percent);
  }

  @Override
  public String toString() {
    return answered() + " answered, " + failed() + " failed";
  }
}
