package io.skynet.sky.view;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes plain data as JSON. Beyond what JSON demands, everything is escaped that {@link Printable}
 * calls harmful, so that a document can be shown on a terminal as it is.
 */
final class Json {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

  private Json() {}

  /** In one line. */
  static String line(@Nullable Object data) {
    return write(data, false);
  }

  /** Indented by two, in several lines. */
  static String pretty(@Nullable Object data) {
    return write(data, true);
  }

  private static String write(@Nullable Object data, boolean pretty) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      if (pretty) {
        json.setPrettyPrinter(printer());
      }
      write(json, data);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string does not fail
    }
    return harmless(text.toString());
  }

  private static DefaultPrettyPrinter printer() {
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withArrayEmptySeparator("")
            .withObjectEmptySeparator("");
    return new DefaultPrettyPrinter(separators)
        .withArrayIndenter(INDENT)
        .withObjectIndenter(INDENT);
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
    } else if (data instanceof Long || data instanceof Integer) {
      json.writeNumber(((Number) data).longValue());
    } else if (data instanceof Number number) {
      json.writeNumber(number.doubleValue());
    } else if (data instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else if (data == null) {
      json.writeNull();
    } else {
      json.writeString(data.toString());
    }
  }

  /** What is harmful stands within texts only, where JSON lets it be escaped. */
  private static String harmless(String json) {
    StringBuilder text = new StringBuilder(json.length());
    for (int i = 0; i < json.length(); ) {
      int codePoint = json.codePointAt(i);
      int next = i + Character.charCount(codePoint);
      if (codePoint == '\n' || Printable.isPlain(codePoint)) {
        text.appendCodePoint(codePoint);
      } else {
        json.substring(i, next).chars().forEach(c -> text.append("\\u%04x".formatted(c)));
      }
      i = next;
    }
    return text.toString();
  }
}
