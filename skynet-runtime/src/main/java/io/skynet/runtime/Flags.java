package io.skynet.runtime;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Settings from a command line and an environment: {@code -x=v}, {@code -x v}, {@code --x=v} and
 * {@code --x v} alike. A flag wins over a variable, and a variable over the default.
 */
final class Flags {

  /** A setting that can be given. */
  record Flag(String name, String variable, String meaning) {}

  /** Exit status for a setting that is wrong, as shells use it. */
  static final int USAGE = 2;

  private final List<Flag> known;
  private final Map<String, String> given;
  private final Map<String, String> environment;

  private Flags(List<Flag> known, Map<String, String> given, Map<String, String> environment) {
    this.known = known;
    this.given = given;
    this.environment = environment;
  }

  /**
   * Reads a command line.
   *
   * @throws ConfigException if a flag is unknown, lacks its value or is given twice
   */
  static Flags parse(List<Flag> known, List<String> args, Map<String, String> environment) {
    Map<String, String> given = new LinkedHashMap<>();
    for (int i = 0; i < args.size(); i++) {
      String arg = args.get(i);
      int equals = arg.indexOf('=');
      String name = name(known, equals < 0 ? arg : arg.substring(0, equals));
      if (equals < 0 && i + 1 == args.size()) {
        throw new ConfigException(name + " needs a value, as in " + name + "=…");
      }
      String value = equals < 0 ? args.get(++i) : arg.substring(equals + 1);
      if (given.put(name, value) != null) {
        throw new ConfigException(name + " is given twice");
      }
    }
    return new Flags(known, given, environment);
  }

  private static String name(List<Flag> known, String arg) {
    String name = arg.startsWith("--") ? arg.substring(1) : arg;
    if (known.stream().noneMatch(flag -> flag.name().equals(name))) {
      List<String> names = known.stream().map(Flag::name).toList();
      throw new ConfigException(
          "'" + arg + "' is not a setting; there are " + String.join(" ", names));
    }
    return name;
  }

  /**
   * The value of a setting.
   *
   * @param reader makes it of its text, or throws {@link IllegalArgumentException}
   * @throws ConfigException if the reader does
   */
  <T> T get(String name, String fallback, Function<String, T> reader) {
    String text = given.get(name);
    String source = name;
    String variable = variable(name);
    if (text == null && !variable.isEmpty()) {
      text = environment.get(variable);
      source = variable;
    }
    try {
      return reader.apply(
          text == null || text.isEmpty() && source.equals(variable) ? fallback : text);
    } catch (IllegalArgumentException e) {
      throw new ConfigException(source + "=" + text + ": " + e.getMessage());
    }
  }

  private String variable(String name) {
    return known.stream()
        .filter(f -> f.name().equals(name))
        .map(Flag::variable)
        .findFirst()
        .orElse("");
  }

  /** For a main method: does what {@code reading} does, or explains itself and ends the process. */
  static <T> T orExit(List<Flag> known, String[] args, Function<List<String>, T> reading) {
    List<String> list = List.of(args);
    if (list.contains("-help") || list.contains("--help") || list.contains("-h")) {
      known.forEach(flag -> System.out.println(describe(flag)));
      System.exit(0);
    }
    try {
      return reading.apply(list);
    } catch (ConfigException e) {
      System.err.println(e.getMessage());
      System.exit(USAGE);
      throw e;
    }
  }

  private static String describe(Flag flag) {
    String variable = flag.variable().isEmpty() ? "" : " (" + flag.variable() + ")";
    return String.format("  %-11s %s%s", flag.name(), flag.meaning(), variable);
  }
}
