package io.skynet.runtime.transport;

import io.skynet.runtime.msgpack.MsgWriter;
import io.skynet.runtime.rpc.RpcCode;
import io.skynet.runtime.wire.Control;
import io.skynet.runtime.wire.Envelope;
import io.skynet.runtime.wire.EnvelopeWriter;

/** Answers what a server that said hello asks of its caller. Event loop only. */
final class CallControl {
  private final Outbox outbox;
  private final Runnable goAway;

  /**
   * Nothing asked so far.
   *
   * @param goAway run when the server wants no more calls
   */
  CallControl(Outbox outbox, Runnable goAway) {
    this.outbox = outbox;
    this.goAway = goAway;
  }

  void onCall(byte[] bytes, Envelope call) {
    Control control = Control.of(bytes, call.nameFrom(), call.nameTo());
    if (call.kind() == Envelope.Kind.REQUEST) {
      MsgWriter out = outbox.open();
      if (control == Control.PING) {
        EnvelopeWriter.writeResult(out, call.id());
        out.writeNil();
      } else {
        EnvelopeWriter.writeError(
            out, call.id(), true, RpcCode.NO_SUCH_METHOD.name(), "a caller answers no calls");
      }
      outbox.sent();
    } else if (control == Control.GOAWAY) {
      goAway.run();
    }
  }

  @Override
  public String toString() {
    return "caller's end of " + outbox;
  }
}
