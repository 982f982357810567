package io.skynet.runtime.client;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/**
 * Hands the completions of replies that came together to an executor in one piece: a hand-off costs
 * more than the callbacks themselves. Event loop only.
 */
final class CallbackBatch {
  private final Executor executor;
  private List<Runnable> gathered = new ArrayList<>();

  CallbackBatch(Executor executor) {
    this.executor = executor;
  }

  /** Whether completions need not be gathered. */
  boolean isInline() {
    return executor == ClientSettings.INLINE;
  }

  /** Runs the completion, or keeps it for {@link #run}. */
  void add(Runnable completion) {
    if (isInline()) {
      completion.run();
    } else {
      gathered.add(completion);
    }
  }

  void run() {
    if (gathered.isEmpty()) {
      return;
    }
    List<Runnable> batch = gathered;
    gathered = new ArrayList<>();
    try {
      executor.execute(() -> batch.forEach(Runnable::run));
    } catch (RejectedExecutionException | OutOfMemoryError e) {
      // The executor has been shut down, or there is no thread left; a caller that still waits must
      // not wait for ever.
      batch.forEach(Runnable::run);
    }
  }
}
