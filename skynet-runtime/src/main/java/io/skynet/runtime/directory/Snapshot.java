package io.skynet.runtime.directory;

import java.util.List;
import java.util.Set;

/**
 * The instances at one revision of the directory.
 *
 * @param revision of the directory; rises with every change, and falls only when another store has
 *     taken the place of the old one
 * @param instances in no particular order
 * @param suspects ids of those among them that the directory has lost, which is doubted
 * @param ageMillis how long ago the directory last answered; 0 while it is in touch
 */
public record Snapshot(
    long revision, List<Instance> instances, Set<String> suspects, long ageMillis) {

  public Snapshot {
    instances = List.copyOf(instances);
    suspects = Set.copyOf(suspects);
  }

  /** Without suspects. */
  public Snapshot(long revision, List<Instance> instances, long ageMillis) {
    this(revision, instances, Set.of(), ageMillis);
  }

  /** Whether the directory is out of reach, and this is what it said last. */
  public boolean isStale() {
    return ageMillis > 0;
  }
}
