package io.skynet.sky.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one kind in every format.
 *
 * @param columns in their order
 * @param name what {@code -o name} prints, and tells rows apart
 * @param chosen whether the columns were asked for by name: then all are shown everywhere
 */
public record Report<T>(List<Column<T>> columns, Function<T, String> name, boolean chosen) {

  public Report(List<Column<T>> columns, Function<T, String> name) {
    this(columns, name, false);
  }

  /**
   * The same with these columns only, in this order.
   *
   * @throws IllegalArgumentException if there is no such column; the message names all there are
   */
  public Report<T> only(List<String> names) {
    return new Report<>(names.stream().flatMap(this::columns).toList(), name, true);
  }

  /** One for texts and one for data may have the same name. */
  private Stream<Column<T>> columns(String wanted) {
    List<Column<T>> found =
        columns.stream().filter(column -> column.name().equals(wanted)).toList();
    if (found.isEmpty()) {
      List<String> names = columns.stream().map(Column::name).distinct().toList();
      throw new IllegalArgumentException(
          "there is no column '" + wanted + "'; there are " + String.join(", ", names));
    }
    return found.stream();
  }

  /** The rows as they are written in a format. */
  public List<Line> lines(Format format, List<T> rows) {
    return switch (format) {
      case TABLE, WIDE -> table(format).lines(rows);
      case NAME -> rows.stream().map(name).map(Line::of).toList();
      default -> Document.lines(format, rows.stream().map(this::data).toList());
    };
  }

  /** The columns of a format for people. */
  public Table<T> table(Format format) {
    return new Table<>(columns.stream().filter(column -> isShown(column, format)).toList());
  }

  private boolean isShown(Column<T> column, Format format) {
    return switch (column.shown()) {
      case ALWAYS, TEXT -> true;
      case WIDE -> chosen || format == Format.WIDE;
      case DATA -> chosen && !hasTwin(column);
    };
  }

  private boolean hasTwin(Column<T> column) {
    return columns.stream().anyMatch(o -> o != column && o.name().equals(column.name()));
  }

  /** A row as plain data. */
  public Map<String, @Nullable Object> data(T row) {
    Map<String, @Nullable Object> data = new LinkedHashMap<>();
    for (Column<T> column : columns) {
      if (column.shown() != Column.Shown.TEXT || chosen && !hasTwin(column)) {
        data.put(column.name(), column.value().apply(row));
      }
    }
    return data;
  }
}
