package io.skynet.runtime.server;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The threads that blocking handlers run on, each call on one of its own: virtual where the JVM has
 * them, otherwise platform threads that are kept for a minute of idleness. All are daemons, shared
 * by the services of this process.
 */
final class HandlerThreads {
  private static final Logger log = LoggerFactory.getLogger(HandlerThreads.class);

  static final Executor SHARED = create();

  private HandlerThreads() {}

  private static Executor create() {
    return Runtime.version().feature() >= 21 ? virtual() : platform();
  }

  /** The one place where a method is looked up by name: our byte code is that of Java 17. */
  private static Executor virtual() {
    try {
      MethodHandle create =
          MethodHandles.publicLookup()
              .findStatic(
                  Executors.class,
                  "newVirtualThreadPerTaskExecutor",
                  MethodType.methodType(ExecutorService.class));
      return (ExecutorService) create.invokeExact();
    } catch (Throwable e) {
      log.warn("handlers run on platform threads: virtual ones could not be had", e);
      return platform();
    }
  }

  private static Executor platform() {
    AtomicInteger number = new AtomicInteger();
    return Executors.newCachedThreadPool(
        task -> {
          Thread thread = new Thread(task, "skynet-handler-" + number.incrementAndGet());
          thread.setDaemon(true);
          return thread;
        });
  }
}
