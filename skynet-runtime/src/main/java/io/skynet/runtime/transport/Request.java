package io.skynet.runtime.transport;

import io.skynet.runtime.msgpack.MsgWriter;
import io.skynet.runtime.rpc.RpcMethod;
import io.skynet.runtime.wire.Envelope;
import io.skynet.runtime.wire.EnvelopeWriter;
import org.jspecify.annotations.Nullable;

/**
 * A call on a connection. Its owner extends it, and is told exactly once what became of it, on the
 * event loop.
 */
public abstract class Request extends Outgoing {
  private final RpcMethod method;

  /** Set by the thread that submits, before the request is handed over. */
  private @Nullable CallConnection connection;

  /** Event loop only. */
  private int id;

  protected Request(RpcMethod method) {
    this.method = method;
  }

  public final RpcMethod method() {
    return method;
  }

  /** Appends the params. */
  protected abstract void writeParams(MsgWriter out);

  /**
   * Appends the metadata.
   *
   * @param now as {@link System#nanoTime()} counts
   * @param freshId a request id, for a call that has none yet
   */
  protected abstract void writeMetadata(MsgWriter out, long now, long freshId);

  /** Whether the owner no longer waits; then nothing is sent, and nothing is told. */
  protected abstract boolean isDone();

  /** When the wait ends, as {@link System#nanoTime()} counts. */
  protected abstract long deadlineNanos();

  /** The reply has come; the bytes are valid during the call only. */
  protected abstract void onReply(byte[] bytes, Envelope reply);

  /** The call has left, or may have, and no reply will come. */
  protected abstract void onLost(String reason);

  /** The deadline has passed. */
  protected abstract void onDeadline();

  /** A call without reply has been written. */
  protected abstract void onSent();

  /** The request was not written. */
  protected abstract void onUnsent(String reason);

  @Override
  final void onNotSent(String reason) {
    CallConnection carrier = connection;
    if (isOneway() && carrier != null) {
      carrier.notificationGone();
    }
    onUnsent(reason);
  }

  final boolean isOneway() {
    return method.kind() == RpcMethod.Kind.ONEWAY;
  }

  /** Whether the peer on whose connection this is said hello. Event loop only. */
  protected final boolean isPeerGreeted() {
    CallConnection carrier = connection;
    return carrier != null && carrier.isGreeted();
  }

  final void assign(CallConnection connection) {
    this.connection = connection;
  }

  final int id() {
    return id;
  }

  final void assignId(int id) {
    this.id = id;
  }

  /** The peer takes no message of this size, and was not sent it. */
  protected abstract void onTooLarge(int size, int limit);

  @Override
  final void writeTo(MsgWriter out) {
    CallConnection carrier = connection;
    if (carrier == null) {
      return;
    }
    boolean oneway = isOneway();
    if (oneway) {
      carrier.notificationGone();
    }
    if (isDone()) {
      return;
    } else if (!oneway && carrier.isFull()) {
      carrier.hold(this);
      return;
    }
    int start = out.position();
    boolean greeted = carrier.isGreeted();
    if (oneway) {
      EnvelopeWriter.writeNotification(out, method.encodedName(), greeted);
    } else {
      carrier.await(this);
      EnvelopeWriter.writeRequest(out, id, method.encodedName(), greeted);
    }
    writeParams(out);
    if (greeted) {
      writeMetadata(out, carrier.nanos(), carrier.requestId(id));
      int size = out.position() - start;
      if (size > carrier.messageLimit()) {
        out.rewind(start);
        carrier.forget(this);
        onTooLarge(size, carrier.messageLimit());
        return;
      }
    }
    if (oneway) {
      onSent();
    }
  }
}
