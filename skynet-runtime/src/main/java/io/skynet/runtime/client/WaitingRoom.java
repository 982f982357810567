package io.skynet.runtime.client;

import io.skynet.runtime.client.policy.Comeback;
import io.skynet.runtime.rpc.RpcMethod;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Where calls wait that no instance is there for, and those whose turn has not come yet after all
 * instances were gone. Guarded by the pool's lock.
 */
final class WaitingRoom {
  private static final long LOOK_MILLIS = 10;

  private final Pool pool;
  private final Consumer<ServiceCall> sender;
  private final Comeback comeback = new Comeback();

  /** In the order in which they came. */
  private final Set<ServiceCall> waiting = new LinkedHashSet<>();

  private boolean looking;

  /**
   * @param sender is given the calls whose wait is over, on the pool's timer
   */
  WaitingRoom(Pool pool, Consumer<ServiceCall> sender) {
    this.pool = pool;
    this.sender = sender;
  }

  /** Whether a call has to ask whether it is its turn. Any thread. */
  boolean isInOrder() {
    return comeback.isOn();
  }

  /** Whether a call that comes now is to wait for its turn. */
  boolean mustQueue(Lineup lineup, long now) {
    return comeback.isOn() && (!waiting.isEmpty() || room(lineup, now) == 0);
  }

  private int room(Lineup lineup, long now) {
    return comeback.room(lineup.outstanding(), lineup.size(), now);
  }

  int size() {
    return waiting.size();
  }

  void add(ServiceCall call) {
    waiting.add(call);
  }

  void remove(ServiceCall call) {
    waiting.remove(call);
  }

  /** There are others to be called now: lets those go on that need not wait any more. */
  void changed(Lineup lineup, Predicate<RpcMethod> mustWait) {
    long now = System.nanoTime();
    comeback.changed(lineup.size(), now);
    List<ServiceCall> released =
        waiting.stream()
            .filter(call -> !mustWait.test(call.method()))
            .limit(room(lineup, now))
            .toList();
    released.forEach(waiting::remove);
    released.forEach(call -> pool.soon(() -> sender.accept(call)));
    lookAgain();
  }

  /** Room is made by time and by answers, of which nobody tells us. */
  private void lookAgain() {
    if (comeback.isOn() && !looking) {
      looking = true;
      pool.later(LOOK_MILLIS, this::look);
    }
  }

  private void look() {
    synchronized (pool) {
      looking = false;
      pool.release();
    }
  }

  @Override
  public String toString() {
    return waiting.size() + " calls wait, " + comeback;
  }
}
