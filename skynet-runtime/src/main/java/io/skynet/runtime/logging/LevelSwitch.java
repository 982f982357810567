package io.skynet.runtime.logging;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.ILoggerFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sets the levels of loggers, and gives those that are named no more what they had before. There is
 * one for all of a process. Safe for all threads.
 */
public final class LevelSwitch {
  private static final Logger LOG = LoggerFactory.getLogger(LevelSwitch.class);

  /** The loggers of one binding. {@code ""} is the one above all. */
  interface Binding {

    /** The level that was given to a logger itself; null if it has that of the one above it. */
    @Nullable String level(String logger);

    void set(String logger, @Nullable String level);
  }

  private static final LevelSwitch OF_THIS_PROCESS = new LevelSwitch(binding());

  private final @Nullable Binding binding;
  private final Map<String, @Nullable String> before = new HashMap<>(); // guarded by this

  LevelSwitch(@Nullable Binding binding) {
    this.binding = binding;
  }

  public static LevelSwitch ofThisProcess() {
    return OF_THIS_PROCESS;
  }

  private static @Nullable Binding binding() {
    ILoggerFactory factory = LoggerFactory.getILoggerFactory();
    return switch (factory.getClass().getName()) {
      case "ch.qos.logback.classic.LoggerContext" -> LogbackBinding.of(factory);
      case "org.slf4j.jul.JDK14LoggerFactory" -> new JulBinding();
      default -> null;
    };
  }

  /**
   * From now on these levels hold, and for all other loggers what held before any was set here.
   *
   * @param levels by logger, {@code ""} for the one above all: TRACE, DEBUG, INFO, WARN, ERROR, OFF
   */
  public synchronized void set(Map<String, String> levels) {
    if (binding == null) {
      if (!levels.isEmpty()) {
        LOG.warn(
            "the log level stays as it is: only Logback and java.util.logging can be told of {}",
            levels);
      }
      return;
    }
    Set<String> over = new HashSet<>(before.keySet());
    over.removeAll(levels.keySet());
    over.forEach(logger -> binding.set(logger, before.remove(logger)));
    levels.forEach(
        (logger, level) -> {
          if (!before.containsKey(logger)) {
            before.put(logger, binding.level(logger));
          }
          binding.set(logger, level);
        });
  }

  @Override
  public synchronized String toString() {
    return "levels of " + before.keySet();
  }
}
