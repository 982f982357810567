package io.skynet.sky.view;

/**
 * Makes text harmless to a terminal.
 *
 * <p>Anybody who can write to the directory chooses regions and hosts freely. Escape sequences in
 * them could rewrite the screen, and bidirectional controls could show another order than the text
 * has; both are shown as their code points instead.
 */
public final class Printable {

  private Printable() {}

  /**
   * The text with every control, format, separator, surrogate and unassigned character as {@code
   * \}{@code u001b} or <code>&#92;u{e0001}</code>. Doing it twice does no more than doing it once.
   */
  public static String of(String text) {
    if (text.codePoints().allMatch(Printable::isPlain)) {
      return text;
    }
    StringBuilder printable = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(c -> append(printable, c));
    return printable.toString();
  }

  private static void append(StringBuilder printable, int codePoint) {
    if (isPlain(codePoint)) {
      printable.appendCodePoint(codePoint);
    } else {
      printable.append(String.format(codePoint > 0xffff ? "\\u{%x}" : "\\u%04x", codePoint));
    }
  }

  static boolean isPlain(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }
}
