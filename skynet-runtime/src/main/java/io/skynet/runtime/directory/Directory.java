package io.skynet.runtime.directory;

import java.time.Duration;

/** Who runs where. Safe for all threads. */
public interface Directory extends AutoCloseable {

  /**
   * Asks the directory itself.
   *
   * @param service exact name; empty for all
   * @param timeout how long it may take to answer
   * @throws DirectoryException if it did not
   */
  Snapshot list(String service, Duration timeout);

  /**
   * Keeps a view of the instances.
   *
   * @param service exact name; empty for all
   */
  View watch(String service);

  /** Puts an instance in, and keeps it there. Returns at once; the directory follows. */
  Registration register(Instance instance, Registration.Listener listener);

  /** Ends every view, and every registration without leaving first. */
  @Override
  void close();
}
