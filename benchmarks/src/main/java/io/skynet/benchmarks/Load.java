package io.skynet.benchmarks;

import io.skynet.benchmarks.Orders.Order;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Calls targets in the manner of a scenario, and counts. The same for every system. */
final class Load {
  private static final byte[] BLOB = new byte[1 << 20];

  private final Scenario scenario;
  private final List<Target> targets;
  private final AtomicLong calls = new AtomicLong();
  private volatile boolean ended;

  Load(Scenario scenario, List<Target> targets) {
    this.scenario = scenario;
    this.targets = targets;
  }

  /** Runs for a while, and returns the figure. */
  double run(long millis) throws InterruptedException {
    return switch (scenario) {
      case S1 -> oneAtATime(millis);
      case S4 -> waitingThreads(millis);
      case S2, S3, S5 -> inFlight(millis);
    };
  }

  private double oneAtATime(long millis) {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    long[] nanos = new long[1_000_000];
    int count = 0;
    for (long id = 0; System.nanoTime() < end && count < nanos.length; id++) {
      long start = System.nanoTime();
      Work.check(targets.get(0).place(Work.request(id)), id);
      nanos[count++] = System.nanoTime() - start;
    }
    Arrays.sort(nanos, 0, count);
    return nanos[count / 2] / 1e3;
  }

  private double waitingThreads(long millis) throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < scenario.inFlight; i++) {
      threads.add(new Thread(this::callUntilEnded));
    }
    long start = System.nanoTime();
    threads.forEach(Thread::start);
    Thread.sleep(millis);
    ended = true;
    double rate = calls.get() / seconds(start);
    for (Thread thread : threads) {
      thread.join();
    }
    return rate;
  }

  private void callUntilEnded() {
    for (long id = 0; !ended; id++) {
      Work.check(targets.get(0).place(Work.request(id)), id);
      calls.incrementAndGet();
    }
  }

  private double inFlight(long millis) throws InterruptedException {
    CountDownLatch chains = new CountDownLatch(scenario.inFlight);
    long start = System.nanoTime();
    for (int i = 0; i < scenario.inFlight; i++) {
      new Chain(targets.get(i % targets.size()), chains).next();
    }
    Thread.sleep(millis);
    ended = true;
    double rate = calls.get() / seconds(start);
    chains.await();
    return rate;
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  /** Calls made one after the other; each begins in the callback of the one before. */
  private final class Chain {
    private final Target target;
    private final CountDownLatch chains;
    private long id;
    private long uncounted;

    Chain(Target target, CountDownLatch chains) {
      this.target = target;
      this.chains = chains;
    }

    void next() {
      if (ended) {
        chains.countDown();
      } else if (scenario == Scenario.S5) {
        target
            .blobAsync(BLOB)
            .whenComplete((blob, failure) -> done(failure, blob.length == BLOB.length));
      } else {
        target.placeAsync(Work.request(++id)).whenComplete(this::placed);
      }
    }

    private void placed(Order order, Throwable failure) {
      if (failure == null) {
        Work.check(order, id);
      }
      done(failure, true);
    }

    private void done(Throwable failure, boolean right) {
      if (failure != null || !right) {
        failure.printStackTrace();
        Runtime.getRuntime().halt(1);
      }
      if (++uncounted == 16 || scenario == Scenario.S5) {
        calls.addAndGet(uncounted);
        uncounted = 0;
      }
      next();
    }
  }
}
