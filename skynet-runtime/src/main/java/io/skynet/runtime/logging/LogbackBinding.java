package io.skynet.runtime.logging;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.ILoggerFactory;

/** The loggers of Logback. This class is loaded only where Logback is. */
final class LogbackBinding implements LevelSwitch.Binding {
  private final LoggerContext context;

  private LogbackBinding(LoggerContext context) {
    this.context = context;
  }

  /**
   * @param factory Logback's
   */
  static LevelSwitch.Binding of(ILoggerFactory factory) {
    return new LogbackBinding((LoggerContext) factory);
  }

  private Logger logger(String name) {
    return context.getLogger(name.isEmpty() ? Logger.ROOT_LOGGER_NAME : name);
  }

  @Override
  public @Nullable String level(String name) {
    Level level = logger(name).getLevel();
    return level == null ? null : level.toString();
  }

  @Override
  public void set(String name, @Nullable String level) {
    logger(name).setLevel(level == null ? null : Level.toLevel(level));
  }
}
