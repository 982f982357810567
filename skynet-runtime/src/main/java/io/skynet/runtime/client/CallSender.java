package io.skynet.runtime.client;

import io.skynet.runtime.client.Lineup.Choice;
import io.skynet.runtime.client.Lineup.Ready;
import io.skynet.runtime.client.policy.RetryDelay;
import io.skynet.runtime.rpc.RpcCode;
import io.skynet.runtime.rpc.RpcMethod;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * Puts the calls of a client on connections: for the first time, again, and a second time beside
 * the first. A call for which nobody is there waits here. Safe for all threads.
 */
final class CallSender {
  private static final long TELLING_MILLIS = 2;

  private final Pool pool;
  private final Retries retries = new Retries(System.nanoTime());
  private final LongAdder lostNotifications = new LongAdder();

  /** Calls that no connection was there for. */
  private final WaitingRoom waiting;

  CallSender(Pool pool) {
    this.pool = pool;
    this.waiting = new WaitingRoom(pool, this::resubmit);
  }

  /** Where calls wait. Guarded by the pool's lock. */
  WaitingRoom waiting() {
    return waiting;
  }

  ClientSettings settings() {
    return pool.settings();
  }

  /** Sends the call to an instance, or keeps it until there is one. */
  void submit(ServiceCall call) {
    if (waiting.isInOrder() || !submitNow(call)) {
      submitOrWait(call);
    }
  }

  private boolean submitNow(ServiceCall call) {
    Ready picked = pool.choice(call.method()).pick(call.startNanos(), call.key());
    if (picked == null) {
      return false;
    }
    call.sendTo(picked.link(), picked.connection());
    return true;
  }

  /** Sends the call to an instance that has not failed it, or if there is none, to any. */
  private void resubmit(ServiceCall call) {
    Choice choice = pool.choice(call.method());
    long now = System.nanoTime();
    Ready other = choice.pickOther(now, call.key(), call.triedAt());
    Ready next = other == null ? choice.pick(now, call.key()) : other;
    if (call.isDone()) {
      return;
    } else if (next == null) {
      submitOrWait(call);
    } else {
      call.sendTo(next.link(), next.connection(), now);
    }
  }

  private void submitOrWait(ServiceCall call) {
    @Nullable Refusal refusal;
    synchronized (pool) {
      refusal = pool.refusal(call.method());
      if (refusal == null && pool.mustQueue(call.method())) {
        waiting.add(call);
        pool.later(call.millisLeft() + 1, () -> expire(call));
        return;
      }
    }
    if (refusal == null) {
      resubmit(call);
    } else if (refusal.code() == RpcCode.NO_INSTANCE) {
      refuseUnlessTold(call);
    } else {
      refuse(call, refusal);
    }
  }

  private void refuse(ServiceCall call, Refusal refusal) {
    boolean explained = refusal.code() != RpcCode.CANCELLED;
    String details = explained ? pool.reasons().explain(call.method()).brief() : "";
    call.fail(refusal.code(), refusal.reason() + details);
  }

  /**
   * The view may know of an instance that its thread has yet to tell us of: that is worth a wait.
   */
  private void refuseUnlessTold(ServiceCall call) {
    if (pool.reasons().isUntold() && call.millisLeft() > 0) {
      pool.later(TELLING_MILLIS, () -> resubmit(call));
    } else {
      refuse(call, new Refusal(RpcCode.NO_INSTANCE, pool.reasons().noInstance()));
    }
  }

  /** A call that waits for an instance, not for a reply, ends here. */
  private void expire(ServiceCall call) {
    synchronized (pool) {
      waiting.remove(call);
    }
    call.onDeadline();
  }

  /**
   * Makes another attempt, if the failure and the budget allow it.
   *
   * @return whether there will be one
   */
  boolean tryAgain(ServiceCall call, CallFailure why) {
    if (why.code() == RpcCode.NO_SUCH_METHOD) {
      return tryWhereOffered(call);
    } else if (!retries.allows(call, why, pool::calls)) {
      return false;
    }
    long wait = RetryDelay.millis(call.triedAt().size(), ThreadLocalRandom.current());
    if (wait >= call.millisLeft()) {
      return false;
    } else if (wait == 0 || !Attempts.isCharged(why)) {
      resubmit(call);
    } else {
      pool.later(wait, () -> resubmit(call));
    }
    return true;
  }

  /** Sends the call to an instance that has not said that it lacks the method. */
  private boolean tryWhereOffered(ServiceCall call) {
    long now = System.nanoTime();
    Ready other = pool.choice(call.method()).pickOther(now, call.key(), call.triedAt());
    if (other != null) {
      call.sendTo(other.link(), other.connection(), now);
    }
    return other != null;
  }

  /**
   * Makes a second attempt beside the first, if that has waited long enough for it, or is where
   * nothing is heard from.
   */
  void hedgeIfDue(ServiceCall call, long now) {
    Link first = call.link();
    boolean silent = first != null && first.member().isSilent();
    if (first == null || !silent && !retries.isHedgeDue(call, now)) {
      return;
    }
    Ready other = pool.choice(call.method()).pickOther(now, 0, List.of(first.member()));
    if (other == null) {
      return;
    } else if (silent) {
      // It may yet be answered by the first, so that is left as it is.
      if (retries.allows(now, pool::calls)) {
        call.hedgeTo(other.link(), other.connection(), now);
      }
    } else if (retries.allowsHedge(now, pool::calls)
        && call.hedgeTo(other.link(), other.connection(), now)) {
      retries.countHedge();
    }
  }

  /** A call has been answered. */
  void observe(ServiceCall call, long now) {
    if (call.isHedgeable()) {
      retries.observe(call.method(), call.nanos(now));
    }
  }

  /** What keeps calls of the method from being sent. */
  String waitingFor(RpcMethod method) {
    return pool.reasons().waitingFor(method);
  }

  RetryStats stats() {
    return retries.stats();
  }

  /** A call without a reply was lost after it had been accepted. */
  void countLost() {
    lostNotifications.increment();
  }

  long lostNotifications() {
    return lostNotifications.sum();
  }

  @Override
  public String toString() {
    return "sender to " + pool;
  }
}
