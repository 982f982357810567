package io.skynet.sky.load;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes the calls of a plan.
 *
 * <p>Where the plan has a rate, a call's time counts from when it was due, not from when it could
 * be sent: a service that stalls shows in all calls that it holds up, and not only in the one that
 * it happened to be answering ("coordinated omission"). Without a rate nothing is ever due; there
 * each caller waits for its answer before it asks again, and time counts from the asking.
 */
public final class LoadRun {
  private static final long TICK_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

  private final LoadPlan plan;
  private final Supplier<CompletableFuture<Void>> call;
  private final LoadResult result = new LoadResult();
  private final Semaphore room;
  private volatile boolean stopped;
  private volatile long begun; // in nanoseconds, before the first call

  /**
   * A run.
   *
   * @param call starts one call
   */
  public LoadRun(LoadPlan plan, Supplier<CompletableFuture<Void>> call) {
    this.plan = plan;
    this.call = call;
    this.room = new Semaphore(plan.concurrency());
  }

  /**
   * Makes all calls, and waits for their ends.
   *
   * @param progress is told about twice a second how many calls have been started
   */
  public void run(LongConsumer progress) throws InterruptedException {
    long start = System.nanoTime();
    begun = start;
    long told = start;
    for (long i = 0; i < plan.calls() && !stopped; i++) {
      long due = plan.isPaced() ? start + plan.dueNanos(i) : 0;
      if (plan.isPaced()) {
        await(due);
      }
      room.acquire();
      long now = System.nanoTime();
      start(plan.isPaced() ? due : now);
      if (now - told > TICK_NANOS) {
        told = now;
        progress.accept(i + 1);
      }
    }
    room.acquire(plan.concurrency());
  }

  private void await(long due) throws InterruptedException {
    for (long left; !stopped && (left = due - System.nanoTime()) > 0; ) {
      TimeUnit.NANOSECONDS.sleep(Math.min(left, TICK_NANOS));
    }
  }

  private void start(long from) {
    CompletableFuture<Void> started;
    try {
      started = call.get();
    } catch (RuntimeException e) { // What cannot even be sent is a failure like any other.
      ended(from, e);
      return;
    }
    started.whenComplete((nothing, failure) -> ended(from, failure));
  }

  private void ended(long from, @Nullable Throwable failure) {
    long now = System.nanoTime();
    result.ended(now - from, failure);
    result.lasted(now - begun);
    room.release();
  }

  /** Makes no more calls. */
  public void stop() {
    stopped = true;
  }

  /** How the calls so far have ended. */
  public LoadResult result() {
    return result;
  }

  @Override
  public String toString() {
    return plan + ": " + result;
  }
}
