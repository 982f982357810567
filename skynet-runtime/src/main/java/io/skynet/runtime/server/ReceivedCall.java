package io.skynet.runtime.server;

import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.msgpack.ReadFault;
import io.skynet.runtime.rpc.CurrentRequest;
import io.skynet.runtime.rpc.IncomingCall;
import io.skynet.runtime.rpc.RequestInfo;
import io.skynet.runtime.rpc.RpcCode;
import io.skynet.runtime.rpc.RpcException;
import io.skynet.runtime.transport.ServeConnection;
import io.skynet.runtime.wire.Envelope;
import io.skynet.runtime.wire.Metadata;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What a call has brought along: its arguments, its deadline, and what is to be known of it. */
abstract class ReceivedCall extends EndableCall
    implements IncomingCall, ReadFault, CurrentRequest.Source {
  private static final long MOST_MILLIS = TimeUnit.DAYS.toMillis(1);

  private final boolean asked;
  private final byte[] bytes;
  private final int bodyAt;
  private final int metaAt;
  private final int end;
  private final long arrivedNanos;
  private final long deadlineNanos;

  /** What was thrown for arguments that cannot be read, to be told from what a handler throws. */
  private @Nullable RuntimeException argumentFault;

  private @Nullable RequestInfo info;

  /**
   * A call.
   *
   * @param offset how much further ahead {@code call} lies in what it was read from than in {@code
   *     bytes}
   */
  ReceivedCall(
      ServeConnection connection, Envelope call, byte[] bytes, int offset, Executor executor) {
    super(connection, call.id(), executor);
    this.asked = call.kind() == Envelope.Kind.REQUEST;
    this.bytes = bytes;
    this.bodyAt = call.bodyAt() - offset;
    this.metaAt = connection.isGreeted() && call.metaAt() >= 0 ? call.metaAt() - offset : -1;
    this.end = call.end() - offset;
    this.arrivedNanos = connection.arrivalNanos();
    this.deadlineNanos = deadlineNanos(arrivedNanos, bytes, metaAt);
  }

  private static long deadlineNanos(long arrivedNanos, byte[] bytes, int metaAt) {
    long left = Metadata.integer(bytes, metaAt, Metadata.DEADLINE, -1);
    return left < 0
        ? RequestInfo.NO_DEADLINE
        : arrivedNanos + TimeUnit.MILLISECONDS.toNanos(Math.min(left, MOST_MILLIS));
  }

  @Override
  protected final boolean isAsked() {
    return asked;
  }

  @Override
  protected final boolean isTimed() {
    return deadlineNanos != RequestInfo.NO_DEADLINE;
  }

  @Override
  protected final long deadlineNanos() {
    return deadlineNanos;
  }

  /** When the call came, as {@link System#nanoTime()} counts. */
  final long arrivedNanos() {
    return arrivedNanos;
  }

  final boolean isLate(long now) {
    return isTimed() && deadlineNanos - now <= 0;
  }

  @Override
  public final MsgReader args(int count) {
    MsgReader in = new MsgReader(bytes, bodyAt, end, this);
    int given = in.readArrayHeader();
    if (given != count) {
      throw fault("expected " + count + " arguments, found " + given);
    }
    return in;
  }

  @Override
  public final RuntimeException at(int position, String problem) {
    int argument = 0;
    MsgReader in = new MsgReader(bytes, bodyAt, end, ReadFault.PLAIN);
    for (int left = in.readArrayHeader(); left > 0 && in.position() <= position; left--) {
      argument++;
      in.skip();
    }
    return fault("argument " + argument + ": " + problem);
  }

  private RuntimeException fault(String text) {
    RuntimeException fault = new RpcException(RpcCode.INVALID_ARGUMENT, text);
    argumentFault = fault;
    return fault;
  }

  final boolean isArgumentFault(Throwable failure) {
    return failure == argumentFault;
  }

  @Override
  public final RequestInfo info() {
    RequestInfo made = info;
    if (made == null) {
      made = RequestInfos.read(connection(), id(), bytes, metaAt, deadlineNanos);
      info = made;
    }
    return made;
  }
}
