package io.skynet.runtime.server;

import io.skynet.runtime.msgpack.MsgWriter;
import io.skynet.runtime.rpc.RpcCode;
import io.skynet.runtime.rpc.Threading;
import io.skynet.runtime.transport.CallHandler;
import io.skynet.runtime.transport.ServeConnection;
import io.skynet.runtime.wire.Envelope;
import io.skynet.runtime.wire.EnvelopeWriter;
import java.util.Arrays;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/** Takes each call to its handler, and counts those under way. Safe for all threads. */
public final class Dispatcher implements CallHandler {
  private static final int FIRST_CAPACITY = 128;

  private final RouteTable routes;
  private final Executor blocking;
  private final RunningCalls running = new RunningCalls();

  private volatile boolean draining;

  public Dispatcher(RouteTable routes) {
    this(routes, HandlerThreads.SHARED);
  }

  Dispatcher(RouteTable routes, Executor blocking) {
    this.routes = routes;
    this.blocking = blocking;
  }

  /** The calls that have begun and not ended. */
  public RunningCalls running() {
    return running;
  }

  /** From here on calls are refused; those under way go on. */
  public void drain() {
    draining = true;
  }

  @Override
  public void onCall(ServeConnection connection, byte[] bytes, Envelope call) {
    RouteTable.Route route = routes.find(bytes, call.nameFrom(), call.nameTo());
    if (route == null) {
      String name = EnvelopeWriter.decodeName(bytes, call.nameFrom(), call.nameTo());
      refuse(connection, call, RpcCode.NO_SUCH_METHOD, "there is no method '" + name + "' here");
      return;
    }
    // Counted before the question is asked: who waits for the last call must not miss this one.
    running.began();
    if (draining) {
      running.ended();
      refuse(connection, call, RpcCode.DRAINING, "this instance is leaving");
    } else {
      run(route, connection, bytes, call);
    }
  }

  private void run(
      RouteTable.Route route, ServeConnection connection, byte[] bytes, Envelope call) {
    boolean asked = call.kind() == Envelope.Kind.REQUEST;
    if (route.threading() == Threading.NON_BLOCKING) {
      MsgWriter out = asked ? connection.beginReply() : new MsgWriter(16);
      ServerCall inline =
          new ServerCall(this, route.method(), connection, call.id(), asked, out, true);
      inline.run(route.handler(), bytes, call.bodyAt(), call.end());
      return;
    }
    connection.began();
    byte[] own = Arrays.copyOfRange(bytes, call.bodyAt(), call.end());
    MsgWriter out = new MsgWriter(FIRST_CAPACITY);
    ServerCall aside =
        new ServerCall(this, route.method(), connection, call.id(), asked, out, false);
    try {
      blocking.execute(() -> aside.run(route.handler(), own, 0, own.length));
    } catch (RejectedExecutionException | OutOfMemoryError e) {
      // The machine has no thread left for it; the calls that have one go on.
      running.ended();
      connection.ended();
      refuse(connection, call, RpcCode.OVERLOADED, "there is no thread left to run the call on");
    }
  }

  private static void refuse(
      ServeConnection connection, Envelope call, RpcCode code, String message) {
    if (call.kind() == Envelope.Kind.REQUEST) {
      new ErrorReply(connection.beginReply(), call.id(), connection.isGreeted())
          .write(code, message);
      connection.replied();
    }
  }

  @Override
  public String toString() {
    return "dispatcher, " + running + (draining ? ", draining" : "");
  }
}
