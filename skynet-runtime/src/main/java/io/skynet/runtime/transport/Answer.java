package io.skynet.runtime.transport;

import io.skynet.runtime.msgpack.MsgWriter;
import io.skynet.runtime.rpc.RpcCode;

/**
 * A call that goes on after the event loop has left it, and then its own response on the way out.
 * Its owner extends it.
 */
public abstract class Answer extends Outgoing implements Runnable {
  private final ServeConnection connection;
  private final int id;

  /** What its arguments count for. Written before it is handed over. */
  private int reserved;

  protected Answer(ServeConnection connection, int id) {
    this.connection = connection;
    this.id = id;
  }

  protected final ServeConnection connection() {
    return connection;
  }

  /** The caller's number for the call. */
  protected final int id() {
    return id;
  }

  final void reserved(int bytes) {
    reserved = bytes;
  }

  final int reserved() {
    return reserved;
  }

  /** Answers the call. Throws nothing. */
  @Override
  public abstract void run();

  /** Answers that there is no thread to run the call on. Any thread. */
  public abstract void reject();

  /** Whether there is to be a response. */
  protected abstract boolean isAsked();

  /** Whether the caller gives up at {@link #deadlineNanos}. */
  protected abstract boolean isTimed();

  /** When the caller gives up, as {@link System#nanoTime()} counts. */
  protected abstract long deadlineNanos();

  /** Nobody waits for the call any more. May be told more than once. Event loop only. */
  protected abstract void abandon(RpcCode why);

  /** The whole response; empty if there is to be none. It does not change any more. */
  protected abstract MsgWriter response();

  @Override
  final void writeTo(Outbox outbox) {
    connection.forget(this);
    outbox.append(response());
  }

  @Override
  final void onNotSent(String reason) {
    // Nobody is left to tell: the peer that asked is gone.
    connection.forget(this);
  }
}
