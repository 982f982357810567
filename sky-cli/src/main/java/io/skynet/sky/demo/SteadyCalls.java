package io.skynet.sky.demo;

import io.skynet.examples.echo.EchoClient;
import io.skynet.runtime.rpc.RpcException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Calls {@code Echo.echo} at a steady rate, whether or not the calls before have been answered, and
 * keeps count of how they end.
 */
final class SteadyCalls implements AutoCloseable {
  static final int PER_SECOND = 50;

  private final EchoClient echo;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(SteadyCalls::daemon);
  private final AtomicLong number = new AtomicLong();
  private final AtomicReference<Tally> tally = new AtomicReference<>(Tally.NONE);

  SteadyCalls(EchoClient echo) {
    this.echo = echo;
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "sky-demo-calls");
    thread.setDaemon(true);
    return thread;
  }

  void start() {
    clock.scheduleAtFixedRate(this::call, 0, 1_000_000 / PER_SECOND, TimeUnit.MICROSECONDS);
  }

  private void call() {
    String message = "call " + number.incrementAndGet();
    try {
      echo.echoAsync(message).whenComplete((reply, failure) -> ended(message, reply, failure));
    } catch (RpcException e) { // A clock whose task throws stands still.
      ended(message, null, e);
    }
  }

  private void ended(String message, @Nullable String reply, @Nullable Throwable failure) {
    if (failure != null) {
      tally.updateAndGet(before -> before.withFailed(reason(failure)));
    } else if (message.equals(reply)) {
      tally.updateAndGet(Tally::withAnswered);
    } else {
      tally.updateAndGet(before -> before.withFailed("WRONG_REPLY"));
    }
  }

  private static String reason(Throwable failure) {
    Throwable cause =
        failure instanceof CompletionException && failure.getCause() != null
            ? failure.getCause()
            : failure;
    return cause instanceof RpcException rpc ? rpc.name() : cause.getClass().getSimpleName();
  }

  /** How the calls so far have ended; those under way are not in it. */
  Tally tally() {
    return tally.get();
  }

  /** Makes no more calls, and gives those under way a second to end. */
  void finish() throws InterruptedException {
    close();
    clock.awaitTermination(1, TimeUnit.SECONDS);
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
    while (tally().answered() + tally().failures() < number.get() && System.nanoTime() < deadline) {
      TimeUnit.MILLISECONDS.sleep(10);
    }
  }

  /** Makes no more calls. */
  @Override
  public void close() {
    clock.shutdown();
  }
}
