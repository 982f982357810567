package io.skynet.sky.view;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Writes JSON that is harmless to a terminal, since anybody may have chosen what stands in it. */
public final class JsonText {

  /** How a value is laid out. */
  public enum Layout {
    /** One line. */
    COMPACT,
    /** One member or element per line, indented by two spaces. */
    PRETTY
  }

  /** Writes one value. */
  @FunctionalInterface
  public interface Content {
    void write(JsonGenerator json) throws IOException;
  }

  private static final JsonFactory JSON = new JsonFactory();
  private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
  private static final DefaultPrettyPrinter PRETTY =
      new DefaultPrettyPrinter(
              Separators.createDefaultInstance()
                  .withObjectFieldValueSpacing(Spacing.AFTER)
                  .withObjectEmptySeparator("")
                  .withArrayEmptySeparator(""))
          .withObjectIndenter(LINES)
          .withArrayIndenter(LINES);

  private JsonText() {}

  /** The text of what {@code content} writes. */
  public static String of(Layout layout, Content content) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      if (layout == Layout.PRETTY) {
        json.setPrettyPrinter(PRETTY.createInstance());
      }
      content.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
    return escaped(text.toString());
  }

  /** The same JSON, harmless to a terminal. */
  public static String harmless(String json) {
    return escaped(json);
  }

  /**
   * What a terminal might act on stands in strings only, where an escape means the same. Line ends
   * between values stay.
   */
  private static String escaped(String json) {
    StringBuilder escaped = new StringBuilder(json.length());
    json.codePoints().forEach(c -> append(escaped, c));
    return escaped.toString();
  }

  private static void append(StringBuilder escaped, int codePoint) {
    if (codePoint == '\n' || Printable.isPlain(codePoint)) {
      escaped.appendCodePoint(codePoint);
      return;
    }
    for (char unit : Character.toChars(codePoint)) {
      escaped.append(String.format("\\u%04x", (int) unit));
    }
  }
}
