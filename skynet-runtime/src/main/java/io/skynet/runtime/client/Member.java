package io.skynet.runtime.client;

import io.skynet.runtime.client.policy.Candidate;
import io.skynet.runtime.client.policy.Health;
import io.skynet.runtime.client.policy.Load;
import io.skynet.runtime.directory.Instance;
import io.skynet.runtime.directory.InstanceState;
import io.skynet.runtime.directory.View;
import io.skynet.runtime.transport.CallConnection;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An instance that a pool uses: its connections, its load and health, what became of its calls. */
final class Member {
  private final List<Link> links = new ArrayList<>();
  private final Load load = new Load();
  private final Health health = new Health();
  private final LongAdder calls = new LongAdder();
  private final LongAdder failures = new LongAdder();
  private final LongAdder lateReplies = new LongAdder();
  private final LongAdder unknownReplies = new LongAdder();
  private final Pool pool;
  private final View view;

  private volatile Instance instance;

  /** Whether it has ever said hello: then a connection on which it does not is of no use. */
  private volatile boolean greeted;

  /** Guarded by the pool's lock, as are all below. */
  private long sinceNanos;

  private boolean left;
  private boolean suspect;

  Member(Pool pool, View view, Instance instance) {
    this.pool = pool;
    this.view = view;
    this.instance = instance;
  }

  Instance instance() {
    return instance;
  }

  /** Refuses, with an exception, an address that no service can be at. Any thread. */
  void check(InetAddress address) {
    view.check(instance, address);
  }

  Load load() {
    return load;
  }

  Health health() {
    return health;
  }

  /** Whether it has been asked whether it is there, and has said nothing since. Any thread. */
  boolean isSilent() {
    return health.state() == Health.State.SILENT;
  }

  /** Makes its connections, those that are missing. */
  void connect() {
    List<Link> all;
    synchronized (pool) {
      while (links.size() < pool.members().connections()) {
        links.add(new Link(pool, this));
      }
      all = List.copyOf(links);
    }
    all.forEach(Link::connect);
  }

  /** Gives up connections that are too many, first those not made. Under the pool's lock. */
  void shrink(int count) {
    links.sort(Comparator.comparing(link -> link.connection() == null));
    while (links.size() > count) {
      links.remove(links.size() - 1).leave(true);
    }
  }

  /** Lets its connections go until something is called. Under the pool's lock. */
  void rest() {
    links.forEach(Link::rest);
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
    return lastFailure() == null;
  }

  /** Any thread. */
  boolean isGreeted() {
    return greeted;
  }

  /**
   * A connection is there. Under the pool's lock.
   *
   * @param greeted whether it has said hello on it
   */
  void onOpen(long now, boolean greeted) {
    this.greeted |= greeted;
    if (connections().count() == 1) {
      sinceNanos = now;
      pool.ejections().alive(this);
    }
  }

  /** A connection is lost. Under the pool's lock. */
  void onClosed() {
    if (suspect && !isConnected()) {
      pool.removed(instance);
    }
  }

  /** It is back after an ejection, and begins as a newcomer does. Under the pool's lock. */
  void returned(long now) {
    sinceNanos = now;
    load.forget();
  }

  /** Asks whether it is there; if not even a connection is, then the next one will tell. */
  void ask() {
    connections().forEach(CallConnection::ask);
  }

  private Stream<CallConnection> connections() {
    return links.stream().map(Link::connection).filter(Objects::nonNull);
  }

  /** Under the pool's lock, as all below. */
  boolean isConnected() {
    return connections().findAny().isPresent();
  }

  List<Link> links() {
    return links;
  }

  /** As pickers see it. */
  Candidate candidate(int tier) {
    boolean onProbation = health.state() == Health.State.ON_PROBATION;
    return new Candidate(instance.id(), load, instance.weight(), tier, sinceNanos, onProbation);
  }

  /** Why there is no connection; null if there is one, or the first one is being made. */
  @Nullable String lastFailure() {
    if (isConnected()) {
      return null;
    }
    return links.stream().map(Link::lastFailure).filter(Objects::nonNull).findFirst().orElse(null);
  }

  /** The instance is not to be used any more. */
  void leave() {
    left = true;
    // If it did not say that it would leave, what waits for its answer may wait for nothing.
    boolean announced = instance.state() != InstanceState.REGISTERED;
    links.forEach(link -> link.leave(announced));
  }

  boolean hasLeft() {
    return left;
  }

  /** A call was answered. Any thread, as the two below. */
  void countSuccess() {
    calls.increment();
    if (!health.isClean()) {
      pool.ejections().succeeded(this);
    }
  }

  void countFailure(CallFailure why, long now) {
    countCall(true);
    switch (why.code()) {
      case UNKNOWN_OUTCOME, DEADLINE_EXCEEDED -> pool.ejections().failed(this, now);
      case FAILED -> {
        // One that the interface declares is an answer.
        if (why.errorName() == null) {
          pool.ejections().failed(this, now);
        }
      }
      default -> {}
    }
  }

  void countCall(boolean failed) {
    calls.increment();
    if (failed) {
      failures.increment();
    }
  }

  void countStray(boolean late) {
    (late ? lateReplies : unknownReplies).increment();
  }

  long calls() {
    return calls.sum();
  }

  InstanceStats stats() {
    return new InstanceStats(
        instance,
        isConnected(),
        calls.sum(),
        failures.sum(),
        lateReplies.sum(),
        unknownReplies.sum(),
        (int) connections().count(),
        load.outstanding(),
        health.state());
  }

  @Override
  public String toString() {
    return instance + ", " + health + ", " + load;
  }
}
