package io.skynet.runtime.directory;

import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The instances that a directory follows, and those who listen to what becomes of them. */
public final class LiveView extends Replica implements View {
  private static final Logger LOG = LoggerFactory.getLogger(LiveView.class);

  private final String name;
  private final ViewState<Instance, ViewChange> state; // guarded by itself
  private final MassExpiryGuard guard; // guarded by state
  private final InstanceRecords records;
  private final @Nullable ViewCache cache;
  private final List<ListenerThread<InstanceListener>> listeners = new CopyOnWriteArrayList<>();
  private @Nullable List<Instance> instances; // guarded by state; null: to be read from it
  private boolean seeded; // the view's thread only, as what follows
  private boolean expiring;
  private long expiringAt;

  /**
   * @param name of the view, for its thread and the log
   * @param moving how long after a change of stores the living may take to be in the new one
   * @param cache what to show until the directory answers for the first time, closed with the view;
   *     null for nothing
   */
  public LiveView(
      String name, InstanceRecords records, Duration moving, @Nullable ViewCache cache) {
    super("skynet-view-" + name);
    this.name = name;
    this.records = records;
    this.cache = cache;
    state = new ViewState<>(records::read, ViewChange::new);
    guard = new MassExpiryGuard(moving);
  }

  @Override
  public boolean replace(Listing listing) {
    List<ViewChange> changes;
    boolean another;
    synchronized (state) {
      another = state.isAnotherStore(listing.revision());
      changes = guard.pass(state.replace(listing), another, System.nanoTime());
      instances = null;
    }
    listed();
    answered();
    settle(changes);
    expireLater();
    return another;
  }

  private void settle(List<ViewChange> changes) {
    settled();
    tell(changes);
    listeners.forEach(listener -> listener.tell(InstanceListener::settled));
  }

  /** Shows what an earlier view saw, at the age it has. */
  private void seed(ViewCache cache) {
    ViewCache.Saved saved = cache.read();
    if (saved == null) {
      return;
    }
    Duration age = Duration.between(saved.at(), Instant.now());
    date(age);
    List<ViewChange> changes;
    synchronized (state) {
      changes = guard.pass(state.replace(saved.listing()), false, System.nanoTime());
      instances = null;
    }
    LOG.warn(
        "{}: the directory does not answer; beginning with the {} instances of {}, {} s old",
        this,
        changes.size(),
        saved.at(),
        age.toSeconds());
    settle(changes);
  }

  @Override
  public void apply(List<StoreRecord> events) {
    List<ViewChange> changes;
    synchronized (state) {
      changes = guard.pass(state.apply(events), false, System.nanoTime());
      instances = changes.isEmpty() ? instances : null;
    }
    answered();
    tell(changes);
    expireLater();
  }

  private void expireLater() {
    OptionalLong due;
    long now = System.nanoTime();
    synchronized (state) {
      due = guard.dueIn(now);
    }
    if (due.isPresent() && (!expiring || now + due.getAsLong() - expiringAt < 0)) {
      expiring = true;
      expiringAt = now + due.getAsLong();
      schedule(this::expire, Duration.ofNanos(Math.max(0, due.getAsLong())));
    }
  }

  private void expire() {
    List<ViewChange> changes;
    synchronized (state) {
      changes = guard.due(System.nanoTime());
      instances = null;
    }
    expiring = false;
    tell(changes);
    expireLater();
  }

  @Override
  public int behind(Listing listing) {
    synchronized (state) {
      return state.behind(listing);
    }
  }

  @Override
  public long revision() {
    synchronized (state) {
      return state.revision();
    }
  }

  @Override
  public void answered() {
    super.answered();
    if (cache != null && listings() > 0) {
      cache.offer(() -> snapshot().instances());
    }
  }

  @Override
  public ViewCounts counts() {
    return new ViewCounts(listings(), lostChanges(), records.skipped());
  }

  @Override
  public void check(Instance instance, InetAddress address) {
    try {
      View.super.check(instance, address);
    } catch (IllegalArgumentException e) {
      records.refused(instance, String.valueOf(e.getMessage()));
      throw e;
    }
  }

  @Override
  public void outOfTouch() {
    super.outOfTouch();
    if (cache != null && !seeded && !isSettled()) {
      seeded = true;
      seed(cache);
    }
  }

  private void tell(List<ViewChange> changes) {
    for (ViewChange change : changes) {
      listeners.forEach(listener -> listener.tell(change::tell));
    }
  }

  @Override
  public Snapshot snapshot() {
    long age = ageMillis();
    synchronized (state) {
      List<Instance> current = instances;
      if (current == null) {
        current = new ArrayList<>(state.contents());
        current.addAll(guard.instances());
        instances = current;
      }
      return new Snapshot(state.revision(), current, guard.suspects(), age);
    }
  }

  @Override
  public void addListener(InstanceListener listener) {
    execute(
        () -> {
          ListenerThread<InstanceListener> added = new ListenerThread<>(name, listener);
          tellAll(snapshot(), added);
          listeners.add(added);
          if (isSettled()) {
            added.tell(InstanceListener::settled);
          }
        });
  }

  private static void tellAll(Snapshot snapshot, ListenerThread<InstanceListener> listener) {
    for (Instance each : snapshot.instances()) {
      listener.tell(new ViewChange(null, each)::tell);
      if (snapshot.suspects().contains(each.id())) {
        listener.tell(ViewChange.suspected(each)::tell);
      }
    }
  }

  @Override
  public void removeListener(InstanceListener listener) {
    remove(listener);
    execute(() -> remove(listener)); // it may be about to be added
  }

  private void remove(InstanceListener listener) {
    for (ListenerThread<InstanceListener> each : listeners) {
      if (each.isOf(listener)) {
        listeners.remove(each);
        each.end();
      }
    }
  }

  @Override
  void ended() {
    listeners.forEach(ListenerThread::end);
    if (cache != null) {
      cache.close();
    }
  }

  @Override
  public String toString() {
    return "view of " + name;
  }
}
