package io.skynet.runtime.directory;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;

/**
 * A version as it is compared: numbers by their value, words by their letters and after numbers;
 * one with a dash before the same without; what follows a plus does not count.
 *
 * @param release the parts before the first dash
 * @param preview the parts after it; none if there is no dash
 */
record VersionOrder(List<String> release, List<String> preview)
    implements Comparable<VersionOrder> {

  /** For versions as they are written; those of equal rank by their letters. */
  static final Comparator<String> BY_TEXT =
      Comparator.comparing(VersionOrder::of).thenComparing(Comparator.naturalOrder());

  static VersionOrder of(String version) {
    int plus = version.indexOf('+');
    String counted = plus < 0 ? version : version.substring(0, plus);
    int dash = counted.indexOf('-');
    return dash < 0
        ? new VersionOrder(parts(counted), List.of())
        : new VersionOrder(parts(counted.substring(0, dash)), parts(counted.substring(dash + 1)));
  }

  private static List<String> parts(String text) {
    return List.of(text.split("\\.", -1));
  }

  /** Whether this is a preview of {@code limit}, which is none itself. */
  boolean isBefore(VersionOrder limit) {
    return limit.preview.isEmpty() && !preview.isEmpty() && compare(release, limit.release) == 0;
  }

  @Override
  public int compareTo(VersionOrder other) {
    int order = compare(release, other.release);
    if (order != 0 || preview.isEmpty() || other.preview.isEmpty()) {
      return order != 0 ? order : Boolean.compare(preview.isEmpty(), other.preview.isEmpty());
    }
    return compare(preview, other.preview);
  }

  private static int compare(List<String> one, List<String> other) {
    for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
      int order = compare(part(one, i), part(other, i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static String part(List<String> parts, int index) {
    return index < parts.size() ? parts.get(index) : "0";
  }

  private static int compare(String one, String other) {
    boolean number = isNumber(one);
    if (number != isNumber(other)) {
      return number ? -1 : 1;
    }
    return number ? new BigInteger(one).compareTo(new BigInteger(other)) : one.compareTo(other);
  }

  private static boolean isNumber(String part) {
    return !part.isEmpty() && part.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
