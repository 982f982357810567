package io.skynet.sky.view;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One property of the rows of a result.
 *
 * @param name as {@code --columns} and JSON have it
 * @param shown where it is shown unless it is asked for by name
 * @param value plain data: a text, number, truth, list or map of these, or null
 * @param style how its text stands out
 */
public record Column<T>(
    String name, Shown shown, Function<T, @Nullable Object> value, Function<T, Style> style) {

  /** Where a column is shown. */
  public enum Shown {
    /** In tables and in data. */
    ALWAYS,
    /** In wide tables and in data. */
    WIDE,
    /** In tables only: data has it in another form. */
    TEXT,
    /** In data only: tables have it in another form. */
    DATA
  }

  /** In tables and in data. */
  public static <T> Column<T> of(String name, Function<T, @Nullable Object> value) {
    return new Column<>(name, Shown.ALWAYS, value, row -> Style.PLAIN);
  }

  public Column<T> in(Shown place) {
    return new Column<>(name, place, value, style);
  }

  public Column<T> styled(Function<T, Style> wanted) {
    return new Column<>(name, shown, value, wanted);
  }

  /** What a table has in its place. */
  String text(T row) {
    Object found = value.apply(row);
    return found == null ? "-" : found.toString();
  }
}
