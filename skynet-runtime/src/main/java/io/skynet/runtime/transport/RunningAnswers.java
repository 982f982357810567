package io.skynet.runtime.transport;

import io.netty.util.collection.IntObjectHashMap;
import io.skynet.runtime.rpc.RpcCode;
import org.jspecify.annotations.Nullable;

/**
 * The calls of a connection that are being answered, by the caller's numbers for them, so that they
 * can be ended before their time. Event loop only.
 */
final class RunningAnswers {
  private final IntObjectHashMap<Answer> byId = new IntObjectHashMap<>();

  void add(Answer answer) {
    byId.put(answer.id(), answer);
  }

  void remove(Answer answer) {
    if (byId.get(answer.id()) == answer) {
      byId.remove(answer.id());
    }
  }

  boolean isEmpty() {
    return byId.isEmpty();
  }

  /** The caller has given up. */
  void cancel(int id) {
    @Nullable Answer answer = byId.get(id);
    if (answer != null) {
      answer.abandon(RpcCode.CANCELLED);
    }
  }

  /** The connection is gone, and nobody will read what is answered. */
  void cancelAll() {
    for (Answer answer : byId.values()) {
      answer.abandon(RpcCode.CANCELLED);
    }
  }

  /** Ends what was to end by {@code now}; each stays until its response has left. */
  void sweep(long now) {
    for (Answer answer : byId.values()) {
      if (answer.isTimed() && answer.deadlineNanos() - now <= 0) {
        answer.abandon(RpcCode.DEADLINE_EXCEEDED);
      }
    }
  }

  @Override
  public String toString() {
    return byId.size() + " calls being answered";
  }
}
