package io.skynet.runtime.config;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One setting of a process, which follows the centre. A text that cannot be read is said in the
 * log, and changes nothing. Safe for all threads.
 */
public final class Setting<T> {
  private static final Logger LOG = LoggerFactory.getLogger(Config.class);

  private final ConfigSource source;
  private final String name;
  private final SettingType<T> type;
  private final T fallback;
  private final List<Consumer<T>> listeners = new CopyOnWriteArrayList<>();
  private @Nullable String text; // guarded by this
  private volatile T value;

  Setting(ConfigSource source, String name, SettingType<T> type, T fallback) {
    this.source = source;
    this.name = name;
    this.type = type;
    this.fallback = fallback;
    this.value = fallback;
  }

  /** What holds now: the centre's value, or the fallback where it has none. Never waits. */
  public T get() {
    return value;
  }

  /**
   * Tells the listener what holds now, at once, and then every new value, on a thread that others
   * of this configuration wait for as well.
   */
  public void onChange(Consumer<T> listener) {
    synchronized (this) {
      listeners.add(listener);
      tell(listener);
    }
  }

  /** Looks at the source again. */
  synchronized void refresh() {
    String now = source.find(name);
    if (Objects.equals(now, text)) {
      return;
    }
    text = now;
    T next = now == null ? fallback : read(now);
    if (!next.equals(value)) {
      LOG.info("{} is {} from now on, by the central configuration; it was {}", name, next, value);
      value = next;
      listeners.forEach(this::tell);
    }
  }

  private T read(String now) {
    try {
      return type.parse(now);
    } catch (IllegalArgumentException e) {
      LOG.warn(
          "the central configuration has {} = '{}': {}; it stays {}",
          name,
          Visible.text(now),
          e.getMessage(),
          value);
      return value;
    }
  }

  private void tell(Consumer<T> listener) {
    try {
      listener.accept(value);
    } catch (RuntimeException e) {
      LOG.error("a listener of {} failed", name, e);
    }
  }

  @Override
  public String toString() {
    return name + " = " + value;
  }
}
