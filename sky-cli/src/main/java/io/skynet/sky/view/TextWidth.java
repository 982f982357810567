package io.skynet.sky.view;

import org.jline.utils.WCWidth;

/** How many columns of a terminal a text takes: none for combining marks, two for wide letters. */
final class TextWidth {

  private TextWidth() {}

  /**
   * @param text without controls
   */
  static int of(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      width += of(text.codePointAt(i));
    }
    return width;
  }

  private static int of(int codePoint) {
    return codePoint < 0x300 ? 1 : Math.max(0, WCWidth.wcwidth(codePoint));
  }

  /** As much of a text as fits into so many columns together with an ellipsis. */
  static String cut(String text, int columns) {
    int width = 0;
    int end = 0;
    while (end < text.length()) {
      int codePoint = text.codePointAt(end);
      width += of(codePoint);
      if (width > columns - 1) {
        break;
      }
      end += Character.charCount(codePoint);
    }
    return columns < 1 ? "" : text.substring(0, end) + "\u2026";
  }
}
