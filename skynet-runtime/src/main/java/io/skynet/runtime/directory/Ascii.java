package io.skynet.runtime.directory;

/**
 * Tells what texts in ASCII consist of, without regular expressions: a command that asks a
 * directory once would wait longer for the first of those than for the answer.
 */
final class Ascii {

  private Ascii() {}

  /** Whether it has letters, digits and these marks only, and at least one of them. */
  static boolean isWord(String text, String marks) {
    for (int i = 0; i < text.length(); i++) {
      if (!isLetterOrDigit(text.charAt(i)) && marks.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  static boolean isLetterOrDigit(char c) {
    return isDigit(c) || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** Whether it has digits only, and at least one. */
  static boolean isNumber(String text) {
    return isNumber(text, 10);
  }

  /** Whether it has digits of this radix only, and at least one. */
  static boolean isNumber(String text, int radix) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 'z' || Character.digit(text.charAt(i), radix) < 0) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
