package io.skynet.runtime.directory;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a store holds under a prefix, followed by a directory that feeds it. It owns one daemon
 * thread: on it the store's events are applied, in order, so that nobody has to care for another's
 * locks.
 *
 * <p>What is known stays known while the directory is away; {@link #outOfTouch} only makes its age
 * show.
 */
public abstract class Replica implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Replica.class);

  private final ScheduledThreadPoolExecutor thread;
  private final CountDownLatch first = new CountDownLatch(1);
  private final AtomicBoolean closed = new AtomicBoolean();
  private final LongAdder listings = new LongAdder();
  private final LongAdder lostChanges = new LongAdder();
  private volatile boolean inTouch;
  private volatile long lastAnswer = System.nanoTime();
  private volatile Consumer<Replica> onClose = replica -> {};

  /**
   * @param thread name of the thread
   */
  Replica(String thread) {
    this.thread = DirectoryThreads.one(thread);
  }

  /** What to do, once, when this is closed. */
  public final void onClose(Consumer<Replica> action) {
    onClose = action;
  }

  /** Does something on this replica's thread; nothing if it is closed. */
  public final void execute(Runnable action) {
    schedule(action, Duration.ZERO);
  }

  /** Does something on this replica's thread, later; nothing if it is closed by then. */
  public final void schedule(Runnable action, Duration delay) {
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
   * Takes a listing for the truth, on this replica's thread.
   *
   * @return whether it comes from another store than what was known before
   */
  public abstract boolean replace(Listing listing);

  /** Applies what is younger than what is known, on this replica's thread. */
  public abstract void apply(List<StoreRecord> events);

  /** How many keys of the listing this replica should have heard of, and has not. */
  public abstract int behind(Listing listing);

  /** The revision of what is known. */
  public abstract long revision();

  /** A listing was taken for the truth. */
  final void listed() {
    listings.increment();
  }

  final long listings() {
    return listings.sum();
  }

  /** Something is known, be it of now or not. */
  final void settled() {
    first.countDown();
  }

  final boolean isSettled() {
    return first.getCount() == 0;
  }

  /**
   * Waits for the directory's first answer.
   *
   * @return whether it came in time
   */
  public boolean awaitFirst(Duration timeout) throws InterruptedException {
    return first.await(timeout.toNanos(), TimeUnit.NANOSECONDS);
  }

  /** The directory has answered, on this replica's thread: what is known is of now. */
  public void answered() {
    lastAnswer = System.nanoTime();
    inTouch = true;
  }

  /**
   * The directory does not answer, on this replica's thread: what is known gets older from its last
   * answer on.
   */
  public void outOfTouch() {
    inTouch = false;
  }

  /** What is known is as old as this. */
  final void date(Duration age) {
    lastAnswer = System.nanoTime() - Math.max(0, age.toNanos());
  }

  /** How many milliseconds old what is known is; 0 while the directory answers. */
  final long ageMillis() {
    long silence = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - lastAnswer);
    return inTouch ? 0 : Math.max(1, silence);
  }

  /** The directory has turned out not to have told of so many changes. */
  public final void lost(int changes) {
    lostChanges.add(changes);
  }

  final long lostChanges() {
    return lostChanges.sum();
  }

  /** What else ends with this. Called once. */
  abstract void ended();

  /** Returns at once; a listener that is being told just now is not waited for. */
  @Override
  public final void close() {
    thread.shutdownNow();
    if (closed.compareAndSet(false, true)) {
      ended();
      onClose.accept(this);
    }
  }
}
