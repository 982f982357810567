package io.skynet.runtime.transport;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * Calls that wait until the peer, which has as many under way as it takes, has ended some. Event
 * loop only.
 */
final class HeldCalls {
  private final Deque<Request> calls = new ArrayDeque<>();

  void add(Request request) {
    calls.add(request);
  }

  boolean isEmpty() {
    return calls.isEmpty();
  }

  @Nullable Request poll() {
    return calls.poll();
  }

  /** Takes out those that nobody waits for, and those that were to end by {@code now}. */
  void sweep(long now) {
    for (Iterator<Request> i = calls.iterator(); i.hasNext(); ) {
      Request request = i.next();
      boolean late = request.deadlineNanos() - now <= 0;
      if (late || request.isDone()) {
        i.remove();
        if (late) {
          request.onDeadline();
        }
      }
    }
  }

  @Override
  public String toString() {
    return calls.size() + " calls held back";
  }
}
