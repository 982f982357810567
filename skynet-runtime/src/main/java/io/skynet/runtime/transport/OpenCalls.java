package io.skynet.runtime.transport;

import io.netty.channel.Channel;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The calls of a connection that have not ended: those that the peer has, and those that are held
 * back because it has as many as it takes. Each is kept to its deadline. Event loop only.
 */
final class OpenCalls {
  /** From one look at the deadlines to the next. */
  static final long SWEEP_MILLIS = 10;

  private final Channel channel;
  private final Consumer<Request> abandoned;
  private final IntConsumer swept;
  private final WaitingCalls waiting = new WaitingCalls();
  private final HeldCalls held = new HeldCalls();
  private boolean sweeping;

  /**
   * None so far.
   *
   * @param abandoned is told of calls that the peer has, and whose callers have given up
   * @param swept is told after every look at the deadlines how many were missed
   */
  OpenCalls(Channel channel, Consumer<Request> abandoned, IntConsumer swept) {
    this.channel = channel;
    this.abandoned = abandoned;
    this.swept = swept;
  }

  boolean isEmpty() {
    return waiting.size() == 0 && held.isEmpty();
  }

  /** How many the peer has. */
  int underWay() {
    return waiting.size();
  }

  /** Numbers a call that is about to be written. */
  void add(Request request) {
    waiting.add(request);
    if (!sweeping) {
      sweeping = true;
      sweepLater();
    }
  }

  private void sweepLater() {
    channel.eventLoop().schedule(this::sweep, SWEEP_MILLIS, TimeUnit.MILLISECONDS);
  }

  private void sweep() {
    try {
      long now = System.nanoTime();
      int missed = waiting.sweep(now, abandoned);
      held.sweep(now);
      swept.accept(missed);
    } finally {
      // Whatever happens to one call, the others keep their deadlines.
      sweeping = !isEmpty();
      if (sweeping) {
        sweepLater();
      }
    }
  }

  /** Takes out the call with this number, if there is one. */
  @Nullable Request remove(int id) {
    return waiting.remove(id);
  }

  /** Whether a reply that no call waits for may be to one that was given up. */
  boolean isLate(int id) {
    return waiting.isLate(id);
  }

  /** Keeps a call until the peer takes it. */
  void hold(Request request) {
    held.add(request);
  }

  /** Writes those that were held back, as long as the peer takes them. */
  void release(int peerLimit, Outbox outbox) {
    while (!held.isEmpty() && waiting.size() < peerLimit) {
      Request next = held.poll();
      if (next != null) {
        next.writeTo(outbox);
        outbox.sent();
      }
    }
  }

  /** The peer takes none of those that were held back. */
  void sendBack(String reason) {
    for (Request next = held.poll(); next != null; next = held.poll()) {
      next.onNotSent(reason);
    }
  }

  /** The connection is gone. */
  void lose(String reason) {
    sendBack(reason);
    waiting.removeAll(request -> request.onLost(reason));
  }

  @Override
  public String toString() {
    return waiting.size() + " calls under way, " + held;
  }
}
