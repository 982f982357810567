package io.skynet.runtime.config;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which loggers are to say how much.
 *
 * @param byLogger the level of each logger that is named, {@code ""} for all others: TRACE, DEBUG,
 *     INFO, WARN, ERROR or OFF
 */
public record LogLevels(Map<String, String> byLogger) {
  private static final Set<String> LEVELS =
      Set.of("TRACE", "DEBUG", "INFO", "WARN", "ERROR", "OFF");

  /** Leaves all as it was started with. */
  public static final LogLevels UNCHANGED = new LogLevels(Map.of());

  public LogLevels {
    byLogger = Map.copyOf(byLogger);
  }

  /**
   * Reads {@code INFO, com.example=DEBUG}.
   *
   * @throws IllegalArgumentException if it is anything else
   */
  static LogLevels parse(String text) {
    Map<String, String> levels = new LinkedHashMap<>();
    for (String part : text.split(",", -1)) {
      int sign = part.indexOf('=');
      String logger = sign < 0 ? "" : part.substring(0, sign).strip();
      String level = part.substring(sign + 1).strip().toUpperCase(Locale.ROOT);
      if (!LEVELS.contains(level) || levels.put(logger, level) != null) {
        throw new IllegalArgumentException("'" + part + "' names no level, or a logger again");
      }
    }
    return new LogLevels(levels);
  }

  @Override
  public String toString() {
    return byLogger.isEmpty() ? "as at the start" : byLogger.toString();
  }
}
