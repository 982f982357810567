package io.skynet.benchmarks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is to be run.
 *
 * @param rounds how often
 * @param warm for how many milliseconds to warm up, until the compilers have nothing left to do: on
 *     two cores they were still busy after 3.5 s, and S3 had 0.46 of the limit instead of 0.73
 * @param millis to measure
 * @param codecs for how many milliseconds an iteration of JMH; 0 leaves the codecs out
 * @param page the file to write; empty to print only
 */
record Settings(
    int rounds,
    long warm,
    long millis,
    List<Scenario> scenarios,
    List<Contender> systems,
    long codecs,
    String page) {

  /** Reads words such as {@code millis=2000} or {@code systems=LIMIT,OURS}. */
  static Settings parse(String... words) {
    Map<String, String> given = new HashMap<>();
    for (String word : words) {
      int sign = word.indexOf('=');
      if (sign < 0) {
        throw new IllegalArgumentException("'" + word + "' is not of the form name=value");
      }
      given.put(word.substring(0, sign), word.substring(sign + 1));
    }
    Settings settings =
        new Settings(
            Integer.parseInt(taken(given, "rounds", "3")),
            Long.parseLong(taken(given, "warm", "10000")),
            Long.parseLong(taken(given, "millis", "2000")),
            names(taken(given, "scenarios", "S1,S2,S3,S4,S5,S6"), Scenario::valueOf),
            names(taken(given, "systems", "LIMIT,OURS,BLOCKING,RSOCKET,GRPC"), Contender::valueOf),
            Long.parseLong(taken(given, "codecs", "200")),
            taken(given, "page", ""));
    if (!given.isEmpty()) {
      throw new IllegalArgumentException("there is no setting " + given.keySet());
    }
    return settings;
  }

  private static String taken(Map<String, String> given, String name, String standard) {
    String value = given.remove(name);
    return value == null ? standard : value;
  }

  private static <T> List<T> names(String list, Function<String, T> name) {
    return Stream.of(list.split(",")).filter(word -> !word.isEmpty()).map(name).toList();
  }
}
