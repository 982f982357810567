package io.skynet.benchmarks;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/** What JMH found: for each codec and each of its benchmarks, time and bytes allocated. */
record CodecFigures(Map<Codecs, Map<String, Figure>> figures) {
  static final int FORKS = 3;
  static final int ITERATIONS = 5;

  /** One line of JMH: nanoseconds by iteration, and bytes allocated. */
  record Figure(Spread spread, double bytes) {
    double nanos() {
      return spread.median();
    }
  }

  /**
   * Runs JMH.
   *
   * @param millis how long an iteration takes; 0 runs none
   */
  static CodecFigures measure(long millis) throws RunnerException {
    if (millis == 0) {
      return new CodecFigures(Map.of());
    }
    String[] codecs = Stream.of(Codecs.values()).map(Enum::name).toArray(String[]::new);
    TimeValue time = new TimeValue(millis, TimeUnit.MILLISECONDS);
    Options options =
        new OptionsBuilder()
            .include("\\Q" + CodecBenchmark.class.getName() + "\\E")
            .param("codec", codecs)
            .forks(FORKS)
            .warmupIterations(ITERATIONS)
            .warmupTime(time)
            .measurementIterations(ITERATIONS)
            .measurementTime(time)
            .addProfiler(GCProfiler.class)
            .verbosity(VerboseMode.SILENT)
            .shouldFailOnError(true)
            .build();
    return new CodecFigures(sorted(new Runner(options).run()));
  }

  private static Map<Codecs, Map<String, Figure>> sorted(Collection<RunResult> results) {
    Map<Codecs, Map<String, Figure>> figures = new EnumMap<>(Codecs.class);
    for (RunResult result : results) {
      figures
          .computeIfAbsent(
              Codecs.valueOf(result.getParams().getParam("codec")), codec -> new HashMap<>())
          .put(
              result.getPrimaryResult().getLabel(),
              new Figure(
                  spread(result.getPrimaryResult().getStatistics()),
                  result.getSecondaryResults().get("gc.alloc.rate.norm").getScore()));
    }
    return figures;
  }

  private static Spread spread(Statistics iterations) {
    return new Spread(iterations.getMin(), iterations.getPercentile(50), iterations.getMax());
  }

  boolean isEmpty() {
    return figures.isEmpty();
  }

  Figure of(Codecs codec, String benchmark) {
    Figure figure = figures.getOrDefault(codec, Map.of()).get(benchmark);
    if (figure == null) {
      throw new IllegalStateException("JMH has no " + benchmark + " of " + codec);
    }
    return figure;
  }

  /** Nanoseconds to encode and to decode. */
  double bothWays(Codecs codec) {
    return of(codec, "encode").nanos() + of(codec, "decode").nanos();
  }
}
