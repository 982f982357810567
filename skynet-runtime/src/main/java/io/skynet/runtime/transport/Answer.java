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

  /** Appends the whole response; nothing if there is to be none. Event loop only. */
  protected abstract void writeResponse(MsgWriter out);

  @Override
  final void writeTo(MsgWriter out) {
    connection.forget(this);
    writeResponse(out);
  }

  @Override
  final void onNotSent(String reason) {
    // Nobody is left to tell: the peer that asked is gone.
    connection.forget(this);
  }
}
