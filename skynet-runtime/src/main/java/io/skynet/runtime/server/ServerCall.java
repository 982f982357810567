package io.skynet.runtime.server;

import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.msgpack.MsgWriter;
import io.skynet.runtime.msgpack.ReadFault;
import io.skynet.runtime.rpc.Encoder;
import io.skynet.runtime.rpc.Handler;
import io.skynet.runtime.rpc.IncomingCall;
import io.skynet.runtime.rpc.RpcCode;
import io.skynet.runtime.rpc.RpcException;
import io.skynet.runtime.rpc.RpcMethod;
import io.skynet.runtime.transport.ServeConnection;
import io.skynet.runtime.wire.EnvelopeWriter;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * One call at the server, from its arguments to its reply. For the thread that runs the handler,
 * and after it, if the reply is left to a future, for the thread that completes that.
 */
final class ServerCall implements IncomingCall, ReadFault {
  private final Dispatcher dispatcher;
  private final RpcMethod method;
  private final ServeConnection connection;
  private final int id;
  private final boolean asked;

  /** On the event loop this is the connection's batch, which others append to as well. */
  private MsgWriter out;

  private boolean inline;
  private int start;
  private byte[] bytes = {};
  private int bodyAt;
  private int end;
  private boolean replied;
  private boolean later;

  /** What was thrown for arguments that cannot be read, to be told from what a handler throws. */
  private @Nullable RuntimeException argumentFault;

  ServerCall(
      Dispatcher dispatcher,
      RpcMethod method,
      ServeConnection connection,
      int id,
      boolean asked,
      MsgWriter out,
      boolean inline) {
    this.dispatcher = dispatcher;
    this.method = method;
    this.connection = connection;
    this.id = id;
    this.asked = asked;
    this.out = out;
    this.inline = inline;
  }

  /** Runs the handler, and answers unless it leaves that to a future. Throws nothing. */
  void run(Handler handler, byte[] bytes, int bodyAt, int end) {
    this.start = out.position();
    this.bytes = bytes;
    this.bodyAt = bodyAt;
    this.end = end;
    try {
      handler.handle(this);
      if (!later) {
        requireReply();
      }
    } catch (Throwable e) {
      fail(e);
      later = false;
    }
    if (!later) {
      finish();
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
    if (size > connection.messageLimit()) {
      out.rewind(start);
      error(
          RpcCode.TOO_LARGE,
          "the reply has " + size + " bytes; the limit is " + connection.messageLimit());
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
    EnvelopeWriter.writeResult(out, id);
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
      connection.began();
    }
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
          finish();
        });
  }

  private void fail(Throwable failure) {
    out.rewind(start);
    if (failure == argumentFault) {
      error(RpcCode.INVALID_ARGUMENT, String.valueOf(failure.getMessage()));
    } else {
      errorReply().write(method, failure);
      requireSize();
    }
  }

  private void error(RpcCode code, String message) {
    errorReply().write(code, message);
  }

  private ErrorReply errorReply() {
    return new ErrorReply(out, id, connection.isGreeted());
  }

  private void finish() {
    if (!asked) {
      out.rewind(start);
    } else if (inline) {
      connection.replied();
    } else {
      connection.send(out);
    }
    if (!inline) {
      connection.ended();
    }
    dispatcher.running().ended();
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
    return method + " #" + Integer.toUnsignedString(id) + " on the " + connection;
  }
}
