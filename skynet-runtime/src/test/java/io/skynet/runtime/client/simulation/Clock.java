package io.skynet.runtime.client.simulation;

import java.util.Comparator;
import java.util.PriorityQueue;

/** A clock that is turned by hand, and what is to happen when. */
final class Clock {
  static final long MILLI = 1_000_000;
  static final long SECOND = 1_000 * MILLI;

  private record Event(long at, long order, Runnable task) {}

  private final PriorityQueue<Event> events =
      new PriorityQueue<>(Comparator.comparingLong(Event::at).thenComparingLong(Event::order));
  private long now;
  private long order;

  long now() {
    return now;
  }

  void after(long nanos, Runnable task) {
    events.add(new Event(now + nanos, order++, task));
  }

  /** Lets happen what is to happen by then. */
  void runUntil(long end) {
    for (Event next = events.peek(); next != null && next.at <= end; next = events.peek()) {
      events.poll();
      now = next.at;
      next.task.run();
    }
    now = end;
  }

  @Override
  public String toString() {
    return now / MILLI + " ms, " + events.size() + " events to come";
  }
}
