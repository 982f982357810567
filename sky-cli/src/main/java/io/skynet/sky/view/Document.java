package io.skynet.sky.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plain data as lines of JSON or YAML. */
public final class Document {

  private Document() {}

  /**
   * The lines of a document.
   *
   * @param format JSON, JSONL (where a list is one line for each of its values) or YAML
   * @param data a text, number, truth, list or map of these, or null
   */
  public static List<Line> lines(Format format, @Nullable Object data) {
    return switch (format) {
      case JSON -> lines(Json.pretty(data));
      case JSONL ->
          data instanceof List<?> list
              ? list.stream().map(Json::line).map(Line::of).toList()
              : List.of(Line.of(Json.line(data)));
      case YAML -> lines(Yaml.text(data));
      default -> throw new IllegalArgumentException(format + " is no format of documents");
    };
  }

  private static List<Line> lines(String text) {
    return text.lines().map(Line::of).toList();
  }
}
