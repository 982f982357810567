package io.skynet.runtime.directory;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells one listener of a view what happens, in order and on a thread of its own: who waits in a
 * listener holds up neither the view nor its other listeners. The thread rests while there is
 * nothing to tell.
 */
final class ListenerThread<L> {
  private static final Logger LOG = LoggerFactory.getLogger(Replica.class);
  private static final long REST_SECONDS = 10;

  private final String view;
  private final L listener;
  private final ThreadPoolExecutor thread;
  private volatile boolean over;

  ListenerThread(String view, L listener) {
    this.view = view;
    this.listener = listener;
    this.thread =
        new ThreadPoolExecutor(
            1,
            1,
            REST_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            task -> {
              Thread daemon = new Thread(task, "skynet-listener-" + view);
              daemon.setDaemon(true);
              return daemon;
            });
    thread.allowCoreThreadTimeOut(true);
  }

  boolean isOf(Object listener) {
    return this.listener.equals(listener);
  }

  /** Returns at once. */
  void tell(Consumer<L> news) {
    try {
      thread.execute(() -> told(news));
    } catch (RejectedExecutionException e) {
      LOG.trace("{} is over", this, e);
    }
  }

  private void told(Consumer<L> news) {
    if (over) {
      return;
    }
    try {
      news.accept(listener);
    } catch (RuntimeException | Error e) {
      LOG.error("{} failed", this, e);
    }
  }

  /** The listener hears nothing more, except for what it is being told just now. */
  void end() {
    over = true;
    thread.shutdown();
  }

  @Override
  public String toString() {
    return "listener of view of " + view;
  }
}
