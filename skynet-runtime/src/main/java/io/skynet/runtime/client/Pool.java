package io.skynet.runtime.client;

import io.skynet.contract.Contract;
import io.skynet.runtime.client.Lineup.Choice;
import io.skynet.runtime.client.Lineup.Ready;
import io.skynet.runtime.client.policy.Health;
import io.skynet.runtime.client.policy.RetryDelay;
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
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
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
  private static final long TELLING_MILLIS = 2;

  private final View view;
  private final ContractSource contracts;
  private final InstanceFilter filter;
  private final ClientSettings settings;
  private final ScheduledExecutorService timer;
  private final LongAdder lostNotifications = new LongAdder();

  private final Retries retries = new Retries(System.nanoTime());

  private final Offers offers = new Offers();
  private volatile Lineup lineup;
  private volatile StandardCalls standard;

  /** Guarded by this, as are all below. */
  private final Roster members = new Roster();

  private final Collection<ServiceCall> waiting = new ArrayList<>();
  private final Set<String> fetching = new HashSet<>();
  private boolean known;
  private boolean closed;

  Pool(
      View view,
      ContractSource contracts,
      InstanceFilter filter,
      ClientSettings settings,
      ScheduledExecutorService timer) {
    this.view = view;
    this.contracts = contracts;
    this.filter = filter;
    this.settings = settings;
    this.timer = timer;
    this.lineup = new Lineup(List.of(), offers, settings.balancing(), new int[Place.TIERS]);
    this.standard = StandardCalls.of(settings.call());
  }

  void start() {
    view.addListener(this);
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

  StandardCalls standard() {
    return standard;
  }

  void standard(StandardCalls calls) {
    standard = calls;
  }

  InstanceFilter filter() {
    return filter;
  }

  void later(long millis, Runnable task) {
    if (!timer.isShutdown()) {
      timer.schedule(task, millis, TimeUnit.MILLISECONDS);
    }
  }

  /** Sends the call to an instance, or keeps it until there is one. */
  void submit(ServiceCall call) {
    if (!submitNow(call)) {
      submitOrWait(call);
    }
  }

  private boolean submitNow(ServiceCall call) {
    Ready picked = lineup.of(call.method()).pick(call.startNanos(), call.key());
    if (picked == null) {
      return false;
    }
    call.sendTo(picked.link(), picked.connection());
    return true;
  }

  /** Sends the call to an instance that has not failed it, or if there is none, to any. */
  private void resubmit(ServiceCall call) {
    Choice choice = lineup.of(call.method());
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

  /**
   * Makes another attempt, if the failure and the budget allow it.
   *
   * @return whether there will be one
   */
  boolean tryAgain(ServiceCall call, CallFailure why) {
    if (why.code() == RpcCode.NO_SUCH_METHOD) {
      return tryWhereOffered(call);
    } else if (!retries.allows(call, why, this::calls)) {
      return false;
    }
    long wait = RetryDelay.millis(call.triedAt().size(), ThreadLocalRandom.current());
    if (wait >= call.millisLeft()) {
      return false;
    } else if (wait == 0 || !Attempts.isCharged(why)) {
      resubmit(call);
    } else {
      later(wait, () -> resubmit(call));
    }
    return true;
  }

  /** Sends the call to an instance that has not said that it lacks the method. */
  private boolean tryWhereOffered(ServiceCall call) {
    long now = System.nanoTime();
    Ready other = lineup.of(call.method()).pickOther(now, call.key(), call.triedAt());
    if (other != null) {
      call.sendTo(other.link(), other.connection(), now);
    }
    return other != null;
  }

  /** Makes a second attempt beside the first, if it has waited long enough for that. */
  void hedgeIfDue(ServiceCall call, long now) {
    Link first = call.link();
    if (first == null || !retries.isHedgeDue(call, now)) {
      return;
    }
    Ready other = lineup.of(call.method()).pickOther(now, 0, List.of(first.member()));
    if (other != null && retries.allowsHedge(now, this::calls)) {
      call.hedgeTo(other.link(), other.connection(), now);
    }
  }

  /** A call has been answered. */
  void observe(ServiceCall call, long now) {
    if (call.isHedgeable()) {
      retries.observe(call.method(), call.nanos(now));
    }
  }

  /** How many attempts have ended. */
  private synchronized long calls() {
    return members.calls();
  }

  /** An instance that had failures has answered. */
  synchronized void succeeded(Member member) {
    if (member.health().succeeded()) {
      changed();
    }
  }

  /** A call has failed, and its instance is to blame. */
  synchronized void failed(Member member, long now) {
    if (!member.health().failed() || !Health.mayEject(members.ejected(), members.connected())) {
      return;
    }
    long end = member.health().eject(now, ThreadLocalRandom.current());
    changed();
    later(TimeUnit.NANOSECONDS.toMillis(end - now) + 1, () -> mayReturn(member));
  }

  private synchronized void mayReturn(Member member) {
    long now = System.nanoTime();
    if (member.health().mayReturn(now)) {
      member.returned(now);
      changed();
    }
  }

  private void submitOrWait(ServiceCall call) {
    @Nullable Refusal refusal;
    synchronized (this) {
      refusal = refusal(call.method());
      if (refusal == null && lineup.of(call.method()).isEmpty()) {
        waiting.add(call);
        later(call.millisLeft() + 1, () -> expire(call));
        return;
      }
    }
    if (refusal == null) {
      resubmit(call);
    } else if (refusal.code() == RpcCode.NO_INSTANCE) {
      refuseUnlessTold(call);
    } else {
      call.fail(refusal.code(), refusal.reason());
    }
  }

  /**
   * The view may know of an instance that its thread has yet to tell us of: that is worth a wait.
   */
  private void refuseUnlessTold(ServiceCall call) {
    Snapshot snapshot = view.snapshot();
    boolean untold =
        snapshot.instances().stream()
            .anyMatch(each -> isWanted(each) && !snapshot.suspects().contains(each.id()));
    if (untold && call.millisLeft() > 0) {
      later(TELLING_MILLIS, () -> resubmit(call));
    } else {
      call.fail(RpcCode.NO_INSTANCE, Candidates.describe(snapshot, filter));
    }
  }

  private boolean isWanted(Instance instance) {
    return instance.state() == InstanceState.REGISTERED && filter.matches(instance);
  }

  /** A call that waits for an instance, not for a reply, ends here. */
  private void expire(ServiceCall call) {
    synchronized (this) {
      waiting.remove(call);
    }
    call.onDeadline();
  }

  @Override
  public void added(Instance instance) {
    if (!isWanted(instance)) {
      return;
    }
    Member member = new Member(this, instance);
    synchronized (this) {
      if (closed || !members.add(instance.id(), member)) {
        return;
      }
    }
    fetchContracts(instance);
    member.connect(settings.connections());
  }

  private void fetchContracts(Instance instance) {
    for (String hash : Set.copyOf(instance.contracts().values())) {
      boolean due;
      synchronized (this) {
        due = members.contracts().contains(hash) && !offers.knows(hash) && fetching.add(hash);
      }
      if (due) {
        new ContractFetch(this, contracts, hash).ask();
      }
    }
  }

  /** Whether a contract that has not come yet is still of use; if not, it may be fetched anew. */
  synchronized boolean wants(String hash) {
    boolean wanted = members.contracts().contains(hash);
    if (!wanted) {
      fetching.remove(hash);
    }
    return wanted;
  }

  synchronized void learnt(String hash, Contract contract) {
    fetching.remove(hash);
    if (members.contracts().contains(hash)) {
      offers.learn(hash, contract);
      changed();
    }
  }

  @Override
  public void changed(Instance before, Instance after) {
    boolean sameProcess =
        before.endpoint().equals(after.endpoint())
            && before.incarnation().equals(after.incarnation());
    if (!sameProcess || !isWanted(after)) {
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
    fetchContracts(after);
  }

  @Override
  public void removed(Instance instance) {
    synchronized (this) {
      if (members.remove(instance.id())) {
        offers.retain(members.contracts());
        changed();
      }
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
    Place place = settings.place();
    int[] tiers = members.tiers(place, settings.connections());
    lineup = new Lineup(members.callable(place), offers, settings.balancing(), tiers);
    notifyAll();
    List<ServiceCall> released = waiting.stream().filter(call -> !mustWait(call.method())).toList();
    waiting.removeAll(released);
    released.forEach(call -> timer.execute(() -> resubmit(call)));
  }

  private boolean mustWait(RpcMethod method) {
    return lineup.of(method).isEmpty() && refusal(method) == null;
  }

  /** Why no call can be made, if waiting for a connection would not help. Under the lock. */
  private @Nullable Refusal refusal(RpcMethod method) {
    if (closed) {
      return new Refusal(RpcCode.CANCELLED, "the client is closed");
    } else if (!known || !lineup.of(method).isEmpty()) {
      return null;
    } else if (members.isEmpty()) {
      // The view is asked for the details later: it is not called with this lock held.
      return new Refusal(RpcCode.NO_INSTANCE, "no instance for " + filter);
    }
    return members.refusal(method, offers, filter);
  }

  synchronized boolean awaitInstances(int count, Duration timeout) throws InterruptedException {
    long end = System.nanoTime() + timeout.toNanos();
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
    return known
        ? "no connection to any of the " + members.size() + " instances for " + filter + " was made"
        : "the directory has not said which instances there are";
  }

  void countLost() {
    lostNotifications.increment();
  }

  long lostNotifications() {
    return lostNotifications.sum();
  }

  synchronized List<InstanceStats> stats() {
    return members.stats();
  }

  void close() {
    view.close();
    synchronized (this) {
      closed = true;
      members.removeAll();
      changed();
    }
  }

  @Override
  public String toString() {
    return "pool for " + filter + ", " + lineup;
  }
}
