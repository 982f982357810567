package io.skynet.runtime.server;

import io.skynet.runtime.rpc.RpcCode;
import io.skynet.runtime.rpc.Threading;
import io.skynet.runtime.transport.Answer;
import io.skynet.runtime.transport.CallHandler;
import io.skynet.runtime.transport.CallLimits;
import io.skynet.runtime.transport.ServeConnection;
import io.skynet.runtime.wire.Envelope;
import io.skynet.runtime.wire.EnvelopeWriter;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.LongAdder;

/** Takes each call to its handler, and counts those under way. Safe for all threads. */
public final class Dispatcher implements CallHandler {
  private final RouteTable routes;
  private final Executor blocking;
  private final RunningCalls running = new RunningCalls();
  private final CallLimit limit = new CallLimit(CallLimits.DEFAULT);
  private final LongAdder lostNotifications = new LongAdder();

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

  /** How many calls without a reply were not run, since there is no refusing them. */
  public long lostNotifications() {
    return lostNotifications.sum();
  }

  /** From here on these limits hold for calls that come. Any thread. */
  public void limit(CallLimits limits) {
    limit.set(limits);
  }

  /** What keeps calls from being too many. */
  CallLimit limit() {
    return limit;
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
    } else if (connection.isFull()) {
      overloaded(
          connection,
          call,
          "this connection has "
              + connection.callsUnderWay()
              + " calls under way; the limit is "
              + connection.callLimit());
    } else if (route.threading() == Threading.NON_BLOCKING) {
      runHere(route, connection, bytes, call);
    } else {
      setAside(route, connection, bytes, call);
    }
  }

  /** What answers at once is not refused: that would cost as much. */
  private void runHere(
      RouteTable.Route route, ServeConnection connection, byte[] bytes, Envelope call) {
    String tooMuch = route.repliesLater() ? limit.refusal(bytes, metaAt(connection, call)) : null;
    if (tooMuch != null) {
      overloaded(connection, call, tooMuch);
    } else {
      ServerCall.inline(this, route, connection, bytes, call).run();
    }
  }

  /** A plain peer has no metadata, whatever it sends. */
  private static int metaAt(ServeConnection connection, Envelope call) {
    return connection.isGreeted() ? call.metaAt() : -1;
  }

  private void overloaded(ServeConnection connection, Envelope call, String tooMuch) {
    running.ended();
    refuse(connection, call, RpcCode.OVERLOADED, tooMuch);
  }

  private void setAside(
      RouteTable.Route route, ServeConnection connection, byte[] bytes, Envelope call) {
    int size = call.end() - call.bodyAt();
    String tooMuch = limit.begin(bytes, metaAt(connection, call));
    if (tooMuch == null) {
      tooMuch = connection.reserve(size);
      if (tooMuch != null) {
        limit.leaves();
      }
    }
    if (tooMuch != null) {
      overloaded(connection, call, tooMuch);
    } else {
      ServerCall aside = ServerCall.aside(this, route, connection, bytes, call);
      connection.begin(aside, size);
      connection.gather(aside);
    }
  }

  /** Wakes one thread for all of them, which starts the others: that is cheaper for the loop. */
  @Override
  public void onBegun(List<Answer> calls) {
    Answer first = calls.get(0);
    try {
      blocking.execute(calls.size() == 1 ? first : () -> runAll(calls));
    } catch (RejectedExecutionException | OutOfMemoryError e) {
      // The machine has no thread left for them; the calls that have one go on.
      calls.forEach(Answer::reject);
    }
  }

  private void runAll(List<Answer> calls) {
    for (int i = 1; i < calls.size(); i++) {
      Answer other = calls.get(i);
      try {
        blocking.execute(other);
      } catch (RejectedExecutionException | OutOfMemoryError e) {
        other.reject();
      }
    }
    calls.get(0).run();
  }

  /** A notification was not run. Any thread. */
  void lost(ServeConnection connection, String reason) {
    lostNotifications.increment();
    connection.lost(reason);
  }

  /** Runs what may wait. */
  Executor blocking() {
    return blocking;
  }

  private void refuse(ServeConnection connection, Envelope call, RpcCode code, String message) {
    if (call.kind() == Envelope.Kind.REQUEST) {
      new ErrorReply(connection.beginReply(), call.id(), connection.isGreeted())
          .write(code, message);
      connection.replied();
    } else {
      lost(connection, message);
    }
  }

  @Override
  public String toString() {
    return "dispatcher, " + running + (draining ? ", draining" : "");
  }
}
