package io.skynet.runtime.server;

import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.msgpack.MsgWriter;
import io.skynet.runtime.msgpack.ReadFault;
import io.skynet.runtime.rpc.CurrentRequest;
import io.skynet.runtime.rpc.Encoder;
import io.skynet.runtime.rpc.IncomingCall;
import io.skynet.runtime.rpc.RequestInfo;
import io.skynet.runtime.rpc.RpcCode;
import io.skynet.runtime.rpc.RpcException;
import io.skynet.runtime.transport.ServeConnection;
import io.skynet.runtime.wire.Envelope;
import io.skynet.runtime.wire.EnvelopeWriter;
import io.skynet.runtime.wire.Metadata;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One call at the server, from its arguments to its reply. For the thread that runs the handler,
 * and after it, if the reply is left to a future, for the thread that completes that.
 */
final class ServerCall extends EndableCall
    implements IncomingCall, ReadFault, CurrentRequest.Source, Runnable {
  private static final int FIRST_CAPACITY = 128;
  private static final String TOO_LATE = "the caller's time was up";

  private static final long MOST_MILLIS = TimeUnit.DAYS.toMillis(1);

  private final Dispatcher dispatcher;
  private final RouteTable.Route route;
  private final boolean asked;
  private final byte[] bytes;
  private final int bodyAt;
  private final int metaAt;
  private final int end;
  private final long deadlineNanos;

  /** On the event loop this is the connection's batch, which others append to as well. */
  private MsgWriter out;

  private int start;
  private boolean inline;
  private boolean replied;
  private boolean later;

  /** What was thrown for arguments that cannot be read, to be told from what a handler throws. */
  private @Nullable RuntimeException argumentFault;

  private @Nullable RequestInfo info;

  /** Guarded by this. */
  private @Nullable Map<String, String> replyMetadata;

  private ServerCall(
      Dispatcher dispatcher,
      RouteTable.Route route,
      ServeConnection connection,
      Envelope call,
      byte[] bytes,
      int offset,
      MsgWriter out,
      boolean inline) {
    super(connection, call.id(), dispatcher.blocking());
    this.dispatcher = dispatcher;
    this.route = route;
    this.asked = call.kind() == Envelope.Kind.REQUEST;
    this.bytes = bytes;
    this.bodyAt = call.bodyAt() - offset;
    this.metaAt = connection.isGreeted() && call.metaAt() >= 0 ? call.metaAt() - offset : -1;
    this.end = call.end() - offset;
    this.deadlineNanos = deadlineNanos(connection, bytes, metaAt);
    this.out = out;
    this.start = out.position();
    this.inline = inline;
  }

  /** To be run at once, on the event loop. The bytes are valid that long. */
  static ServerCall inline(
      Dispatcher dispatcher,
      RouteTable.Route route,
      ServeConnection connection,
      byte[] bytes,
      Envelope call) {
    boolean asked = call.kind() == Envelope.Kind.REQUEST;
    MsgWriter out = asked ? connection.beginReply() : new MsgWriter(16);
    return new ServerCall(dispatcher, route, connection, call, bytes, 0, out, true);
  }

  /** To be run on another thread. */
  static ServerCall aside(
      Dispatcher dispatcher,
      RouteTable.Route route,
      ServeConnection connection,
      byte[] bytes,
      Envelope call) {
    byte[] own = Arrays.copyOfRange(bytes, call.bodyAt(), call.end());
    MsgWriter out = new MsgWriter(FIRST_CAPACITY);
    return new ServerCall(dispatcher, route, connection, call, own, call.bodyAt(), out, false);
  }

  private static long deadlineNanos(ServeConnection connection, byte[] bytes, int metaAt) {
    long left = Metadata.integer(bytes, metaAt, Metadata.DEADLINE, -1);
    return left < 0
        ? RequestInfo.NO_DEADLINE
        : connection.arrivalNanos() + TimeUnit.MILLISECONDS.toNanos(Math.min(left, MOST_MILLIS));
  }

  /** Runs the handler, and answers unless it leaves that to a future. Throws nothing. */
  @Override
  public void run() {
    boolean late = isTimed() && deadlineNanos - System.nanoTime() <= 0;
    if (!inline) {
      if (enter(late)) {
        handle();
        leave();
      }
    } else if (late) {
      error(RpcCode.DEADLINE_EXCEEDED, TOO_LATE);
    } else {
      handle();
    }
    if (!later) {
      finishOnce();
    }
  }

  private void handle() {
    CurrentRequest current = CurrentRequest.ofThread();
    CurrentRequest.Source before = current.enter(this);
    try {
      route.handler().handle(this);
      if (!later) {
        requireReply();
      }
    } catch (Throwable e) {
      fail(e);
      later = false;
    } finally {
      current.restore(before);
    }
  }

  private void requireReply() {
    if (!replied) {
      reply().writeNil();
    }
    requireSize();
  }

  /** A reply that the peer would have to close the connection for is not sent. */
  private void requireSize() {
    int size = out.position() - start;
    int limit = connection().messageLimit();
    if (size > limit) {
      out.rewind(start);
      error(RpcCode.TOO_LARGE, "the reply has " + size + " bytes; the limit is " + limit);
    }
  }

  @Override
  public MsgReader args(int count) {
    MsgReader in = new MsgReader(bytes, bodyAt, end, this);
    int given = in.readArrayHeader();
    if (given != count) {
      throw fault("expected " + count + " arguments, found " + given);
    }
    return in;
  }

  @Override
  public MsgWriter reply() {
    replied = true;
    EnvelopeWriter.writeResult(out, id());
    return out;
  }

  @Override
  public <T> void replyLater(CompletionStage<T> result, Encoder<T> encoder) {
    later = true;
    if (inline) {
      // The batch will be gone by the time the result is there.
      out = new MsgWriter(128);
      start = 0;
      inline = false;
      connection().begin(this);
    }
    awaits(result);
    result.whenComplete(
        (value, failure) -> {
          try {
            if (failure == null) {
              encoder.write(reply(), value);
              requireSize();
            } else {
              fail(failure);
            }
          } catch (Throwable e) {
            fail(e);
          }
          finishOnce();
        });
  }

  private void fail(Throwable failure) {
    out.rewind(start);
    if (!inline && ended() != null) {
      // Whatever an interrupted handler throws is not its fault.
      return;
    } else if (failure == argumentFault) {
      error(RpcCode.INVALID_ARGUMENT, String.valueOf(failure.getMessage()));
    } else {
      errorReply().write(route.method(), failure);
      requireSize();
    }
  }

  private void error(RpcCode code, String message) {
    errorReply().write(code, message);
  }

  private ErrorReply errorReply() {
    return new ErrorReply(out, id(), connection().isGreeted());
  }

  private void finishOnce() {
    if (inline) {
      addMetadata();
      if (asked) {
        connection().replied();
      }
      dispatcher.running().ended();
    } else if (finish()) {
      end(ended());
      connection().send(this);
      dispatcher.running().ended();
    }
  }

  /** Nobody waits for the response to a call that was cancelled, and there is none. */
  private void end(@Nullable RpcCode why) {
    if (!asked || why == RpcCode.CANCELLED) {
      out.rewind(start);
    } else if (why != null) {
      out.rewind(start);
      error(why, TOO_LATE);
    } else {
      addMetadata();
    }
  }

  private synchronized void addMetadata() {
    if (replyMetadata != null && asked && connection().isGreeted()) {
      EnvelopeWriter.addMetadata(out, start, replyMetadata);
    }
  }

  @Override
  protected void writeResponse(MsgWriter batch) {
    batch.writeRaw(out.array(), 0, out.position());
  }

  @Override
  protected boolean isAsked() {
    return asked;
  }

  @Override
  protected boolean isTimed() {
    return deadlineNanos != RequestInfo.NO_DEADLINE;
  }

  @Override
  protected long deadlineNanos() {
    return deadlineNanos;
  }

  @Override
  public RequestInfo info() {
    RequestInfo made = info;
    if (made == null) {
      made = RequestInfos.read(connection(), id(), bytes, metaAt, deadlineNanos);
      info = made;
    }
    return made;
  }

  @Override
  public synchronized void putReplyMetadata(String key, String value) {
    if (replyMetadata == null) {
      replyMetadata = new LinkedHashMap<>();
    }
    replyMetadata.put(key, value);
  }

  @Override
  public RuntimeException at(int position, String problem) {
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

  @Override
  public String toString() {
    return route.method() + " #" + Integer.toUnsignedString(id()) + " on the " + connection();
  }
}
