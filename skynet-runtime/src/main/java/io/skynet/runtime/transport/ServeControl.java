package io.skynet.runtime.transport;

import io.skynet.runtime.msgpack.MsgException;
import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.msgpack.MsgWriter;
import io.skynet.runtime.msgpack.ReadFault;
import io.skynet.runtime.rpc.RpcCode;
import io.skynet.runtime.wire.Control;
import io.skynet.runtime.wire.Envelope;
import io.skynet.runtime.wire.EnvelopeWriter;
import io.skynet.runtime.wire.Hello;
import org.jspecify.annotations.Nullable;

/** Answers what a caller asks of the connection, rather than of the service. Event loop only. */
final class ServeControl {
  /** Where a value lies in our buffer says nothing to the peer. */
  private static final ReadFault FAULT = (position, problem) -> new MsgException(problem);

  private final ServerLimits limits;
  private final Outbox outbox;
  private final RunningAnswers running;
  private final KeepAlive keepAlive;

  /** What is left to a caller that says hello from here on; negative while nobody is leaving. */
  private long graceMillis = -1;

  /** Read by the threads of handlers. */
  private volatile @Nullable Hello peer;

  /** Whether the caller has said that it turns elsewhere. Read by the thread that leaves. */
  private volatile boolean heard;

  ServeControl(ServerLimits limits, Outbox outbox, RunningAnswers running, KeepAlive keepAlive) {
    this.limits = limits;
    this.outbox = outbox;
    this.running = running;
    this.keepAlive = keepAlive;
  }

  /** What the caller has said of itself; null if it knows nothing but the specification. */
  @Nullable Hello peer() {
    return peer;
  }

  void onCall(byte[] bytes, Envelope call) {
    Control control = Control.of(bytes, call.nameFrom(), call.nameTo());
    if (call.kind() == Envelope.Kind.NOTIFICATION) {
      if (control == Control.CANCEL) {
        cancel(bytes, call);
      } else if (control == Control.GOAWAY) {
        heard = true;
      }
    } else if (control == Control.HELLO) {
      hello(bytes, call);
    } else if (control == Control.PING) {
      EnvelopeWriter.writeResult(outbox.open(), call.id());
      outbox.open().writeNil();
      outbox.sent();
    } else {
      String name = EnvelopeWriter.decodeName(bytes, call.nameFrom(), call.nameTo());
      refuse(call, RpcCode.NO_SUCH_METHOD, "there is no method '" + name + "' here");
    }
  }

  private void hello(byte[] bytes, Envelope call) {
    Hello said;
    try {
      MsgReader in = new MsgReader(bytes, call.bodyAt(), call.end(), FAULT);
      if (in.readArrayHeader() < 1) {
        throw in.problem(call.bodyAt(), "expected a map in the params");
      }
      said = Hello.read(in);
    } catch (MsgException e) {
      refuse(call, RpcCode.INVALID_ARGUMENT, String.valueOf(e.getMessage()));
      return;
    }
    MsgWriter out = outbox.open();
    EnvelopeWriter.writeResult(out, call.id());
    Hello.ours("", limits.callsPerConnection(), limits.wire().messageBytes()).write(out);
    outbox.sent();
    peer = said;
    keepAlive.start();
    if (graceMillis >= 0) {
      goAway(graceMillis);
    }
  }

  /** Asks the caller to make no more calls here, if it understands that, now or later. */
  void goAway(long graceMillis) {
    this.graceMillis = graceMillis;
    if (peer != null && !heard) {
      EnvelopeWriter.writeGoAway(outbox.open(), graceMillis);
      outbox.sent();
    }
  }

  /** Whether the caller has said that no more calls will come from it. */
  boolean isHeard() {
    return heard;
  }

  private void cancel(byte[] bytes, Envelope call) {
    try {
      MsgReader in = new MsgReader(bytes, call.bodyAt(), call.end(), FAULT);
      long id = in.readArrayHeader() > 0 ? in.readLong() : -1;
      if (id >>> Integer.SIZE == 0) {
        running.cancel((int) id);
      }
    } catch (MsgException e) {
      // A notification has nobody to tell, and what it names is not there.
      return;
    }
  }

  private void refuse(Envelope call, RpcCode code, String message) {
    EnvelopeWriter.writeError(outbox.open(), call.id(), peer != null, code.name(), message);
    outbox.sent();
  }

  @Override
  public String toString() {
    Hello said = peer;
    return said == null ? "a plain caller" : "a caller that is " + said.agent();
  }
}
