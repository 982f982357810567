package io.skynet.runtime.client;

import io.skynet.runtime.client.Lineup.Choice;
import io.skynet.runtime.client.Lineup.Ready;
import io.skynet.runtime.directory.ContractSource;
import io.skynet.runtime.directory.Instance;
import io.skynet.runtime.directory.InstanceFilter;
import io.skynet.runtime.directory.InstanceListener;
import io.skynet.runtime.directory.InstanceState;
import io.skynet.runtime.directory.Snapshot;
import io.skynet.runtime.directory.View;
import io.skynet.runtime.rpc.RpcCode;
import io.skynet.runtime.rpc.RpcMethod;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The instances that a {@link ServiceClient} may call, with a connection to each.
 *
 * <p>The directory's view adds and removes members; their connections come and go by themselves.
 * After every change, under the lock, the list of those that can be called is made anew, and calls
 * that were waiting for one are sent on their way. Picking reads that list without a lock. An
 * instance whose contract says that it does not offer a method is passed over by calls of that
 * method.
 */
final class Pool implements InstanceListener {
  private final View view;
  private final InstanceFilter filter;
  private final ClientSettings settings;
  private final ScheduledExecutorService timer;
  private final Contracts contracts;
  private final CallSender sender = new CallSender(this);
  private final Reasons reasons;
  private volatile Lineup lineup;
  private volatile StandardCalls standard;

  /** Guarded by this, as are all below. */
  private final Roster members;

  private final Ejections ejections;
  private final Rest rest;

  private boolean known;
  private boolean closed;

  Pool(
      View view,
      ContractSource contracts,
      InstanceFilter filter,
      ClientSettings settings,
      ScheduledExecutorService timer) {
    this.view = view;
    this.contracts = new Contracts(this, contracts);
    this.filter = filter;
    this.settings = settings;
    this.timer = timer;
    this.members = new Roster(this, settings.spread().connections());
    this.ejections = new Ejections(this, members);
    this.rest = new Rest(this, members, settings.spread().idle());
    this.reasons = new Reasons(this, view);
    this.lineup = lineup(List.of(), new int[Place.TIERS]);
    this.standard = StandardCalls.of(settings.call(), settings.methods());
  }

  void start() {
    view.addListener(this);
    rest.start();
  }

  /** Only from here on can a call fail for want of an instance. */
  @Override
  public synchronized void settled() {
    known = true;
    changed();
  }

  ClientSettings settings() {
    return settings;
  }

  /** Puts calls on the connections. */
  CallSender sender() {
    return sender;
  }

  StandardCalls standard() {
    return standard;
  }

  void standard(StandardCalls calls) {
    standard = calls;
  }

  /** Guarded by this. */
  Roster members() {
    return members;
  }

  InstanceFilter filter() {
    return filter;
  }

  void later(long millis, Runnable task) {
    if (!timer.isShutdown()) {
      timer.schedule(task, millis, TimeUnit.MILLISECONDS);
    }
  }

  /** Those that calls of the method may be made to now. Any thread. */
  Choice choice(RpcMethod method) {
    return lineup.of(method);
  }

  void soon(Runnable task) {
    timer.execute(task);
  }

  /** How many attempts have ended. */
  synchronized long calls() {
    return members.calls();
  }

  /** Whether its connections have been let go. Under the lock. */
  Rest rest() {
    return rest;
  }

  /** Who is left alone for a while. */
  Ejections ejections() {
    return ejections;
  }

  boolean isWanted(Instance instance) {
    return instance.state() == InstanceState.REGISTERED && filter.matches(instance);
  }

  @Override
  public void added(Instance instance) {
    if (!isWanted(instance)) {
      return;
    }
    Member member = new Member(this, view, instance);
    synchronized (this) {
      if (closed || !members.add(instance.id(), member)) {
        return;
      }
    }
    contracts.fetch(instance);
    member.connect();
  }

  @Override
  public void changed(Instance before, Instance after) {
    if (!after.isSameProcess(before) || !isWanted(after)) {
      removed(before);
    }
    added(after);
    synchronized (this) {
      Member member = members.get(after.id());
      if (member != null) {
        member.update(after);
        changed();
      }
    }
    contracts.fetch(after);
  }

  @Override
  public synchronized void removed(Instance instance) {
    if (members.remove(instance.id())) {
      contracts.retain();
      changed();
    }
  }

  @Override
  public synchronized void suspected(Instance instance) {
    Member member = members.get(instance.id());
    if (member != null && !member.suspect()) {
      removed(instance);
    }
  }

  /** Makes the list of callable members anew. Under the lock. */
  void changed() {
    Place place = settings.spread().place();
    lineup = lineup(members.callable(place), members.tiers(place));
    notifyAll();
    release();
  }

  /** Lets those calls go on that need not wait any more. Under the lock. */
  void release() {
    sender.waiting().changed(lineup, this::mustWait);
  }

  /** Whether a call has to wait for an instance, or for its turn. Under the lock. */
  boolean mustQueue(RpcMethod method) {
    boolean missing = lineup.of(method).isEmpty();
    if (missing) {
      rest.wake();
    }
    return missing || sender.waiting().mustQueue(lineup, System.nanoTime());
  }

  private Lineup lineup(List<Ready> callable, int[] tiers) {
    return new Lineup(callable, contracts.offers(), settings.spread().balancing(), tiers);
  }

  private boolean mustWait(RpcMethod method) {
    return lineup.of(method).isEmpty() && refusal(method) == null;
  }

  /** Why no call can be made, if waiting for a connection would not help. Under the lock. */
  @Nullable Refusal refusal(RpcMethod method) {
    if (closed) {
      return new Refusal(RpcCode.CANCELLED, "the client is closed");
    } else if (!known || !lineup.of(method).isEmpty()) {
      return null;
    } else if (members.isEmpty()) {
      // The view is asked for the details later: it is not called with this lock held.
      return new Refusal(RpcCode.NO_INSTANCE, "no instance for " + filter);
    }
    return members.refusal(method, contracts.offers(), filter);
  }

  /** What the pool tells people. */
  Reasons reasons() {
    return reasons;
  }

  /** Why each of the instances that the view shows is called or not. Under the lock. */
  Explanation explain(Snapshot snapshot, @Nullable RpcMethod method) {
    return new Judge(
            snapshot,
            filter,
            members,
            contracts.offers(),
            method,
            rest.isResting(),
            sender.waiting(),
            System.nanoTime())
        .explain();
  }

  /** The contracts that members go by. Under the lock. */
  Set<String> hashes() {
    return members.contracts();
  }

  synchronized boolean awaitInstances(int count, Duration timeout) throws InterruptedException {
    long end = System.nanoTime() + timeout.toNanos();
    rest.wake();
    while (lineup.size() < count) {
      long left = end - System.nanoTime();
      if (left <= 0) {
        return false;
      }
      TimeUnit.NANOSECONDS.timedWait(this, Math.max(left, 1_000_000));
    }
    return true;
  }

  /** What keeps calls from being sent. */
  synchronized String waitingFor() {
    if (!known) {
      return "the directory has not said which instances there are";
    }
    return lineup.size() == 0
        ? "no connection to any of the " + members.size() + " instances for " + filter + " was made"
        : "none for " + filter + " could be called for a while, and its turn has not come yet";
  }

  synchronized List<InstanceStats> stats() {
    return members.stats();
  }

  void close() {
    view.close();
    synchronized (this) {
      closed = true;
      rest.stop();
      members.removeAll();
      changed();
    }
  }

  @Override
  public String toString() {
    return "pool for " + filter + ", " + lineup;
  }
}
