package io.skynet.sky.help;

import java.util.List;
import java.util.Locale;

/** Writes a page in roff, with the macros of {@code man}. Not safe for threads. */
final class Roff {
  private final StringBuilder text = new StringBuilder();

  /** Begins the page; without a date, so that the same source gives the same bytes. */
  Roff(String name, String version) {
    macro("TH", quoted(name.toUpperCase(Locale.ROOT)) + " 1 \"\" " + quoted(version));
  }

  void section(String title) {
    macro("SH", title);
  }

  /** Words that are filled into lines. */
  void words(String line) {
    text.append(escaped(line)).append('\n');
  }

  void paragraph() {
    macro("PP", "");
  }

  /** A term and what there is to say of it. */
  void entry(String term, String meaning) {
    macro("TP", "");
    text.append("\\fB").append(escaped(term)).append("\\fR\n");
    words(meaning);
  }

  /** Lines as they are. */
  void verbatim(List<String> lines) {
    macro("nf", "");
    lines.forEach(this::words);
    macro("fi", "");
  }

  private void macro(String name, String rest) {
    text.append('.').append((name + " " + rest).strip()).append('\n');
  }

  private static String quoted(String word) {
    return '"' + word + '"';
  }

  /** A dash is one that can be copied; no line of text is taken for a macro. */
  private static String escaped(String line) {
    String safe = line.replace("\\", "\\e").replace("-", "\\-");
    return safe.startsWith(".") || safe.startsWith("'") ? "\\&" + safe : safe;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
