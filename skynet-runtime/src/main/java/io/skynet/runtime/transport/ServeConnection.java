package io.skynet.runtime.transport;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.skynet.runtime.msgpack.MsgWriter;
import io.skynet.runtime.wire.Control;
import io.skynet.runtime.wire.Envelope;
import io.skynet.runtime.wire.Hello;
import io.skynet.runtime.wire.WireException;
import java.net.SocketAddress;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The answering end of a connection. */
public final class ServeConnection {
  private static final Logger log = LoggerFactory.getLogger(ServeConnection.class);

  private final Channel channel;
  private final Outbox outbox;
  private final CallHandler handler;
  private final ServerLimits limits;
  private final Complaints complaints;
  private final Decoder decoder;
  private final ServeControl control;
  private final AtomicInteger underWay = new AtomicInteger();

  /** Written on the event loop only. */
  private volatile boolean paused;

  ServeConnection(
      Channel channel, CallHandler handler, ServerLimits limits, Complaints complaints) {
    this.channel = channel;
    this.outbox = new Outbox(channel);
    this.handler = handler;
    this.limits = limits;
    this.complaints = complaints;
    this.decoder = new Decoder();
    this.control = new ServeControl(limits, outbox);
  }

  MessageDecoder decoder() {
    return decoder;
  }

  /** Where the caller is. */
  public SocketAddress peer() {
    return channel.remoteAddress();
  }

  /** Whether the caller said hello, and so understands more than the specification. */
  public boolean isGreeted() {
    return control.peer() != null;
  }

  /** What a response may have at most, in bytes. */
  public int messageLimit() {
    Hello said = control.peer();
    int own = limits.wire().messageBytes();
    return said == null ? own : Math.min(own, said.messageBytes());
  }

  /**
   * Where to write a whole response at once; {@link #replied} follows. Only for the {@link
   * CallHandler} while it is being called.
   */
  public MsgWriter beginReply() {
    return outbox.open();
  }

  /** A response was written to {@link #beginReply}. */
  public void replied() {
    outbox.sent();
  }

  /** Sends a whole response that was written elsewhere. Any thread; never blocks. */
  public void send(MsgWriter response) {
    outbox.submit(new Reply(response));
  }

  /** A call goes on after the event loop has left it; {@link #ended} follows. Event loop only. */
  public void began() {
    if (underWay.incrementAndGet() >= limits.callsPerConnection()) {
      paused = true;
      read();
    }
  }

  /** A call that {@link #began} has ended. Any thread. */
  public void ended() {
    int left = underWay.decrementAndGet();
    if (paused && left <= limits.callsPerConnection() / 2) {
      channel.eventLoop().execute(this::resume);
    }
  }

  private void resume() {
    if (paused && channel.isActive() && underWay.get() <= limits.callsPerConnection() / 2) {
      paused = false;
      decoder.resume(channel.pipeline().context(decoder));
      read();
    }
  }

  /** A peer that asks too much at once, or does not read its replies, is not read from either. */
  private void read() {
    channel.config().setAutoRead(!paused && channel.isWritable());
  }

  @Override
  public String toString() {
    return "connection from " + peer();
  }

  /** What Netty tells of the connection. */
  private final class Decoder extends MessageDecoder {
    /** Whether too many replies wait to be sent. */
    private boolean clogged;

    private boolean timing;
    private boolean watching;

    /** What the unfinished message counts for. */
    private int held;

    Decoder() {
      super(limits.wire());
    }

    @Override
    void onMessage(byte[] bytes, Envelope message) {
      if (message.kind() == Envelope.Kind.RESPONSE) {
        throw new WireException("found a response, but nothing was asked on this connection");
      }
      if (Control.isReserved(bytes, message.nameFrom(), message.nameTo())) {
        control.onCall(bytes, message);
      } else {
        handler.onCall(ServeConnection.this, bytes, message);
      }
    }

    @Override
    boolean isPaused() {
      // Even in the midst of what was read at once: small requests may ask for large replies.
      return paused || clogged;
    }

    @Override
    void onUnfinished(ChannelHandlerContext context, int kept) {
      hold(kept);
      if (!timing) {
        timing = true;
        later(context, limits.messageTime().toNanos(), () -> checkMessageTime(context));
      }
    }

    @Override
    void onFinished() {
      if (held > 0) {
        hold(0);
      }
    }

    private void hold(int bytes) {
      if (bytes != held) {
        UnfinishedBytes.OF_THIS_PROCESS.change(held, bytes);
        held = bytes;
      }
    }

    private void checkMessageTime(ChannelHandlerContext context) {
      timing = false;
      if (!isUnfinished()) {
        return;
      }
      long left = limits.messageTime().toNanos() - unfinishedNanos();
      if (left <= 0) {
        String limit = limits.messageTime().toMillis() + " ms";
        onViolation(context, new WireException("a message took longer to come than " + limit));
      } else {
        timing = true;
        later(context, left, () -> checkMessageTime(context));
      }
    }

    private static void later(ChannelHandlerContext context, long nanos, Runnable check) {
      context.executor().schedule(check, nanos, TimeUnit.NANOSECONDS);
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
      outbox.flush();
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext context) {
      clogged = !channel.isWritable();
      read();
      if (!clogged) {
        // Later, since this is told in the midst of sending, and so perhaps of decoding.
        context.executor().execute(() -> goOn(context));
      }
      if (!channel.isWritable() && !watching) {
        watching = true;
        watch(context, OutboundProgress.of(channel));
      }
    }

    private void goOn(ChannelHandlerContext context) {
      if (channel.isActive() && !isPaused()) {
        resume(context);
      }
    }

    private void watch(ChannelHandlerContext context, OutboundProgress before) {
      later(
          context,
          limits.stuckTime().toNanos(),
          () -> {
            OutboundProgress now = OutboundProgress.of(channel);
            watching = channel.isOpen() && !channel.isWritable();
            if (watching && now.equals(before)) {
              String limit = limits.stuckTime().toMillis() + " ms";
              onViolation(
                  context, new WireException("it has read none of its replies for " + limit));
            } else if (watching) {
              watch(context, now);
            }
          });
    }

    @Override
    void onViolation(ChannelHandlerContext context, WireException violation) {
      complaints.about(peer(), String.valueOf(violation.getMessage()));
      outbox.flush();
      context.close();
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
      log.debug("the {} failed", ServeConnection.this, cause);
      context.close();
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
      onFinished();
      outbox.close("the connection was closed");
    }
  }
}
