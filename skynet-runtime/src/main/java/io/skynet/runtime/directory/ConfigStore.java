package io.skynet.runtime.directory;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The central configuration: what operators set for all instances of a service and version at once.
 * Entries stay until they are removed. Safe for all threads.
 */
public interface ConfigStore {

  /**
   * All entries, by key.
   *
   * @throws DirectoryException if the directory did not answer in time
   */
  List<ConfigEntry> list(Duration timeout);

  /**
   * Sets an entry.
   *
   * @return what was there before; null if nothing was
   * @throws IllegalArgumentException if the value is too large
   * @throws DirectoryException if the directory did not answer in time; it may have done it all the
   *     same
   */
  @Nullable ConfigEntry set(ConfigKey key, String value, Duration timeout);

  /**
   * Removes an entry.
   *
   * @return what was there; null if nothing was
   * @throws DirectoryException if the directory did not answer in time; it may have done it all the
   *     same
   */
  @Nullable ConfigEntry remove(ConfigKey key, Duration timeout);

  /** Follows all entries until closed. */
  ConfigView watch();
}
