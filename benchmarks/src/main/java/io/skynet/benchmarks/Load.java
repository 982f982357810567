package io.skynet.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Calls targets in the manner of a scenario, checks each answer, and counts. Runs once. */
final class Load {
  private static final byte[] BLOB = new byte[Scenario.BLOB_BYTES];

  private final Scenario scenario;
  private final List<? extends Target<?>> targets;
  private final AtomicLong calls = new AtomicLong();
  private volatile boolean ended;
  private volatile @Nullable Throwable failure;

  Load(Scenario scenario, List<? extends Target<?>> targets) {
    this.scenario = scenario;
    this.targets = targets;
  }

  /**
   * Runs for a while.
   *
   * @throws AssertionError if a call failed or was answered wrongly
   */
  Result run(long millis) throws InterruptedException {
    Result result =
        switch (scenario) {
          case S1 -> oneAtATime(targets.get(0), millis);
          case S4 -> waitingThreads(millis);
          case S2, S3, S5, S6 -> inFlight(millis);
        };
    if (failure != null) {
      throw new AssertionError("a call of " + scenario + " failed", failure);
    }
    return result;
  }

  private static <A> Result oneAtATime(Target<A> target, long millis) {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    long[] nanos = new long[1_000_000];
    int count = 0;
    long start = System.nanoTime();
    while (start < end && count < nanos.length) {
      target.check(target.place(count), count);
      long now = System.nanoTime();
      nanos[count++] = now - start;
      start = now;
    }
    Arrays.sort(nanos, 0, count);
    return Result.latency(nanos, count);
  }

  private Result waitingThreads(long millis) throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < scenario.inFlight; i++) {
      threads.add(new Thread(() -> callUntilEnded(targets.get(0))));
    }
    long start = System.nanoTime();
    threads.forEach(Thread::start);
    long counted = countFor(millis);
    long nanos = System.nanoTime() - start;
    for (Thread thread : threads) {
      thread.join();
    }
    return Result.rate(counted, nanos, calls.get());
  }

  private <A> void callUntilEnded(Target<A> target) {
    try {
      for (long id = 0; !ended; id++) {
        target.check(target.place(id), id);
        calls.incrementAndGet();
      }
    } catch (RuntimeException | AssertionError e) {
      fail(e);
    } finally {
      Usage.threadEnds();
    }
  }

  private Result inFlight(long millis) throws InterruptedException {
    CountDownLatch chains = new CountDownLatch(scenario.inFlight);
    long start = System.nanoTime();
    for (int i = 0; i < scenario.inFlight; i++) {
      begin(targets.get(i % targets.size()), chains);
    }
    long counted = countFor(millis);
    long nanos = System.nanoTime() - start;
    chains.await();
    return Result.rate(counted, nanos, calls.get());
  }

  private <A> void begin(Target<A> target, CountDownLatch chains) {
    new Chain<>(target, chains).next();
  }

  private long countFor(long millis) throws InterruptedException {
    Thread.sleep(millis);
    long counted = calls.get();
    ended = true;
    return counted;
  }

  private void fail(Throwable cause) {
    failure = cause;
    ended = true;
  }

  /** Calls made one after the other; each begins in the callback of the one before. */
  private final class Chain<A> {
    private static final int COUNTED_AT_ONCE = 16;

    private final Target<A> target;
    private final CountDownLatch chains;
    private long id;
    private int uncounted;

    Chain(Target<A> target, CountDownLatch chains) {
      this.target = target;
      this.chains = chains;
    }

    void next() {
      if (ended) {
        calls.addAndGet(uncounted);
        chains.countDown();
      } else if (scenario.isBlob()) {
        target.blobAsync(BLOB).whenComplete(this::echoed);
      } else {
        target.placeAsync(++id).whenComplete(this::placed);
      }
    }

    private void placed(@Nullable A order, @Nullable Throwable problem) {
      try {
        if (order != null) {
          target.check(order, id);
        }
        done(problem);
      } catch (AssertionError e) {
        done(e);
      }
    }

    private void echoed(byte @Nullable [] blob, @Nullable Throwable problem) {
      boolean right = blob == null || blob.length == BLOB.length;
      done(right ? problem : new AssertionError("1 MiB came back as " + blob.length));
    }

    private void done(@Nullable Throwable problem) {
      if (problem != null) {
        fail(problem);
      } else if (++uncounted == COUNTED_AT_ONCE || scenario.isBlob()) {
        calls.addAndGet(uncounted);
        uncounted = 0;
      }
      next();
    }
  }
}
