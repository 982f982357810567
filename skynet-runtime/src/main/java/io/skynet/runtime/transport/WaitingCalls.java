package io.skynet.runtime.transport;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The calls of a connection that wait for a reply, by id. Ids rise and wrap; a slow call keeps its
 * slot, and newer ones step over it. Event loop only.
 */
final class WaitingCalls {
  private @Nullable Request[] slots = new @Nullable Request[64];
  private int nextId = 1;
  private int size;

  int size() {
    return size;
  }

  /** Gives the request an id, and keeps it. */
  void add(Request request) {
    if (size * 2 >= slots.length) {
      grow();
    }
    while (nextId == Handshake.ID || slots[nextId & slots.length - 1] != null) {
      nextId++;
    }
    request.assignId(nextId);
    slots[nextId & slots.length - 1] = request;
    nextId++;
    size++;
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

  /** Takes out every request that is done, or was to end by {@code now}, which is told so. */
  void sweep(long now) {
    for (int i = 0; i < slots.length && size > 0; i++) {
      Request request = slots[i];
      if (request != null && (request.isDone() || request.deadlineNanos() - now <= 0)) {
        slots[i] = null;
        size--;
        request.onDeadline();
      }
    }
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
