package io.skynet.runtime.directory;

import io.skynet.runtime.directory.RegistrationStatus.Phase;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What an instance wants the directory to show, and what it does show. Tells the listener on a
 * thread of its own, never twice in a row of the same state. Safe for all threads.
 */
public final class Publication implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Publication.class);

  private final Registration.Listener listener;
  private final ExecutorService thread;
  private Instance wanted; // guarded by this, as what follows
  private @Nullable InstanceState shown;
  private @Nullable InstanceState announced;
  private boolean over;
  private String lastError = "";
  private @Nullable Instant lastErrorAt;

  public Publication(Instance instance, Registration.Listener listener) {
    this.wanted = instance;
    this.listener = listener;
    this.thread = DirectoryThreads.one("skynet-published-" + instance.service());
  }

  /** What the directory ought to show. */
  public synchronized Instance wanted() {
    return wanted;
  }

  public synchronized void want(InstanceState state) {
    wanted = wanted.withState(state);
  }

  /** The directory shows the instance in this state. */
  public synchronized void shown(InstanceState state) {
    shown = state;
    notifyAll();
    if (announced != state) {
      announced = state;
      announce(state);
    }
  }

  /** The directory is known not to show the instance any more. */
  public synchronized void gone() {
    shown = null;
  }

  /** What kept the directory from being told, on one line. */
  public synchronized void failed(String reason) {
    lastError = reason;
    lastErrorAt = Instant.now();
  }

  /**
   * How it stands.
   *
   * @param margin how long the directory will show the instance by itself; null for ever
   */
  public synchronized RegistrationStatus status(@Nullable Duration margin) {
    Phase phase =
        over
            ? Phase.OVER
            : shown != null ? Phase.SHOWN : announced != null ? Phase.LOST : Phase.ENTERING;
    return new RegistrationStatus(phase, margin, lastError, lastErrorAt);
  }

  /** Waits until the directory shows what it ought to. */
  public synchronized boolean await(Duration timeout) throws InterruptedException {
    long end = System.nanoTime() + timeout.toNanos();
    while (shown != wanted.state()) {
      long left = end - System.nanoTime();
      if (left <= 0) {
        return false;
      }
      wait(left / 1_000_000 + 1);
    }
    return true;
  }

  /** Another process has the id. */
  public void refused(Instance holder) {
    failed("the id " + holder.id() + " is taken by the instance at " + holder.endpoint());
    tellLater(() -> listener.refused(holder));
  }

  private void announce(InstanceState state) {
    tellLater(() -> listener.published(state));
  }

  private void tellLater(Runnable telling) {
    try {
      thread.execute(() -> tell(telling));
    } catch (RejectedExecutionException e) {
      LOG.trace("{} is over", this, e);
    }
  }

  private void tell(Runnable telling) {
    try {
      telling.run();
    } catch (RuntimeException | Error e) {
      LOG.error("the listener of {} failed", this, e);
    }
  }

  /** Ends the thread once the listener has heard all there was. */
  @Override
  public void close() {
    synchronized (this) {
      over = true;
    }
    thread.shutdown();
  }

  @Override
  public synchronized String toString() {
    return "publication of " + wanted;
  }
}
