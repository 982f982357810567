package io.skynet.runtime.directory;

import java.time.Duration;

/**
 * Keeps an instance in the directory until it leaves. Safe for all threads.
 *
 * <p>The directory being away never ends a registration: it is made again when the directory is
 * back, and the log says so. Only another process under the same id does.
 */
public interface Registration {

  /** What becomes of a registration; called on its own thread, and must not wait. */
  interface Listener {

    /** The directory shows the instance in {@code state}. */
    void published(InstanceState state);

    /**
     * Another process has the instance's id, and has kept it for longer than a dead one could. The
     * registration is over.
     */
    default void refused(Instance holder) {}
  }

  /** Changes the state in place. Returns at once; the directory follows. */
  void update(InstanceState state);

  /**
   * Waits until the directory shows the instance in the state last asked for.
   *
   * @return whether it did in time
   */
  boolean awaitPublished(Duration timeout) throws InterruptedException;

  /** How it stands now; never waits. */
  RegistrationStatus status();

  /** Removes the instance, waiting at most {@code timeout} for the directory. */
  void leave(Duration timeout);
}
