package io.skynet.sky;

import io.skynet.sky.view.Format;
import io.skynet.sky.view.Topology;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the command line of a query as people type it all day, without picocli, which takes longer
 * to start than the rest of a query. It knows no errors: what is wrong, or not written as plainly
 * as that, is left to picocli, which reads every command line and explains what is wrong with it.
 * {@code PlainLineTest} holds that both understand the same, and know the same options.
 */
final class PlainLine {
  private final String[] words;
  private final Map<String, String> options = new LinkedHashMap<>();
  private @Nullable QueryCommand<?> query;
  private int next;

  private PlainLine(String... words) {
    this.words = words;
  }

  /** The query that the words ask for; null if picocli has to read them. */
  static @Nullable QueryCommand<?> read(String... words) {
    PlainLine line = new PlainLine(words);
    while (line.next < words.length) {
      if (!line.readWord(words[line.next++])) {
        return null;
      }
    }
    return line.query != null && line.setAll(line.query) ? line.query : null;
  }

  private boolean readWord(String word) {
    if (!word.startsWith("-")) {
      query = query == null ? query(word) : null; // only one word is the command
      return query != null;
    }
    int equals = word.indexOf('=');
    String option = option(equals < 0 ? word : word.substring(0, equals));
    String value = equals < 0 ? nextValue(option) : word.substring(equals + 1);
    boolean early = option.equals("depth") && query == null; // not an option of all commands
    return !early && value != null && options.put(option, value) == null;
  }

  private static @Nullable QueryCommand<?> query(String word) {
    return switch (word) {
      case "hosts" -> new Hosts();
      case "instances" -> new Instances();
      case "regions" -> new Regions();
      case "services" -> new Services();
      case "service-versions", "versions" -> new ServiceVersions();
      case "topology" -> new TopologyTree();
      default -> null;
    };
  }

  private static String option(String word) {
    String name = word.substring(word.startsWith("--") ? 2 : 1);
    return word.equals("-o") ? "output" : name;
  }

  /** The value of an option that is followed by none after an equals sign. */
  private @Nullable String nextValue(String option) {
    boolean followed = next < words.length && !words[next].startsWith("-");
    return switch (option) {
      case "fail-if-empty", "watch" -> "true";
      case "registered" -> followed ? null : "true"; // whose value the next word is, picocli knows
      default -> followed ? words[next++] : null;
    };
  }

  private boolean setAll(QueryCommand<?> asked) {
    try {
      for (Map.Entry<String, String> option : options.entrySet()) {
        set(asked, option.getKey(), option.getValue());
      }
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /**
   * Sets what picocli would.
   *
   * @throws IllegalArgumentException if picocli had better look at it
   */
  private static void set(QueryCommand<?> query, String option, String value) {
    switch (option) {
      case "service" -> query.filters.service = value;
      case "version" -> query.filters.version = value;
      case "region" -> query.filters.region = value;
      case "host" -> query.filters.host = value;
      case "port" -> query.filters.port = Integer.valueOf(value);
      case "id" -> query.filters.id = value;
      case "registered" -> query.state.registered = truth(value);
      case "output" -> query.output.format = Format.valueOf(value.toUpperCase(Locale.ROOT));
      case "columns" -> query.output.columns = names(value);
      case "fail-if-empty" -> query.output.failIfEmpty = truth(value);
      case "watch" -> query.watch.asked = truth(value);
      case "etcd" -> query.directory.uri = value;
      case "context" -> query.directory.context = value;
      case "depth" -> tree(query).depth = Topology.Level.valueOf(value.toUpperCase(Locale.ROOT));
      default -> throw new IllegalArgumentException("no option of a query");
    }
  }

  private static TopologyTree tree(QueryCommand<?> query) {
    if (query instanceof TopologyTree tree) {
      return tree;
    }
    throw new IllegalArgumentException("an option of topology");
  }

  private static boolean truth(String value) {
    if (!value.equals("true") && !value.equals("false")) {
      throw new IllegalArgumentException("neither true nor false");
    }
    return Boolean.parseBoolean(value);
  }

  private static List<String> names(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c != ',' && (c < 'a' || c > 'z')) {
        throw new IllegalArgumentException("no list of columns");
      }
    }
    return List.of(value.split(","));
  }
}
