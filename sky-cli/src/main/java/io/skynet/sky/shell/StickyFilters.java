package io.skynet.sky.shell;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/** Filters that hold for every command until they are reset. Not safe for threads. */
public final class StickyFilters {

  /** What can be filtered by. */
  enum Key {
    SERVICE,
    VERSION,
    REGION,
    HOST;

    /** As it is typed. */
    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The option that it stands for. */
    String option() {
      return "-" + word();
    }
  }

  private final Map<Key, String> values = new EnumMap<>(Key.class);

  void set(Key key, String value) {
    values.put(key, value);
  }

  void reset(Key key) {
    values.remove(key);
  }

  void reset() {
    values.clear();
  }

  String value(Key key) {
    return values.getOrDefault(key, "");
  }

  /**
   * A command line with the filters as options behind the command, so that they stand before any
   * {@code --}.
   *
   * @param words beginning with the command
   * @param depth how many of them are the command's name
   * @param known which options the command has
   */
  List<String> applied(List<String> words, int depth, List<String> known) {
    List<String> applied = new ArrayList<>(words);
    int at = depth;
    for (Map.Entry<Key, String> each : values.entrySet()) {
      String option = each.getKey().option();
      if (known.contains(option) && words.stream().noneMatch(word -> isOption(word, option))) {
        applied.add(at++, option + "=" + each.getValue());
      }
    }
    return applied;
  }

  private static boolean isOption(String word, String option) {
    String name = word.split("=", 2)[0];
    return name.equals(option) || name.equals("-" + option);
  }

  /** Those that are set: {@code service=Echo region=east}; empty if none is. */
  @Override
  public String toString() {
    StringJoiner text = new StringJoiner(" ");
    values.forEach((key, value) -> text.add(key.word() + "=" + value));
    return text.toString();
  }
}
