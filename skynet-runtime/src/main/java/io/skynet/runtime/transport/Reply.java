package io.skynet.runtime.transport;

import io.skynet.runtime.msgpack.MsgWriter;

/** A whole response that was written on a thread of its own. */
final class Reply extends Outgoing {
  private final MsgWriter message;

  Reply(MsgWriter message) {
    this.message = message;
  }

  @Override
  void writeTo(MsgWriter out) {
    out.writeRaw(message.array(), 0, message.position());
  }

  @Override
  void onNotSent(String reason) {
    // Nobody is left to tell: the peer that asked is gone.
  }
}
