package io.skynet.runtime.server;

import io.skynet.runtime.rpc.RpcCode;
import io.skynet.runtime.transport.Answer;
import io.skynet.runtime.transport.ServeConnection;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * A call that can end before its time, because its caller gave up: then the thread that is in its
 * handler is interrupted, or the future that its reply was left to is cancelled.
 */
abstract class EndableCall extends Answer {
  private final Executor executor;

  /** The thread that is in the handler. Guarded by this, as are all below. */
  private @Nullable Thread runner;

  private @Nullable CompletionStage<?> awaited;
  private @Nullable RpcCode ended;
  private boolean finished;

  EndableCall(ServeConnection connection, int id, Executor executor) {
    super(connection, id);
    this.executor = executor;
  }

  /** From here on this thread may be interrupted; false if the call has ended already. */
  final synchronized boolean enter(boolean late) {
    if (late) {
      ended = RpcCode.DEADLINE_EXCEEDED;
    }
    if (ended != null) {
      return false;
    }
    runner = Thread.currentThread();
    return true;
  }

  /** From here on this thread is not interrupted; nor does it stay so if it was. */
  final synchronized void leave() {
    runner = null;
    if (ended != null) {
      Thread.interrupted();
    }
  }

  /** The reply is left to a future. */
  final void awaits(CompletionStage<?> result) {
    boolean tooLate;
    synchronized (this) {
      awaited = result;
      tooLate = ended != null;
    }
    if (tooLate) {
      cancel(result);
    }
  }

  @Override
  protected final void abandon(RpcCode why) {
    CompletionStage<?> result;
    synchronized (this) {
      if (ended != null || finished) {
        return;
      }
      ended = why;
      result = awaited;
      if (runner != null) {
        runner.interrupt();
      }
    }
    if (result != null) {
      cancel(result);
    }
  }

  /** What hangs on the future is the user's, and must not run on the event loop. */
  private void cancel(CompletionStage<?> result) {
    try {
      executor.execute(() -> result.toCompletableFuture().cancel(true));
    } catch (RejectedExecutionException | OutOfMemoryError e) {
      // It goes on to its end, which nobody waits for.
      return;
    }
  }

  /** Why the call ended before its time; null if it did not. */
  final synchronized @Nullable RpcCode ended() {
    return ended;
  }

  /** True once: for whoever is to send the response. */
  final synchronized boolean finish() {
    boolean first = !finished;
    finished = true;
    return first;
  }
}
