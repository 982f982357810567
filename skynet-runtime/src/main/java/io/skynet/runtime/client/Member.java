package io.skynet.runtime.client;

import io.skynet.runtime.directory.Endpoint;
import io.skynet.runtime.directory.Instance;
import io.skynet.runtime.directory.InstanceState;
import io.skynet.runtime.transport.CallConnection;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * An instance that a pool uses: its connection, which is made again when it is lost, and what
 * became of its calls.
 */
final class Member implements CallConnection.Listener {
  private static final long PROVEN_NANOS = TimeUnit.SECONDS.toNanos(1);

  private final Pool pool;
  private final Backoff backoff = new Backoff();
  private final LongAdder calls = new LongAdder();
  private final LongAdder failures = new LongAdder();
  private final LongAdder lateReplies = new LongAdder();
  private final LongAdder unknownReplies = new LongAdder();
  private final CallbackBatch callbacks;

  private volatile Instance instance;

  /** Guarded by the pool's lock, as are all below. */
  private @Nullable CallConnection connection;

  private @Nullable String lastFailure;
  private long openedNanos;
  private boolean left;
  private boolean suspect;

  Member(Pool pool, Instance instance) {
    this.pool = pool;
    this.instance = instance;
    this.callbacks = new CallbackBatch(pool.settings().callbacks());
  }

  Instance instance() {
    return instance;
  }

  /** What the directory says of it now. Under the pool's lock. */
  void update(Instance instance) {
    this.instance = instance;
    suspect = false;
  }

  /**
   * The directory has lost it: from here on it is as good as its connection. Under the pool's lock.
   *
   * @return whether it is still to be used
   */
  boolean suspect() {
    suspect = true;
    return lastFailure == null;
  }

  CallbackBatch callbacks() {
    return callbacks;
  }

  void connect() {
    Endpoint endpoint = instance.endpoint();
    ClientSettings settings = pool.settings();
    CallConnection.open(
        endpoint.host(),
        endpoint.port(),
        Math.toIntExact(settings.connectTimeout().toMillis()),
        settings.limits(),
        this);
  }

  @Override
  public void onOpen(CallConnection opened) {
    synchronized (pool) {
      if (!left) {
        openedNanos = System.nanoTime();
        connection = opened;
        lastFailure = null;
        pool.changed();
        return;
      }
    }
    opened.close();
  }

  @Override
  public void onClosed(CallConnection closed, String reason) {
    synchronized (pool) {
      // One that is shown the door at once must not be back at once.
      if (connection != null && System.nanoTime() - openedNanos > PROVEN_NANOS) {
        backoff.reset();
      }
      connection = null;
      lastFailure = reason;
      if (suspect) {
        pool.removed(instance);
      }
      pool.changed();
      if (left) {
        return;
      }
    }
    pool.later(backoff.nextMillis(), this::reconnect);
  }

  private void reconnect() {
    synchronized (pool) {
      if (left || connection != null) {
        return;
      }
    }
    connect();
  }

  @Override
  public void onBatchEnd() {
    callbacks.run();
  }

  /** What is under way there is finished; the next connection is to whoever comes in its place. */
  @Override
  public void onGoAway(CallConnection leaving) {
    synchronized (pool) {
      if (connection == leaving) {
        connection = null;
        lastFailure = leaving.peer() + " is leaving";
        pool.changed();
      }
    }
    leaving.closeWhenIdle();
  }

  @Override
  public void onStrayReply(boolean late) {
    (late ? lateReplies : unknownReplies).increment();
  }

  /** The connection, if calls can be made on it now. Under the pool's lock. */
  @Nullable CallConnection connection() {
    return connection;
  }

  /** Why there is no connection; null while the first one is being made. Under the pool's lock. */
  @Nullable String lastFailure() {
    return lastFailure;
  }

  /** The instance is not to be used any more. Under the pool's lock. */
  void leave() {
    left = true;
    if (connection != null) {
      if (instance.state() == InstanceState.REGISTERED) {
        // It did not say that it would leave, so what waits for its answer may wait for nothing.
        connection.closeWhenIdleOrGone();
      } else {
        connection.closeWhenIdle();
      }
    }
  }

  void countCall(boolean failed) {
    calls.increment();
    if (failed) {
      failures.increment();
    }
  }

  /** Under the pool's lock. */
  InstanceStats stats() {
    return new InstanceStats(
        instance,
        connection != null,
        calls.sum(),
        failures.sum(),
        lateReplies.sum(),
        unknownReplies.sum());
  }

  @Override
  public String toString() {
    return instance + (connection == null ? ", not connected" : ", connected");
  }
}
