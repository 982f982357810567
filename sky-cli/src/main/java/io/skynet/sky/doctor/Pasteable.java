package io.skynet.sky.doctor;

import java.util.regex.Pattern;

/**
 * Tells which words may stand in a command that a person is advised to run: a shell has to take
 * them for nothing but words, whoever has chosen them.
 */
final class Pasteable {
  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9/_][A-Za-z0-9/_.:+-]*");

  private Pasteable() {}

  static boolean is(String word) {
    return WORD.matcher(word).matches();
  }
}
