package io.skynet.runtime.directory.etcd;

import io.skynet.runtime.directory.InstanceState;
import io.skynet.runtime.directory.Publication;
import io.skynet.runtime.directory.Registration;
import io.skynet.runtime.directory.RegistrationStatus;
import io.skynet.runtime.directory.RegistrationStatus.Phase;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps one instance in etcd, on a thread of its own, so that nothing else delays a renewal. Each
 * turn does the most urgent thing and then sleeps until the next is due, a second after a failure,
 * or until somebody wants something.
 */
final class Keeper implements Registration, Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(EtcdDirectory.class);
  private static final Duration RETRY = Duration.ofSeconds(1);

  private final Claim claim;
  private final Publication publication;
  private final Complaints complaints;
  private final Thread thread;
  private final Semaphore wanted = new Semaphore(0);
  private final CountDownLatch gone = new CountDownLatch(1);
  private volatile boolean leaving;
  private boolean warned; // that the lease runs out; the keeper's thread only

  Keeper(Claim claim, Publication publication, Complaints complaints) {
    this.claim = claim;
    this.publication = publication;
    this.complaints = complaints;
    this.thread = new Thread(this, "skynet-keeper-" + publication.wanted().service());
    this.thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  @Override
  public void run() {
    try {
      while (!leaving && !claim.isRefused()) {
        long pause = turn();
        if (wanted.tryAcquire(pause, TimeUnit.NANOSECONDS)) {
          wanted.drainPermits();
        }
      }
      claim.release();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // abandoned: the lease runs out by itself
    } finally {
      publication.close();
      gone.countDown();
    }
  }

  /** Returns for how many nanoseconds nothing is to be done. */
  private long turn() throws InterruptedException {
    try {
      long pause = claim.keep();
      warned = false;
      return pause;
    } catch (EtcdFault | RuntimeException e) {
      String reason = EtcdFault.of(e).reason();
      publication.failed(reason);
      complaints.about(this, e);
      warnOfTheEnd(reason);
      return Jitter.around(RETRY, 0.5).toNanos();
    }
  }

  /** That etcd is away is said once for all; what that does to this instance is said here. */
  private void warnOfTheEnd(String reason) {
    EtcdLease held = claim.lease();
    boolean ending = held == null || held.isRunningOut(System.nanoTime());
    if (ending && !warned && status().phase() != Phase.ENTERING) {
      warned = true;
      LOG.warn(
          "{}: {}. Its lease has {} s left; without one, others do not see it until etcd is back",
          this,
          reason,
          held == null ? 0 : held.margin(System.nanoTime()).toSeconds());
    }
  }

  @Override
  public RegistrationStatus status() {
    EtcdLease held = claim.lease();
    return publication.status(held == null ? Duration.ZERO : held.margin(System.nanoTime()));
  }

  @Override
  public void update(InstanceState state) {
    publication.want(state);
    wanted.release();
  }

  @Override
  public boolean awaitPublished(Duration timeout) throws InterruptedException {
    return publication.await(timeout);
  }

  @Override
  public void leave(Duration timeout) {
    leaving = true;
    wanted.release();
    try {
      if (!gone.await(timeout.toNanos(), TimeUnit.NANOSECONDS)) {
        LOG.warn("{} may stay in etcd until its lease has run out", publication.wanted());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  boolean isOver() {
    return gone.getCount() == 0;
  }

  /** Stops keeping; the lease runs out by itself. */
  void abandon() {
    leaving = true;
    thread.interrupt();
  }

  @Override
  public String toString() {
    return "registration of " + publication.wanted();
  }
}
