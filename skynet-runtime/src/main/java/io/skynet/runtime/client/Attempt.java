package io.skynet.runtime.client;

import io.skynet.runtime.rpc.RpcMethod;
import io.skynet.runtime.transport.CallConnection;
import io.skynet.runtime.transport.Request;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * A call under way on one connection. Counts at the instance from when it is sent until it ends,
 * which happens once, whoever sees it first.
 */
abstract class Attempt extends Request {
  private static final VarHandle OPEN;

  static {
    try {
      OPEN = MethodHandles.lookup().findVarHandle(Attempt.class, "open", boolean.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /** Published by {@link #OPEN}. */
  private @Nullable Link link;

  private long sentNanos;
  private int before;

  @SuppressWarnings("unused") // through OPEN
  private volatile boolean open;

  Attempt(RpcMethod method) {
    super(method);
  }

  /**
   * Puts it on a connection.
   *
   * @param before how many attempts were made for the same call before
   * @return false if that takes no more
   */
  final boolean begin(Link target, CallConnection connection, long now, int before) {
    link = target;
    sentNanos = now;
    this.before = before;
    target.member().load().began();
    OPEN.setRelease(this, true);
    return connection.submit(this);
  }

  /** How many attempts were made for the same call before this one. */
  final int before() {
    return before;
  }

  final boolean isOpen() {
    return open;
  }

  /** Where it is or was under way; null if it has not been sent. */
  final @Nullable Link link() {
    return link;
  }

  /** The instance where it is or was under way, for people; empty if it has not been sent. */
  final String where(String preposition) {
    return link == null ? "" : preposition + link.member().instance().endpoint();
  }

  private boolean close() {
    return (boolean) OPEN.getAndSet(this, false);
  }

  /** It was answered. On the link's event loop; returns the time there. */
  final long answered() {
    Link at = link;
    if (at == null) {
      return sentNanos;
    }
    long now = at.batchNanos();
    if (close()) {
      at.member().load().ended(now, now - sentNanos);
      at.member().countSuccess();
    }
    return now;
  }

  /** How long it has taken so far. */
  final long nanos(long now) {
    return now - sentNanos;
  }

  /**
   * It failed.
   *
   * @return whether this is the first to say so
   */
  final boolean failed(CallFailure why) {
    Link at = link;
    if (at == null || !close()) {
      return false;
    }
    long now = System.nanoTime();
    switch (why.code()) {
      case OVERLOADED -> at.member().load().endedInHaste(now);
      case UNREACHABLE, DRAINING, UNKNOWN_OUTCOME -> at.member().load().ended();
      default -> at.member().load().ended(now, now - sentNanos);
    }
    at.member().countFailure(why, now);
    return true;
  }

  /** Nobody waits for it any more. Any thread. */
  final void givenUp() {
    Link at = link;
    if (at != null && close()) {
      long now = System.nanoTime();
      at.member().load().endedEarly(now, now - sentNanos);
      at.member().countCall(false);
    }
  }
}
