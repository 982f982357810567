package io.skynet.runtime.transport;

import io.netty.channel.Channel;
import io.skynet.runtime.msgpack.MsgException;
import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.msgpack.MsgWriter;
import io.skynet.runtime.msgpack.ReadFault;
import io.skynet.runtime.wire.Control;
import io.skynet.runtime.wire.Envelope;
import io.skynet.runtime.wire.EnvelopeWriter;
import io.skynet.runtime.wire.Hello;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Says hello on a new connection, and finds out whether the other end knows more than the
 * specification. One that does not answers with an error, or never: then nothing more is asked of
 * it. An answer that comes late still counts. Event loop only.
 */
final class Handshake {
  /** Calls are numbered from 1. */
  static final int ID = 0;

  /** Strangers that ignore what they do not know are not waited for longer. */
  private static final int PATIENCE_MILLIS = 1_000;

  private final Channel channel;
  private final Runnable opened;
  private boolean settled;
  private boolean answered;
  private @Nullable Hello peer;

  /**
   * A handshake to come.
   *
   * @param opened run once, when it is known how to talk to the peer
   */
  Handshake(Channel channel, Runnable opened) {
    this.channel = channel;
    this.opened = opened;
  }

  void begin(Outbox outbox, Hello ours, int connectMillis) {
    MsgWriter out = outbox.open();
    EnvelopeWriter.writeRequest(out, ID, Control.HELLO.encodedName(), false);
    out.writeArrayHeader(1);
    ours.write(out);
    outbox.flush();
    int patience = Math.min(PATIENCE_MILLIS, connectMillis);
    channel.eventLoop().schedule(this::settle, patience, TimeUnit.MILLISECONDS);
  }

  /** Whether a reply is the one to our hello. */
  boolean isAnswer(Envelope reply) {
    return reply.id() == ID && !answered;
  }

  void onAnswer(byte[] bytes, Envelope reply) {
    answered = true;
    if (!reply.isError(bytes)) {
      try {
        peer = Hello.read(new MsgReader(bytes, reply.bodyAt(), reply.end(), ReadFault.PLAIN));
      } catch (MsgException e) {
        // Whatever that is, it is not an answer to what we asked.
        peer = null;
      }
    }
    settle();
  }

  private void settle() {
    if (!settled && channel.isActive()) {
      settled = true;
      opened.run();
    }
  }

  /** What the other end has said of itself; null if it knows nothing but the specification. */
  @Nullable Hello peer() {
    return peer;
  }

  @Override
  public String toString() {
    return peer == null ? "handshake" : "handshake with " + peer.agent();
  }
}
