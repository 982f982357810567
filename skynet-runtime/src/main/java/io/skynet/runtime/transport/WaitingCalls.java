package io.skynet.runtime.transport;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The calls of a connection that wait for a reply, by id. Ids rise and wrap; a slow call keeps its
 * slot, and newer ones step over it. Event loop only.
 */
final class WaitingCalls {
  private @Nullable Request[] slots = new @Nullable Request[64];
  private int nextId;
  private int size;

  /** How many were swept, and may be answered yet. */
  private int unanswered;

  WaitingCalls() {
    this(1);
  }

  /** None so far; the next one gets this id, or one above. */
  WaitingCalls(int nextId) {
    this.nextId = nextId;
  }

  int size() {
    return size;
  }

  /** Gives the request an id, and keeps it. */
  void add(Request request) {
    if (size * 2 >= slots.length) {
      grow();
    }
    while (isNotForCalls(nextId) || slots[nextId & slots.length - 1] != null) {
      nextId++;
    }
    request.assignId(nextId);
    slots[nextId & slots.length - 1] = request;
    nextId++;
    size++;
  }

  /** A call with one of these might be given the answer to a hello, or to a ping. */
  private static boolean isNotForCalls(int id) {
    return id == Handshake.ID || id == KeepAlive.PING_ID;
  }

  /** Takes out the request with this id, if it waits. */
  @Nullable Request remove(int id) {
    int slot = id & slots.length - 1;
    Request request = slots[slot];
    if (request == null || request.id() != id) {
      return null;
    }
    slots[slot] = null;
    size--;
    return request;
  }

  /**
   * Takes out every request that was to end by {@code now}, which is told so, and every one that is
   * done, of which {@code abandoned} is told.
   *
   * @return how many of the former there were
   */
  int sweep(long now, Consumer<Request> abandoned) {
    int missed = 0;
    for (int i = 0; i < slots.length && size > 0; i++) {
      Request request = slots[i];
      if (request == null) {
        continue;
      }
      boolean late = request.deadlineNanos() - now <= 0;
      if (late || request.isDone()) {
        slots[i] = null;
        size--;
        unanswered++;
        if (late) {
          missed++;
          request.onDeadline();
        } else {
          abandoned.accept(request);
        }
      } else {
        request.onSwept(now);
      }
    }
    return missed;
  }

  /** Whether a reply that no request waits for may be to one that was swept. */
  boolean isLate(int id) {
    if (unanswered == 0 || id - nextId >= 0) {
      return false;
    }
    unanswered--;
    return true;
  }

  /** Takes out every request. */
  void removeAll(Consumer<Request> taker) {
    @Nullable Request[] all = slots;
    slots = new @Nullable Request[64];
    size = 0;
    for (Request request : all) {
      if (request != null) {
        taker.accept(request);
      }
    }
  }

  /** Two ids that differ in a smaller table's slot differ in a larger one's. */
  private void grow() {
    @Nullable Request[] larger = new @Nullable Request[slots.length * 2];
    for (Request request : slots) {
      if (request != null) {
        larger[request.id() & larger.length - 1] = request;
      }
    }
    slots = larger;
  }
}
