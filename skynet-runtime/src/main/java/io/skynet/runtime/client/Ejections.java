package io.skynet.runtime.client;

import io.skynet.runtime.client.policy.Health;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * Takes those members of a pool out of use that fail or fall silent, never more than half of them,
 * and takes them back when they answer. Safe for all threads, by the pool's lock.
 */
final class Ejections {
  private final Pool pool;
  private final Roster members;

  Ejections(Pool pool, Roster members) {
    this.pool = pool;
    this.members = members;
  }

  /** A member that had failures has answered a call. */
  void succeeded(Member member) {
    synchronized (pool) {
      if (member.health().succeeded()) {
        pool.changed();
      }
    }
  }

  /** A call has failed, and its member is to blame. */
  void failed(Member member, long now) {
    synchronized (pool) {
      if (member.health().failed() && Health.mayEject(members.ejected(), members.connected())) {
        eject(member, now);
      }
    }
  }

  /**
   * A member's connection was lost soon after it was made. If it goes up and down, each time costs
   * those calls that are under way, so it stays away longer each time.
   */
  void dropped(Member member) {
    synchronized (pool) {
      int connected = members.connected() + (member.isConnected() ? 0 : 1);
      if (!member.health().isAway() && Health.mayEject(members.ejected(), connected)) {
        eject(member, System.nanoTime());
      }
    }
  }

  private void eject(Member member, long now) {
    long end = member.health().eject(now, ThreadLocalRandom.current());
    pool.changed();
    pool.later(TimeUnit.NANOSECONDS.toMillis(end - now) + 1, () -> timeIsUp(member));
  }

  /** A member was asked whether it is there, and did not answer. */
  void silent(Member member) {
    synchronized (pool) {
      if (member.health().isAway() || Health.mayEject(members.ejected(), members.connected())) {
        member.health().silent();
        pool.changed();
      }
    }
  }

  /** Something was heard of a member that had been asked, or it has a connection again. */
  void alive(Member member) {
    synchronized (pool) {
      long now = System.nanoTime();
      if (member.health().alive(now)) {
        member.returned(now);
        pool.changed();
      }
    }
  }

  /** An instance that hangs would hold up the first call that it is given, so it is asked first. */
  private void timeIsUp(Member member) {
    synchronized (pool) {
      if (member.health().isTimeUp(System.nanoTime())) {
        member.ask();
      }
    }
  }

  @Override
  public String toString() {
    synchronized (pool) {
      return members.ejected() + " of " + members.size() + " ejected";
    }
  }
}
