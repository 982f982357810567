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

  /** The params, which do not change before the call has ended. */
  protected abstract MsgWriter params();

  /**
   * Appends the metadata.
   *
   * @param now as {@link System#nanoTime()} counts
   */
  protected abstract void writeMetadata(MsgWriter out, long now);

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

  /** It still waits for its reply; told every ten milliseconds. */
  protected void onSwept(long now) {}

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

  protected final boolean isOneway() {
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
  final void writeTo(Outbox outbox) {
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
    } else if (oneway ? carrier.isSentAway() : carrier.isFull()) {
      carrier.hold(this);
      return;
    }
    if (!oneway) {
      carrier.await(this);
    }
    boolean written =
        Outbox.isLarge(params()) ? writeLarge(outbox, carrier) : writeSmall(outbox.open(), carrier);
    if (written && oneway) {
      onSent();
    }
  }

  private boolean writeSmall(MsgWriter out, CallConnection carrier) {
    int start = out.position();
    boolean greeted = carrier.isGreeted();
    writeHead(out, greeted);
    out.writeRaw(params().array(), 0, params().position());
    if (greeted) {
      writeMetadata(out, carrier.nanos());
      if (!fits(out.position() - start, carrier)) {
        out.rewind(start);
        return false;
      }
    }
    return true;
  }

  /** What is around the params is written apart from them, so that they need not be copied. */
  private boolean writeLarge(Outbox outbox, CallConnection carrier) {
    boolean greeted = carrier.isGreeted();
    MsgWriter around = new MsgWriter(128);
    writeHead(around, greeted);
    int head = around.position();
    if (greeted) {
      writeMetadata(around, carrier.nanos());
    }
    if (greeted && !fits(around.position() + params().position(), carrier)) {
      return false;
    }
    outbox.open().writeRaw(around.array(), 0, head);
    outbox.append(params());
    outbox.open().writeRaw(around.array(), head, around.position() - head);
    return true;
  }

  private void writeHead(MsgWriter out, boolean greeted) {
    if (isOneway()) {
      EnvelopeWriter.writeNotification(out, method.encodedName(), greeted);
    } else {
      EnvelopeWriter.writeRequest(out, id, method.encodedName(), greeted);
    }
  }

  private boolean fits(int size, CallConnection carrier) {
    if (size > carrier.messageLimit()) {
      carrier.forget(this);
      onTooLarge(size, carrier.messageLimit());
      return false;
    }
    return true;
  }
}
