package io.skynet.runtime;

import io.skynet.runtime.directory.InstanceState;
import io.skynet.runtime.rpc.ServiceControl;
import io.skynet.runtime.rpc.Skeleton;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells a skeleton of its service's life, on one thread: {@code started}, then {@code registered}
 * and {@code unregistered} as the directory shows them, then {@code stopped}. What a skeleton
 * throws is logged and changes nothing.
 */
final class Callbacks {
  private static final Logger log = LoggerFactory.getLogger(Callbacks.class);

  private final ServiceControl service;
  private final Skeleton skeleton;
  private final ExecutorService thread = Executors.newSingleThreadExecutor(this::thread);

  private volatile @Nullable Thread running;
  private volatile String address = "";

  /** On the callback thread only. */
  private boolean registered;

  Callbacks(ServiceControl service, Skeleton skeleton) {
    this.service = service;
    this.skeleton = skeleton;
  }

  private Thread thread(Runnable task) {
    Thread made = new Thread(task, "skynet-callbacks-" + service.name());
    made.setDaemon(true);
    running = made;
    return made;
  }

  boolean isCallbackThread() {
    return Thread.currentThread() == running;
  }

  String address() {
    return address;
  }

  /** Returns when the skeleton has been told: what it prepares is there before the first call. */
  void started(String address) throws InterruptedException {
    this.address = address;
    await(() -> skeleton.started(service));
  }

  void published(InstanceState state) {
    thread.execute(() -> show(state == InstanceState.REGISTERED));
  }

  private void show(boolean now) {
    if (now != registered) {
      registered = now;
      guarded(now ? () -> skeleton.registered(service) : () -> skeleton.unregistered(service));
    }
  }

  /** Returns when the skeleton has been told; ends the thread. */
  void stopped() throws InterruptedException {
    thread.execute(() -> show(false));
    await(() -> skeleton.stopped(service));
    thread.shutdown();
  }

  private void await(Runnable callback) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    thread.execute(
        () -> {
          guarded(callback);
          done.countDown();
        });
    done.await();
  }

  private void guarded(Runnable callback) {
    try {
      callback.run();
    } catch (Throwable e) {
      log.error("a callback of {} failed", service, e);
    }
  }
}
