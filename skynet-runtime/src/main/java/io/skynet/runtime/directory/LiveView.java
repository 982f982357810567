package io.skynet.runtime.directory;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A view that a directory feeds. It owns one daemon thread: on it the directory's events are
 * applied and the listeners told, in order, so that neither has to care for the other's locks.
 *
 * <p>What is known stays known while the directory is away; {@link #outOfTouch} only makes its age
 * show.
 */
public final class LiveView implements View {
  private static final Logger LOG = LoggerFactory.getLogger(LiveView.class);

  private final String name;
  private final ViewState state; // guarded by itself
  private final MassExpiryGuard guard; // guarded by state
  private final ScheduledThreadPoolExecutor thread;
  private final InstanceRecords records;
  private final @Nullable ViewCache cache;
  private final CountDownLatch first = new CountDownLatch(1);
  private final AtomicBoolean closed = new AtomicBoolean();
  private final List<ListenerThread> listeners = new CopyOnWriteArrayList<>();
  private @Nullable List<Instance> instances; // guarded by state; null: to be read from it
  private boolean seeded; // the view's thread only, as what follows
  private boolean expiring;
  private long expiringAt;
  private final LongAdder listings = new LongAdder();
  private final LongAdder lostChanges = new LongAdder();
  private volatile boolean inTouch;
  private volatile long lastAnswer = System.nanoTime();
  private volatile Consumer<LiveView> onClose = view -> {};

  /**
   * @param name of the view, for its thread and the log
   * @param moving how long after a change of stores the living may take to be in the new one
   * @param cache what to show until the directory answers for the first time, closed with the view;
   *     null for nothing
   */
  public LiveView(
      String name, InstanceRecords records, Duration moving, @Nullable ViewCache cache) {
    this.name = name;
    this.records = records;
    this.cache = cache;
    state = new ViewState(records);
    guard = new MassExpiryGuard(moving);
    thread = DirectoryThreads.one("skynet-view-" + name);
  }

  /** What to do, once, when the view is closed. */
  public void onClose(Consumer<LiveView> action) {
    onClose = action;
  }

  /** Does something on the view's thread; nothing if the view is closed. */
  public void execute(Runnable action) {
    schedule(action, Duration.ZERO);
  }

  /** Does something on the view's thread, later; nothing if the view is closed by then. */
  public void schedule(Runnable action, Duration delay) {
    try {
      thread.schedule(() -> guard(action), delay.toNanos(), TimeUnit.NANOSECONDS);
    } catch (RejectedExecutionException e) {
      LOG.trace("{} is closed", this, e);
    }
  }

  private void guard(Runnable action) {
    try {
      action.run();
    } catch (RuntimeException | Error e) {
      LOG.error("{} failed", this, e);
    }
  }

  /**
   * Takes a listing for the truth, on the view's thread.
   *
   * @return whether it comes from another store than what was known before
   */
  public boolean replace(Listing listing) {
    List<ViewChange> changes;
    boolean another;
    synchronized (state) {
      another = state.isAnotherStore(listing.revision());
      changes = guard.pass(state.replace(listing), another, System.nanoTime());
      instances = null;
    }
    listings.increment();
    answered();
    settle(changes);
    expireLater();
    return another;
  }

  private void settle(List<ViewChange> changes) {
    first.countDown();
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
    lastAnswer = System.nanoTime() - Math.max(0, age.toNanos());
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

  /** Applies what is younger than what is known, on the view's thread. */
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

  /** How many keys of the listing this view should have heard of, and has not. */
  public int behind(Listing listing) {
    synchronized (state) {
      return state.behind(listing);
    }
  }

  /** The revision of what is known. */
  public long revision() {
    synchronized (state) {
      return state.revision();
    }
  }

  /** The directory has answered, on the view's thread: what is known is of now. */
  public void answered() {
    lastAnswer = System.nanoTime();
    inTouch = true;
    if (cache != null && listings.sum() > 0) {
      cache.offer(() -> snapshot().instances());
    }
  }

  /** The directory has turned out not to have told of so many changes. */
  public void lost(int changes) {
    lostChanges.add(changes);
  }

  @Override
  public ViewCounts counts() {
    return new ViewCounts(listings.sum(), lostChanges.sum(), records.skipped());
  }

  /**
   * The directory does not answer, on the view's thread: what is known gets older from its last
   * answer on.
   */
  public void outOfTouch() {
    inTouch = false;
    if (cache != null && !seeded && first.getCount() > 0) {
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
    long silence = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - lastAnswer);
    long age = inTouch ? 0 : Math.max(1, silence);
    synchronized (state) {
      List<Instance> current = instances;
      if (current == null) {
        current = new ArrayList<>(state.instances());
        current.addAll(guard.instances());
        instances = current;
      }
      return new Snapshot(state.revision(), current, guard.suspects(), age);
    }
  }

  @Override
  public boolean awaitFirst(Duration timeout) throws InterruptedException {
    return first.await(timeout.toNanos(), TimeUnit.NANOSECONDS);
  }

  @Override
  public void addListener(InstanceListener listener) {
    execute(
        () -> {
          ListenerThread added = new ListenerThread(name, listener);
          tellAll(snapshot(), added);
          listeners.add(added);
          if (first.getCount() == 0) {
            added.tell(InstanceListener::settled);
          }
        });
  }

  private static void tellAll(Snapshot snapshot, ListenerThread listener) {
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
    for (ListenerThread each : listeners) {
      if (each.isOf(listener)) {
        listeners.remove(each);
        each.end();
      }
    }
  }

  /** Returns at once; a listener that is being told just now is not waited for. */
  @Override
  public void close() {
    thread.shutdownNow();
    listeners.forEach(ListenerThread::end);
    if (closed.compareAndSet(false, true)) {
      if (cache != null) {
        cache.close();
      }
      onClose.accept(this);
    }
  }

  @Override
  public String toString() {
    return "view of " + name;
  }
}
