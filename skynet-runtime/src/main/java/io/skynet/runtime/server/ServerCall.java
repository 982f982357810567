package io.skynet.runtime.server;

import io.skynet.runtime.msgpack.MsgWriter;
import io.skynet.runtime.rpc.CurrentRequest;
import io.skynet.runtime.rpc.Encoder;
import io.skynet.runtime.rpc.RpcCode;
import io.skynet.runtime.transport.ServeConnection;
import io.skynet.runtime.wire.Envelope;
import io.skynet.runtime.wire.EnvelopeWriter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * One call at the server, from its arguments to its reply. For the thread that runs the handler,
 * and after it, if the reply is left to a future, for the thread that completes that.
 */
final class ServerCall extends ReceivedCall {
  private static final int FIRST_CAPACITY = 128;
  private static final String TOO_LATE = "the caller's time was up";

  private final Dispatcher dispatcher;
  private final RouteTable.Route route;

  /** On the event loop this is the connection's batch, which others append to as well. */
  private MsgWriter out;

  private int start;
  private boolean inline;
  private boolean replied;
  private boolean later;
  private boolean refused;

  /** Written, and its content touched, only under the lock of this; nearly always null. */
  private volatile @Nullable Map<String, String> replyMetadata;

  private ServerCall(
      Dispatcher dispatcher,
      RouteTable.Route route,
      ServeConnection connection,
      Envelope call,
      byte[] bytes,
      int offset,
      MsgWriter out,
      boolean inline) {
    super(connection, call, bytes, offset, dispatcher.blocking());
    this.dispatcher = dispatcher;
    this.route = route;
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

  /** Runs the handler, and answers unless it leaves that to a future. */
  @Override
  public void run() {
    try {
      if (inline) {
        runInline();
      } else {
        runAside();
      }
    } finally {
      if (!later) {
        finishOnce();
      }
    }
  }

  private void runInline() {
    if (isLate(connection().arrivalNanos())) {
      error(RpcCode.DEADLINE_EXCEEDED, TOO_LATE);
      countLost(TOO_LATE);
    } else {
      handle();
    }
  }

  private void runAside() {
    long now = System.nanoTime();
    boolean late = isLate(now);
    long waited = now - arrivedNanos();
    if (!late && waited > dispatcher.limit().waitNanos()) {
      refuse(dispatcher.limit().waitedTooLong(waited));
    } else if (enter(late)) {
      handleHere();
    } else {
      countLost(TOO_LATE);
    }
  }

  private void handleHere() {
    try {
      handle();
    } finally {
      leave();
    }
  }

  @Override
  public void reject() {
    refuse("there is no thread left to run the call on");
    finishOnce();
  }

  private void refuse(String reason) {
    refused = true;
    error(RpcCode.OVERLOADED, reason);
    countLost(reason);
  }

  /** It was not run; whoever made it hears of that only if it is a request. */
  private void countLost(String reason) {
    if (!isAsked()) {
      dispatcher.lost(connection(), reason);
    }
  }

  private void handle() {
    CurrentRequest current = CurrentRequest.ofThread();
    CurrentRequest.Source before = current.enter(this);
    try {
      route.handler().handle(this);
      if (!later && !replied) {
        reply().writeNil();
      }
    } catch (Throwable e) {
      later = false;
      fail(e);
    } finally {
      current.restore(before);
    }
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
      out = new MsgWriter(FIRST_CAPACITY);
      start = 0;
      inline = false;
      route.repliedLater();
      dispatcher.limit().joins();
      connection().begin(this, 0);
    }
    awaits(result);
    result.whenComplete(
        (value, failure) -> {
          try {
            if (failure == null) {
              encoder.write(reply(), value);
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
    } else if (isArgumentFault(failure)) {
      error(RpcCode.INVALID_ARGUMENT, String.valueOf(failure.getMessage()));
    } else {
      errorReply().write(route.method(), failure);
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
      if (isAsked()) {
        complete();
        connection().replied();
      }
      dispatcher.running().ended();
    } else if (finish()) {
      RpcCode why = ended();
      end(why);
      connection().send(this);
      leaveLimit(why);
      dispatcher.running().ended();
    }
  }

  /** How long a call took says nothing if its caller did not wait. */
  private void leaveLimit(@Nullable RpcCode why) {
    if (why == RpcCode.CANCELLED) {
      dispatcher.limit().leaves();
    } else {
      dispatcher.limit().ended(arrivedNanos(), refused || why == RpcCode.DEADLINE_EXCEEDED);
    }
  }

  /** Nobody waits for the response to a call that was cancelled, and there is none. */
  private void end(@Nullable RpcCode why) {
    if (!isAsked() || why == RpcCode.CANCELLED) {
      out.rewind(start);
    } else if (why != null) {
      out.rewind(start);
      error(why, TOO_LATE);
    } else {
      complete();
    }
  }

  private void complete() {
    try {
      addMetadata();
    } catch (RuntimeException e) {
      // A text that UTF-8 cannot express.
      fail(e);
    }
    requireSize();
  }

  private void addMetadata() {
    if (replyMetadata == null || !connection().isGreeted()) {
      return;
    }
    synchronized (this) {
      EnvelopeWriter.addMetadata(out, start, Objects.requireNonNull(replyMetadata));
    }
  }

  @Override
  protected MsgWriter response() {
    return out;
  }

  @Override
  public synchronized void putReplyMetadata(String key, String value) {
    Map<String, String> metadata = replyMetadata;
    if (metadata == null) {
      metadata = new LinkedHashMap<>();
      replyMetadata = metadata;
    }
    metadata.put(key, value);
  }

  @Override
  public String toString() {
    return route.method() + " #" + Integer.toUnsignedString(id()) + " on the " + connection();
  }
}
