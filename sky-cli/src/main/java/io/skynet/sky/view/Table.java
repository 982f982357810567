package io.skynet.sky.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Rows whose columns line up, below their names if there are several. Not safe for threads.
 *
 * @param <T> what a row is about
 */
public final class Table<T> {
  private static final String GAP = "  ";

  private final List<Column<T>> columns;

  public Table(List<Column<T>> columns) {
    this.columns = List.copyOf(columns);
  }

  /** The rows in their order, without blanks at their ends; no lines if there are none. */
  public List<Line> lines(List<T> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    List<Integer> widths = widths(rows, hasHeader());
    List<Line> lines = new ArrayList<>(rows.size() + 1);
    if (hasHeader()) {
      lines.add(header(widths));
    }
    rows.forEach(row -> lines.add(line(row, widths)));
    return lines;
  }

  private boolean hasHeader() {
    return columns.size() > 1;
  }

  /** How wide each column has to be for these rows. */
  List<Integer> widths(List<T> rows, boolean header) {
    List<Integer> widths = new ArrayList<>(Collections.nCopies(columns.size(), 0));
    for (int i = 0; i < columns.size(); i++) {
      Column<T> column = columns.get(i);
      int width = header ? TextWidth.of(column.name()) : 0;
      for (T row : rows) {
        width = Math.max(width, TextWidth.of(Printable.of(column.text(row))));
      }
      widths.set(i, width);
    }
    return widths;
  }

  /** What the columns say of a row. */
  List<String> texts(T row) {
    return columns.stream().map(column -> column.text(row)).toList();
  }

  Line header(List<Integer> widths) {
    List<Line.Span> spans = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      String name = columns.get(i).name().toUpperCase(Locale.ROOT);
      add(spans, new Line.Span(name, Style.STRONG), i, widths);
    }
    return new Line(spans);
  }

  Line line(T row, List<Integer> widths) {
    List<Line.Span> spans = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      Column<T> column = columns.get(i);
      String text = Printable.of(column.text(row));
      add(spans, new Line.Span(text, column.style().apply(row)), i, widths);
    }
    while (!spans.isEmpty() && spans.get(spans.size() - 1).text().isBlank()) {
      spans.remove(spans.size() - 1);
    }
    return new Line(spans);
  }

  private void add(List<Line.Span> spans, Line.Span cell, int index, List<Integer> widths) {
    spans.add(cell);
    if (index < columns.size() - 1) {
      int blanks = Math.max(0, widths.get(index) - TextWidth.of(cell.text()));
      spans.add(new Line.Span(" ".repeat(blanks) + GAP, Style.PLAIN));
    }
  }
}
