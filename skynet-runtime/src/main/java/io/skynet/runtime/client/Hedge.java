package io.skynet.runtime.client;

import io.skynet.runtime.msgpack.MsgWriter;
import io.skynet.runtime.wire.Envelope;

/** A second attempt beside the first, at another instance. Whichever is answered first wins. */
final class Hedge extends Attempt {
  private final ServiceCall call;

  Hedge(ServiceCall call) {
    super(call.method());
    this.call = call;
  }

  @Override
  protected MsgWriter params() {
    return call.params();
  }

  @Override
  protected void writeMetadata(MsgWriter out, long now) {
    call.writeMetadata(out, now, before());
  }

  @Override
  protected boolean isDone() {
    return call.isDone() || !isOpen();
  }

  @Override
  protected long deadlineNanos() {
    return call.deadlineNanos();
  }

  @Override
  protected void onReply(byte[] bytes, Envelope reply) {
    call.replied(this, bytes, reply, isPeerGreeted());
  }

  @Override
  protected void onLost(String reason) {
    call.lost(this, reason);
  }

  @Override
  protected void onDeadline() {
    call.onDeadline();
  }

  @Override
  protected void onSent() {}

  @Override
  protected void onUnsent(String reason) {
    call.unsent(this, reason);
  }

  @Override
  protected void onTooLarge(int size, int limit) {
    call.tooLarge(this, size, limit);
  }

  @Override
  public String toString() {
    return "hedge of " + call;
  }
}
