package io.skynet.benchmarks;

import java.util.List;
import java.util.Locale;

/** A page of Markdown that grows. */
final class Page {
  private final StringBuilder text = new StringBuilder();

  /** Adds a paragraph or a heading. */
  void paragraph(String paragraph) {
    text.append(paragraph.strip()).append("\n\n");
  }

  void table(List<String> head, List<List<String>> rows) {
    row(head);
    text.append("|---".repeat(head.size())).append("|\n");
    rows.forEach(this::row);
    text.append('\n');
  }

  private void row(List<String> cells) {
    text.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  String text() {
    return text.toString().strip() + "\n";
  }

  static String number(double value, int decimals) {
    return String.format(Locale.ROOT, "%,." + decimals + "f", value);
  }
}
