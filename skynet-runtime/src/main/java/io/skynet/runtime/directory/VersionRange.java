package io.skynet.runtime.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Which versions are meant: {@code 1.0.0} that one, {@code 1.x} all whose first number is 1, {@code
 * >=1.2 <2} all within these bounds, and empty any. In a bound, missing numbers are zero, and what
 * comes before a version, such as 2.0.0-rc1, is not below it.
 */
final class VersionRange {
  private final List<Predicate<String>> conditions;

  private VersionRange(List<Predicate<String>> conditions) {
    this.conditions = conditions;
  }

  /**
   * Reads a range.
   *
   * @throws IllegalArgumentException if it cannot be read; the message says what is expected
   */
  static VersionRange parse(String text) {
    List<Predicate<String>> conditions = new ArrayList<>();
    if (text.indexOf('<') >= 0 || text.indexOf('>') >= 0) {
      for (String bound : text.strip().split("\\s+")) {
        conditions.add(bound(bound, text));
      }
    } else if (text.endsWith(".x") || text.endsWith(".*")) {
      String start = text.substring(0, text.length() - 1);
      conditions.add(version -> (version + ".").startsWith(start));
    } else if (!text.isEmpty()) {
      conditions.add(text::equals);
    }
    return new VersionRange(conditions);
  }

  private static Predicate<String> bound(String bound, String text) {
    int start = bound.indexOf('=') == 1 ? 2 : 1;
    String operator = bound.substring(0, start);
    String version = bound.substring(start);
    if ("<>".indexOf(operator.charAt(0)) < 0 || !InstanceRules.isName(version)) {
      throw new IllegalArgumentException(
          "expected a version, or a range such as 1.x or '>=1.2 <2', found '"
              + Printable.of(text)
              + "'");
    }
    VersionOrder limit = VersionOrder.of(version);
    return switch (operator) {
      case "<" ->
          each ->
              VersionOrder.of(each).compareTo(limit) < 0 && !VersionOrder.of(each).isBefore(limit);
      case "<=" -> each -> VersionOrder.of(each).compareTo(limit) <= 0;
      case ">" -> each -> VersionOrder.of(each).compareTo(limit) > 0;
      default -> each -> VersionOrder.of(each).compareTo(limit) >= 0;
    };
  }

  boolean contains(String version) {
    return conditions.stream().allMatch(condition -> condition.test(version));
  }

  @Override
  public String toString() {
    return conditions.size() + " conditions on a version";
  }
}
