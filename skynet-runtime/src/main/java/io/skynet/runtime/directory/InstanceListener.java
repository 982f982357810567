package io.skynet.runtime.directory;

/**
 * Is told what changes in a {@link View}, on a thread of its own and in the order of revisions. One
 * that waits is told late, and holds up nobody else; what it throws is logged and dropped.
 */
public interface InstanceListener {

  void added(Instance instance);

  /** The record of an instance has changed. */
  void changed(Instance before, Instance after);

  void removed(Instance instance);

  /**
   * The directory has lost the instance together with most of its service, which says more about
   * the directory. It stays in the view for a while, to be used for as long as it answers; then it
   * is removed, or, if it is back in the directory, changed.
   */
  default void suspected(Instance instance) {}

  /**
   * The listener has been told of everything that the directory knows. Comes after the directory's
   * first answer, or what stands in its place, and may come again; an instance that was not added
   * before it is not there.
   */
  default void settled() {}
}
