package io.skynet.benchmarks;

/**
 * What the calling side saw in one run.
 *
 * @param figure calls per second, or the median time of a call in microseconds
 * @param p99 microseconds that one call in a hundred took longer than; 0 if not measured
 * @param p999 the same of one call in a thousand
 * @param calls how many there were
 */
record Result(double figure, double p99, double p999, long calls) {

  static Result rate(long counted, long nanos, long calls) {
    return new Result(counted * 1e9 / nanos, 0, 0, calls);
  }

  /** Of the first {@code count} of {@code nanos}, which are sorted. */
  static Result latency(long[] nanos, int count) {
    return new Result(
        nanos[count / 2] / 1e3,
        nanos[(int) (count * 0.99)] / 1e3,
        nanos[(int) (count * 0.999)] / 1e3,
        count);
  }

  static Result parse(String line) {
    String[] words = line.split(" ");
    return new Result(
        Double.parseDouble(words[0]),
        Double.parseDouble(words[1]),
        Double.parseDouble(words[2]),
        Long.parseLong(words[3]));
  }

  String line() {
    return figure + " " + p99 + " " + p999 + " " + calls;
  }
}
