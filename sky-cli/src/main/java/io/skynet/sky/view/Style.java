package io.skynet.sky.view;

/** How a piece of text stands out, on a terminal that shows colours. */
public enum Style {
  PLAIN(""),
  STRONG("1"),
  DIM("2"),
  GOOD("32"),
  NOTICE("33"),
  BAD("31");

  private final String code;

  Style(String code) {
    this.code = code;
  }

  /** The text between the escape sequences that begin and end the style. */
  String around(String text) {
    return code.isEmpty() || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
