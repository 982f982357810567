package io.skynet.runtime.logging;

import java.util.HashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The loggers of {@code java.util.logging}, whose handlers are opened for what they now say. */
final class JulBinding implements LevelSwitch.Binding {
  private static final Map<String, Level> LEVELS =
      Map.of(
          "TRACE", Level.FINEST,
          "DEBUG", Level.FINE,
          "INFO", Level.INFO,
          "WARN", Level.WARNING,
          "ERROR", Level.SEVERE,
          "OFF", Level.OFF);

  /** Nothing else keeps a logger, and with it its level. */
  private final Map<String, Logger> kept = new HashMap<>();

  private Logger logger(String name) {
    return kept.computeIfAbsent(name, Logger::getLogger);
  }

  @Override
  public @Nullable String level(String name) {
    Level level = logger(name).getLevel();
    return level == null ? null : level.getName();
  }

  /** Handlers have levels of their own, below which they are silent: INFO for the console's. */
  @Override
  public void set(String name, @Nullable String level) {
    Level wanted = level == null ? null : levelOf(level);
    logger(name).setLevel(wanted);
    for (var handler : Logger.getLogger("").getHandlers()) {
      if (wanted != null && handler.getLevel().intValue() > wanted.intValue()) {
        handler.setLevel(wanted);
      }
    }
  }

  /** What {@link #level} gave is a name of theirs, not of ours. */
  private static Level levelOf(String name) {
    Level ours = LEVELS.get(name);
    return ours == null ? Level.parse(name) : ours;
  }
}
