package io.skynet.runtime.rpc;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a handler may know of the request that it works for.
 *
 * <p>{@link #current()} gives it on the handler's thread. A call that is made there is made for the
 * same request: it carries on request id, origin and trace, does not outlive the deadline and has
 * no higher priority. To take all that to another thread, {@link #wrap(Runnable) wrap} what is to
 * run there.
 *
 * @param requestId shared by all calls that are made for the same request
 * @param originAddress where the request came from at first, as it says itself
 * @param connectionAddress the other end of the connection that this call came by
 * @param attempt how many times this call has been tried before; 0 for the first time, at least 1
 *     if the request that it is made for is itself another attempt
 * @param priority whether the caller would rather see other calls refused
 * @param deadlineNanos when the caller gives up, as {@link System#nanoTime()} counts; {@link
 *     #NO_DEADLINE} if it has not said
 * @param traceparent as W3C's trace context has it; null if the caller sent none
 * @param metadata what the caller has given along
 */
public record RequestInfo(
    long requestId,
    String originAddress,
    String connectionAddress,
    int attempt,
    Priority priority,
    long deadlineNanos,
    @Nullable String traceparent,
    Map<String, String> metadata) {

  /** The caller has not said how long it waits. */
  public static final long NO_DEADLINE = Long.MAX_VALUE;

  /**
   * Of the request that this thread works for.
   *
   * @throws IllegalStateException if it works for none
   */
  public static RequestInfo current() {
    RequestInfo info = CurrentRequest.ofThread().info();
    if (info == null) {
      throw new IllegalStateException(
          "this thread does not work for a request; RequestInfo.wrap, called by the handler,"
              + " takes its request to another thread");
    }
    return info;
  }

  /** The same task, working for the request of this thread, if there is one. */
  public static Runnable wrap(Runnable task) {
    CurrentRequest.Source source = CurrentRequest.ofThread().hold();
    return source == null ? task : () -> runFor(source, task);
  }

  /** The same task, working for the request of this thread, if there is one. */
  public static <T> Callable<T> wrap(Callable<T> task) {
    CurrentRequest.Source source = CurrentRequest.ofThread().hold();
    return source == null ? task : () -> callFor(source, task);
  }

  /** The same supplier, working for the request of this thread, if there is one. */
  public static <T extends @Nullable Object> Supplier<T> wrapSupplier(Supplier<T> task) {
    CurrentRequest.Source source = CurrentRequest.ofThread().hold();
    return source == null ? task : () -> getFor(source, task);
  }

  private static void runFor(CurrentRequest.Source source, Runnable task) {
    getFor(
        source,
        () -> {
          task.run();
          return null;
        });
  }

  private static <T extends @Nullable Object> T getFor(
      CurrentRequest.Source source, Supplier<T> task) {
    CurrentRequest current = CurrentRequest.ofThread();
    CurrentRequest.Source before = current.enter(source);
    try {
      return task.get();
    } finally {
      current.restore(before);
    }
  }

  private static <T> T callFor(CurrentRequest.Source source, Callable<T> task) throws Exception {
    CurrentRequest current = CurrentRequest.ofThread();
    CurrentRequest.Source before = current.enter(source);
    try {
      return task.call();
    } finally {
      current.restore(before);
    }
  }

  /** What is left until the caller gives up, at least nothing; null if it has not said. */
  public @Nullable Duration timeLeft() {
    return deadlineNanos == NO_DEADLINE
        ? null
        : Duration.ofNanos(Math.max(0, deadlineNanos - System.nanoTime()));
  }

  /** The request id as logs show it. */
  public String requestIdText() {
    return "%016x".formatted(requestId);
  }

  /**
   * Sends a piece of metadata along with the reply to the request that this thread works for, if it
   * has not been replied to. A plain peer gets none.
   *
   * @throws IllegalStateException if this thread works for none
   */
  public static void putReplyMetadata(String key, String value) {
    CurrentRequest.Source source = CurrentRequest.ofThread().hold();
    if (source == null) {
      throw new IllegalStateException("this thread does not work for a request");
    }
    source.putReplyMetadata(key, value);
  }
}
