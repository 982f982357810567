package io.skynet.benchmarks;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** An order to bytes and back, by one codec for each JVM that is forked. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CodecBenchmark {
  /** The name of one of {@link Codecs}. */
  @Param("SKYNET")
  public String codec = "";

  private OrderCodec tested = Codecs.SKYNET.open();
  private Object request = "";

  @Setup
  public void open() throws IOException {
    tested = Codecs.valueOf(codec).open();
    request = tested.build();
    tested.encode(request);
  }

  /** An order that was encoded before: what a codec may remember of it, it does. */
  @Benchmark
  public int encode() throws IOException {
    return tested.encode(request);
  }

  @Benchmark
  public Object decode() throws IOException {
    return tested.decode();
  }

  /** The way of a call: a new order is made of its values, encoded, and decoded. */
  @Benchmark
  public Object call() throws IOException {
    tested.encode(tested.build());
    return tested.decode();
  }
}
