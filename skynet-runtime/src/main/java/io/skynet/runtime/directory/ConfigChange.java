package io.skynet.runtime.directory;

import org.jspecify.annotations.Nullable;

/**
 * What happened to one entry of the central configuration.
 *
 * @param before null if it was not there
 * @param after null if it is not there any more
 */
public record ConfigChange(@Nullable ConfigEntry before, @Nullable ConfigEntry after) {

  /** Which entry it is. */
  public ConfigKey key() {
    if (after != null) {
      return after.key();
    } else if (before != null) {
      return before.key();
    }
    throw new IllegalStateException("a change of nothing");
  }
}
