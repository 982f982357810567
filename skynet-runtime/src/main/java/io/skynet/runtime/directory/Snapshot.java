package io.skynet.runtime.directory;

import java.util.List;

/**
 * The instances at one revision of the directory.
 *
 * @param revision of the directory; rises with every change, and falls only when another store has
 *     taken the place of the old one
 * @param instances in no particular order
 * @param ageMillis how long ago the directory last answered; 0 while it is in touch
 */
public record Snapshot(long revision, List<Instance> instances, long ageMillis) {

  public Snapshot {
    instances = List.copyOf(instances);
  }

  /** Whether the directory is out of reach, and this is what it said last. */
  public boolean isStale() {
    return ageMillis > 0;
  }
}
