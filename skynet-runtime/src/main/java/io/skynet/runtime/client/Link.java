package io.skynet.runtime.client;

import io.skynet.runtime.directory.Endpoint;
import io.skynet.runtime.transport.CallConnection;
import io.skynet.runtime.transport.ConnectionListener;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One of the connections to a member, which is made again when it is lost. */
final class Link implements ConnectionListener {
  private static final long PROVEN_NANOS = TimeUnit.SECONDS.toNanos(1);

  /** Whoever loses a connection that is younger will lose the next one too. */
  private static final long STABLE_NANOS = TimeUnit.SECONDS.toNanos(10);

  private final Pool pool;
  private final Member member;
  private final Backoff backoff = new Backoff();
  private final CallbackBatch callbacks;

  /** When the replies came that are being handled; 0 if nobody has asked. Event loop only. */
  private long batchNanos;

  /** Guarded by the pool's lock, as are all below. */
  private @Nullable CallConnection connection;

  /** One whose peer is leaving, which is made again when it is closed. */
  private @Nullable CallConnection departing;

  /** One that was let go because nothing was called, which is not. */
  private @Nullable CallConnection rested;

  private @Nullable String lastFailure;
  private long openedNanos;
  private boolean opening;
  private boolean left;

  Link(Pool pool, Member member) {
    this.pool = pool;
    this.member = member;
    this.callbacks = new CallbackBatch(pool.settings().callbacks());
  }

  Member member() {
    return member;
  }

  CallbackBatch callbacks() {
    return callbacks;
  }

  /** One look at the clock serves all replies that came together. Event loop only. */
  long batchNanos() {
    if (batchNanos == 0) {
      batchNanos = System.nanoTime();
    }
    return batchNanos;
  }

  void connect() {
    Endpoint endpoint = member.instance().endpoint();
    ClientSettings settings = pool.settings();
    synchronized (pool) {
      boolean busy = connection != null || departing != null || opening;
      if (busy || isOver() || pool.rest().isResting()) {
        return;
      }
      opening = true;
    }
    CallConnection.open(
        endpoint.host(),
        endpoint.port(),
        Math.toIntExact(settings.connectTimeout().toMillis()),
        settings.limits(),
        member::check,
        this);
  }

  @Override
  public void onOpen(CallConnection opened) {
    boolean hangs = member.isGreeted() && !opened.isGreeted();
    synchronized (pool) {
      opening = false;
      if (pool.rest().isResting()) {
        rested = opened;
      } else if (!hangs && !isOver()) {
        openedNanos = System.nanoTime();
        connection = opened;
        lastFailure = null;
        member.onOpen(openedNanos, opened.isGreeted());
        pool.changed();
        return;
      }
    }
    opened.close(
        opened.peer() + (hangs ? " does not say hello as it did: it hangs" : " is not wanted now"));
  }

  @Override
  public void onClosed(CallConnection closed, String reason) {
    synchronized (pool) {
      if (closed == rested) {
        rested = null;
        return;
      }
      long livedNanos = System.nanoTime() - openedNanos;
      // One that is shown the door at once must not be back at once.
      if (connection != null && livedNanos > PROVEN_NANOS) {
        backoff.reset();
      }
      opening = false;
      departing = null;
      boolean dropped = connection == closed && !member.hasLeft();
      connection = null;
      if (dropped && livedNanos < STABLE_NANOS) {
        pool.ejections().dropped(member);
      }
      lastFailure = reason;
      member.onClosed();
      pool.changed();
      if (isOver()) {
        return;
      }
    }
    pool.later(backoff.nextMillis(), this::connect);
  }

  @Override
  public void onBatchEnd() {
    batchNanos = 0;
    callbacks.run();
  }

  /** What is under way there is finished; the next connection is to whoever comes in its place. */
  @Override
  public void onGoAway(CallConnection leaving) {
    synchronized (pool) {
      if (connection == leaving) {
        connection = null;
        departing = leaving;
        lastFailure = leaving.peer() + " is leaving";
        pool.changed();
      }
    }
    leaving.closeWhenIdle();
  }

  @Override
  public void onSilent(CallConnection silent) {
    pool.ejections().silent(member);
  }

  @Override
  public void onAlive(CallConnection alive) {
    pool.ejections().alive(member);
  }

  @Override
  public void onStrayReply(boolean late) {
    member.countStray(late);
  }

  /** Whether it is not to be made again. Under the pool's lock. */
  private boolean isOver() {
    return left || member.hasLeft();
  }

  /** The connection, if calls can be made on it now. Under the pool's lock. */
  @Nullable CallConnection connection() {
    return connection;
  }

  /** Why there is no connection; null while the first one is being made. Under the pool's lock. */
  @Nullable String lastFailure() {
    return lastFailure;
  }

  /** Lets the connection go until something is called. Under the pool's lock. */
  void rest() {
    lastFailure = null;
    if (connection != null) {
      rested = connection;
      connection.closeWhenIdle();
      connection = null;
    }
  }

  /**
   * Calls are not made on it any more. Under the pool's lock.
   *
   * @param announced whether the instance has said that it leaves
   */
  void leave(boolean announced) {
    left = true;
    if (connection == null) {
      return;
    } else if (announced) {
      connection.closeWhenIdle();
    } else {
      connection.closeWhenIdleOrGone();
    }
  }

  @Override
  public String toString() {
    return member.instance() + (connection == null ? ", not connected" : ", connected");
  }
}
