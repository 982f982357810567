package io.skynet.runtime.config;

/** Makes a text that anybody may have set fit for a line of the log. */
final class Visible {
  private static final int LONGEST = 80;

  private Visible() {}

  static String text(String text) {
    String start = text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text;
    return start.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "?");
  }
}
