package io.skynet.sky.view;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** Guesses what was meant by a name that is not there. */
public final class Suggestion {
  private Suggestion() {}

  /** {@code ; did you mean Echo.echo?}, or nothing if none of {@code known} is near. */
  public static String of(String name, Collection<String> known) {
    int most = Math.max(1, name.length() / 3);
    return known.stream()
        .filter(each -> distance(name, each) <= most)
        .min(Comparator.comparingInt(each -> distance(name, each)))
        .map(each -> "; did you mean " + each + "?")
        .orElse("");
  }

  /** How many letters have to change (Levenshtein), whatever their case. */
  private static int distance(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int kept = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(kept, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
