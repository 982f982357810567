package io.skynet.sky.view;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
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
      case JSON -> lines(json(JsonText.Layout.PRETTY, data));
      case JSONL ->
          data instanceof List<?> list
              ? list.stream()
                  .map(each -> json(JsonText.Layout.COMPACT, each))
                  .map(Line::of)
                  .toList()
              : List.of(Line.of(json(JsonText.Layout.COMPACT, data)));
      case YAML -> lines(Yaml.text(data));
      default -> throw new IllegalArgumentException(format + " is no format of documents");
    };
  }

  private static List<Line> lines(String text) {
    return text.lines().map(Line::of).toList();
  }

  private static String json(JsonText.Layout layout, @Nullable Object data) {
    return JsonText.of(layout, json -> write(json, data));
  }

  private static void write(JsonGenerator json, @Nullable Object data) throws IOException {
    if (data instanceof Map<?, ?> map) {
      json.writeStartObject();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        json.writeFieldName(String.valueOf(entry.getKey()));
        write(json, entry.getValue());
      }
      json.writeEndObject();
    } else if (data instanceof List<?> list) {
      json.writeStartArray();
      for (Object value : list) {
        write(json, value);
      }
      json.writeEndArray();
    } else if (data instanceof Number number) {
      json.writeNumber(number.toString());
    } else if (data instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else if (data == null) {
      json.writeNull();
    } else {
      json.writeString(data.toString());
    }
  }
}
