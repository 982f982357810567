package io.skynet.runtime.directory;

import java.time.Duration;

/** The instances of a service, kept up to date until closed. Safe for all threads. */
public interface View extends AutoCloseable {

  /** What is known now; never waits. Before the first answer of the directory, revision 0. */
  Snapshot snapshot();

  /**
   * Waits for the directory's first answer.
   *
   * @return whether it came in time
   */
  boolean awaitFirst(Duration timeout) throws InterruptedException;

  /**
   * Tells the listener of every instance there is, as added, and from then on of every change; and
   * once the directory has answered, that it has been told of all.
   */
  void addListener(InstanceListener listener);

  void removeListener(InstanceListener listener);

  @Override
  void close();
}
