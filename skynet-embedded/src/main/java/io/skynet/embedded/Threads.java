package io.skynet.embedded;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Daemon threads with names, and waiting for their end. */
final class Threads {
  private static final String PREFIX = "skynet-embedded-";
  private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
  private static final long PATIENCE_SECONDS = 2;

  /** Something that can be waited for. */
  interface Ending {
    boolean await(long timeout, TimeUnit unit) throws InterruptedException;
  }

  private Threads() {}

  static ThreadFactory named(String name) {
    AtomicInteger count = new AtomicInteger();
    return task -> daemon(name + "-" + count.incrementAndGet(), task);
  }

  private static Thread daemon(String name, Runnable task) {
    Thread thread = new Thread(task, PREFIX + name);
    thread.setDaemon(true);
    return thread;
  }

  /** What comes after its end is dropped: nobody is left to hear of it. */
  static ExecutorService pool(int size, String name) {
    return new ThreadPoolExecutor(
        size,
        size,
        0,
        TimeUnit.SECONDS,
        new LinkedBlockingQueue<>(),
        named(name),
        new ThreadPoolExecutor.DiscardPolicy());
  }

  static ScheduledExecutorService scheduler(String name) {
    return Executors.newSingleThreadScheduledExecutor(named(name));
  }

  /** Of several processes that wait for the same, not all should try at the same time. */
  static void pause() {
    LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(PAUSE_NANOS, 3 * PAUSE_NANOS));
  }

  /** Gives up after two seconds, and at once when interrupted. */
  static void await(Ending ending) {
    try {
      ending.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
