package io.skynet.runtime.rpc;

import org.jspecify.annotations.Nullable;

/**
 * Where a thread notes which request it works for. Whoever runs a handler enters the request and
 * restores what was there before.
 */
public final class CurrentRequest {

  /** A request that is being handled, from which its {@link RequestInfo} is made when asked for. */
  public interface Source {

    /** The same object each time. First called while the handler runs. */
    RequestInfo info();

    /** Adds to the metadata of the reply. Any thread. */
    void putReplyMetadata(String key, String value);
  }

  private static final ThreadLocal<CurrentRequest> OF_THREAD =
      ThreadLocal.withInitial(CurrentRequest::new);

  private @Nullable Source source;

  private CurrentRequest() {}

  /** This thread's; not for others. */
  public static CurrentRequest ofThread() {
    return OF_THREAD.get();
  }

  /** What the thread works for; null if for nothing in particular. */
  public @Nullable RequestInfo info() {
    Source now = source;
    return now == null ? null : now.info();
  }

  /** From here on the thread works for this. Returns what it worked for before. */
  public @Nullable Source enter(Source source) {
    Source before = this.source;
    this.source = source;
    return before;
  }

  /** Ends what {@link #enter} began. */
  public void restore(@Nullable Source before) {
    source = before;
  }

  /** What the thread works for, fit to be used after the handler has returned. */
  @Nullable Source hold() {
    Source now = source;
    if (now != null) {
      now.info();
    }
    return now;
  }

  @Override
  public String toString() {
    return "works for " + source;
  }
}
