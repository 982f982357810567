package io.skynet.runtime.config;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The central configuration for one service and version. What is asked for is there at once: until
 * the centre has answered, and where it says nothing, the fallback. Safe for all threads.
 */
public final class Config {

  /** One object for all who ask for the same. */
  private record Key(String name, SettingType<?> type, Object fallback) {}

  private final ConfigSource source;
  private final Map<Key, Setting<?>> settings = new ConcurrentHashMap<>();

  public Config(ConfigSource source) {
    this.source = source;
    source.addListener(this::changed);
  }

  private void changed(String name) {
    settings.forEach(
        (key, setting) -> {
          if (key.name().equals(name)) {
            setting.refresh();
          }
        });
  }

  /**
   * A setting, to be asked again and again, or to be heard of.
   *
   * @param name as in {@code sky config set <name> <value>}
   * @param fallback where the centre says nothing
   */
  @SuppressWarnings("unchecked") // under the type of a key stands a setting of that type
  public <T> Setting<T> setting(String name, SettingType<T> type, T fallback) {
    Setting<?> setting =
        settings.computeIfAbsent(
            new Key(name, type, fallback), key -> new Setting<>(source, name, type, fallback));
    setting.refresh();
    return (Setting<T>) setting;
  }

  /** The text of a setting now. */
  public String getString(String name, String fallback) {
    return setting(name, SettingType.STRING, fallback).get();
  }

  /** The number of a setting now; the last good one while what is set is none. */
  public int getInt(String name, int fallback) {
    return setting(name, SettingType.INT, fallback).get();
  }

  /** As {@link #getInt}. */
  public long getLong(String name, long fallback) {
    return setting(name, SettingType.LONG, fallback).get();
  }

  /** As {@link #getInt}. */
  public double getDouble(String name, double fallback) {
    return setting(name, SettingType.DOUBLE, fallback).get();
  }

  /** As {@link #getInt}: {@code true} or {@code false}. */
  public boolean getBoolean(String name, boolean fallback) {
    return setting(name, SettingType.BOOLEAN, fallback).get();
  }

  /** As {@link #getInt}: {@code 250ms}, {@code 10s}, {@code PT10S}. */
  public Duration getDuration(String name, Duration fallback) {
    return setting(name, SettingType.DURATION, fallback).get();
  }

  @Override
  public String toString() {
    return "configuration of " + settings.size() + " settings";
  }
}
