package io.skynet.sky;

import io.skynet.sky.view.Format;
import io.skynet.sky.view.Report;
import java.util.List;
import picocli.CommandLine.Option;

/** How a result is written. */
final class OutputOptions {

  @Option(
      names = {"-o", "-output", "--output"},
      paramLabel = "<format>",
      defaultValue = "table",
      description = "table, wide, json, jsonl, yaml or name.")
  Format format = Format.TABLE;

  @Option(
      names = {"-columns", "--columns"},
      paramLabel = "<name,name>",
      split = ",",
      description = "Only these columns, in this order.")
  List<String> columns = List.of();

  @Option(
      names = {"-fail-if-empty", "--fail-if-empty"},
      description = "Ends with code 3 if nothing is found.")
  boolean failIfEmpty;

  /**
   * The report with the columns that are asked for.
   *
   * @throws UsageException if there is no such column
   */
  <T> Report<T> chosen(Report<T> all) {
    try {
      return columns.isEmpty() ? all : all.only(columns);
    } catch (IllegalArgumentException e) {
      throw new UsageException("-columns: " + e.getMessage());
    }
  }
}
