package io.skynet.sky.view;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes plain data as YAML 1.2, in blocks. Texts stand plain where they cannot be taken for
 * anything else, and otherwise in double quotes, with everything escaped that {@link Printable}
 * calls harmful.
 */
final class Yaml {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9_./-]*");
  private static final Pattern WORD =
      Pattern.compile("(?i)true|false|null|yes|no|on|off|y|n|nan|inf");

  private Yaml() {}

  static String text(@Nullable Object data) {
    StringBuilder text = new StringBuilder();
    write(text, data, 0, false);
    return text.toString();
  }

  /**
   * @param inline whether the line has been begun, by a dash or a key
   */
  private static void write(StringBuilder text, @Nullable Object data, int depth, boolean inline) {
    if (data instanceof Map<?, ?> map && !map.isEmpty()) {
      writeMap(text, map, depth, inline);
    } else if (data instanceof List<?> list && !list.isEmpty()) {
      for (Object value : list) {
        text.append("  ".repeat(depth)).append("- ");
        write(text, value, depth + 1, true);
      }
    } else {
      text.append(scalar(data)).append('\n');
    }
  }

  private static void writeMap(StringBuilder text, Map<?, ?> map, int depth, boolean inline) {
    boolean begun = inline;
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      text.append(begun ? "" : "  ".repeat(depth));
      begun = false;
      text.append(scalar(String.valueOf(entry.getKey()))).append(':');
      Object value = entry.getValue();
      if (value instanceof Map<?, ?> inner && !inner.isEmpty()) {
        text.append('\n');
        write(text, inner, depth + 1, false);
      } else if (value instanceof List<?> inner && !inner.isEmpty()) {
        text.append('\n');
        write(text, inner, depth, false);
      } else {
        text.append(' ').append(scalar(value)).append('\n');
      }
    }
  }

  private static String scalar(@Nullable Object value) {
    if (value instanceof Map<?, ?>) {
      return "{}";
    }
    if (value instanceof List<?>) {
      return "[]";
    }
    if (value == null || value instanceof Boolean || value instanceof Number) {
      return String.valueOf(value);
    }
    String text = value.toString();
    boolean plain = PLAIN.matcher(text).matches() && !WORD.matcher(text).matches();
    return plain ? text : quoted(text);
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints().forEach(c -> append(quoted, c));
    return quoted.append('"').toString();
  }

  private static void append(StringBuilder quoted, int codePoint) {
    if (codePoint == '"' || codePoint == '\\') {
      quoted.append('\\').appendCodePoint(codePoint);
    } else if (Printable.isPlain(codePoint)) {
      quoted.appendCodePoint(codePoint);
    } else {
      quoted.append((codePoint > 0xffff ? "\\U%08x" : "\\u%04x").formatted(codePoint));
    }
  }
}
