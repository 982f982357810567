package io.skynet.runtime.directory;

import org.jspecify.annotations.Nullable;

/**
 * What happened to one instance.
 *
 * @param before null if it was not there
 * @param after null if it is not there any more
 * @param suspected whether it is not there any more, and that is doubted
 */
record ViewChange(@Nullable Instance before, @Nullable Instance after, boolean suspected) {

  ViewChange(@Nullable Instance before, @Nullable Instance after) {
    this(before, after, false);
  }

  static ViewChange suspected(Instance instance) {
    return new ViewChange(instance, null, true);
  }

  void tell(InstanceListener listener) {
    if (before != null && suspected) {
      listener.suspected(before);
    } else if (before == null && after != null) {
      listener.added(after);
    } else if (before != null && after == null) {
      listener.removed(before);
    } else if (before != null && after != null) {
      listener.changed(before, after);
    }
  }
}
