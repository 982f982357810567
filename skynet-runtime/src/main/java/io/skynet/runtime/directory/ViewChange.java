package io.skynet.runtime.directory;

import org.jspecify.annotations.Nullable;

/**
 * What happened to one instance.
 *
 * @param before null if it was not there
 * @param after null if it is not there any more
 */
record ViewChange(@Nullable Instance before, @Nullable Instance after) {

  void tell(InstanceListener listener) {
    if (before == null && after != null) {
      listener.added(after);
    } else if (before != null && after == null) {
      listener.removed(before);
    } else if (before != null && after != null) {
      listener.changed(before, after);
    }
  }
}
