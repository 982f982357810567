package io.skynet.runtime.transport;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.skynet.runtime.msgpack.MsgWriter;
import io.skynet.runtime.wire.Control;
import io.skynet.runtime.wire.Envelope;
import io.skynet.runtime.wire.Hello;
import io.skynet.runtime.wire.WireException;
import java.net.SocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The answering end of a connection. */
public final class ServeConnection {
  private static final Logger log = LoggerFactory.getLogger(ServeConnection.class);

  private static final long SWEEP_MILLIS = 10;

  private final Channel channel;
  private final Outbox outbox;
  private final Backlog backlog;
  private final CallHandler handler;
  private final ServerLimits limits;
  private final Complaints complaints;
  private final Decoder decoder;
  private final KeepAlive keepAlive;
  private final ServeControl control;
  private final long nonce = ThreadLocalRandom.current().nextLong();

  /** Event loop only, as are the four below. */
  private final RunningAnswers running = new RunningAnswers();

  /** Calls that the event loop has left, and whose responses it has not come to yet. */
  private int underWay;

  private List<Answer> gathered = new ArrayList<>();
  private boolean sweeping;
  private long arrivalNanos;

  /** Written on the event loop only. */
  private volatile boolean paused;

  ServeConnection(
      Channel channel, CallHandler handler, ServerLimits limits, Complaints complaints) {
    this.channel = channel;
    this.backlog = new Backlog(channel, limits.stuckTime(), this::close);
    this.outbox = new Outbox(channel, backlog::flushed);
    this.handler = handler;
    this.limits = limits;
    this.complaints = complaints;
    this.decoder = new Decoder();
    this.keepAlive =
        new KeepAlive(channel, outbox, limits.liveness(), reason -> decoder.gone(reason));
    this.control = new ServeControl(limits, outbox, running, keepAlive);
  }

  MessageDecoder decoder() {
    return decoder;
  }

  /** Where the caller is. */
  public SocketAddress peer() {
    return channel.remoteAddress();
  }

  /** Where the caller is, as {@code host:port}. */
  public String peerName() {
    return Peers.name(peer());
  }

  /** Whether the caller said hello, and so understands more than the specification. */
  public boolean isGreeted() {
    return control.peer() != null;
  }

  /** What the caller has said of itself; null if it knows nothing but the specification. */
  public @Nullable Hello caller() {
    return control.peer();
  }

  /** Whether the caller may yet make calls here, having been told, or not, that we leave. */
  boolean isUnheard() {
    return control.peer() != null && !control.isHeard();
  }

  /** A request id for a call whose caller gave it none. */
  public long requestId(int callId) {
    return nonce + callId;
  }

  /** When the bytes came that are being handled. Event loop only. */
  public long arrivalNanos() {
    if (arrivalNanos == 0) {
      arrivalNanos = System.nanoTime();
    }
    return arrivalNanos;
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

  /**
   * Whether the caller has as many calls under way as it was told that it may. One that was not
   * told is not read from instead. Event loop only.
   */
  public boolean isFull() {
    return underWay >= limits.callsPerConnection() && isGreeted();
  }

  /** How many calls the caller has under way that the event loop has left. Event loop only. */
  public int callsUnderWay() {
    return underWay;
  }

  /** How many calls a caller may have under way. */
  public int callLimit() {
    return limits.callsPerConnection();
  }

  /** A call without a reply is not run, and the log is all that can be told. */
  public void lost(String because) {
    complaints.aboutLost(peer(), because);
  }

  /**
   * Takes memory for the arguments of a call that is to go on after the event loop has left it;
   * {@link #begin(Answer, int)} follows.
   *
   * @return null if there is enough, otherwise what is in the way
   */
  public @Nullable String reserve(int argumentBytes) {
    return ByteBudget.ARGUMENTS.reserve(argumentBytes);
  }

  /**
   * A call goes on after the event loop has left it; {@link #send} follows. Event loop only.
   *
   * @param reserved the bytes that were reserved for it, which are free once it is sent
   */
  public void begin(Answer answer, int reserved) {
    answer.reserved(reserved);
    underWay++;
    if (!isGreeted()) {
      if (underWay >= limits.callsPerConnection()) {
        paused = true;
        read();
      }
    } else if (answer.isAsked()) {
      running.add(answer);
      sweepLater();
    }
  }

  /** Keeps a call that was begun until all that came with it have been read. Event loop only. */
  public void gather(Answer answer) {
    gathered.add(answer);
  }

  private void runGathered() {
    if (!gathered.isEmpty()) {
      List<Answer> batch = gathered;
      gathered = new ArrayList<>();
      handler.onBegun(batch);
    }
  }

  private void sweepLater() {
    if (!sweeping) {
      sweeping = true;
      channel.eventLoop().schedule(this::sweep, SWEEP_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  private void sweep() {
    sweeping = false;
    if (!running.isEmpty()) {
      sweepLater();
      running.sweep(System.nanoTime());
    }
  }

  /** A call that was begun has ended; its response goes out. Any thread; never blocks. */
  public void send(Answer answer) {
    ByteBudget.ARGUMENTS.release(answer.reserved());
    outbox.submit(answer);
  }

  /**
   * A response is about to be written, or will never be. Not sooner: of a peer that does not read,
   * no more calls are taken on while responses wait to be written. Event loop only.
   */
  void forget(Answer answer) {
    running.remove(answer);
    underWay--;
    if (mayResume()) {
      channel.eventLoop().execute(this::resume);
    }
  }

  private boolean mayResume() {
    return paused && underWay <= limits.callsPerConnection() / 2;
  }

  private void resume() {
    if (mayResume() && channel.isActive()) {
      paused = false;
      decoder.resume(channel.pipeline().context(decoder));
      read();
    }
  }

  private void close(WireException violation) {
    complaints.about(peer(), String.valueOf(violation.getMessage()));
    channel.close();
  }

  /** A peer that asks too much at once, or does not read its replies, is not read from either. */
  private void read() {
    channel.config().setAutoRead(!paused && channel.isWritable());
  }

  @Override
  public String toString() {
    return "connection from " + peer();
  }

  /** Told to every connection of an instance that leaves. */
  record GoAway(long graceMillis) {}

  /** What Netty tells of the connection. */
  private final class Decoder extends MessageDecoder {
    /** Whether too many replies wait to be sent. */
    private boolean clogged;

    private boolean timing;

    /** What the unfinished message counts for. */
    private int held;

    Decoder() {
      super(limits.wire());
    }

    @Override
    void onMessage(byte[] bytes, Envelope message) {
      if (message.kind() == Envelope.Kind.RESPONSE) {
        if (keepAlive.isAnswer(message)) {
          return;
        }
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
        ByteBudget.UNFINISHED.change(held, bytes);
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
        onViolation(context, new WireException(tooSlow()));
      } else {
        timing = true;
        later(context, left, () -> checkMessageTime(context));
      }
    }

    private String tooSlow() {
      return "a message of which "
          + unfinishedBytes()
          + " bytes have come has taken "
          + TimeUnit.NANOSECONDS.toMillis(unfinishedNanos())
          + " ms; the limit is "
          + limits.messageTime().toMillis()
          + " ms";
    }

    private static void later(ChannelHandlerContext context, long nanos, Runnable check) {
      context.executor().schedule(check, nanos, TimeUnit.NANOSECONDS);
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
      arrivalNanos = 0;
      keepAlive.heard();
      runGathered();
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
    }

    private void goOn(ChannelHandlerContext context) {
      if (channel.isActive() && !isPaused()) {
        resume(context);
      }
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext context, Object event) {
      if (event instanceof GoAway goAway) {
        control.goAway(goAway.graceMillis());
        outbox.flush();
      }
    }

    void gone(String reason) {
      log.debug("closing the {}: {}", ServeConnection.this, reason);
      channel.close();
    }

    @Override
    void onViolation(ChannelHandlerContext context, WireException violation) {
      outbox.flush();
      close(violation);
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
      log.debug("the {} failed", ServeConnection.this, cause);
      context.close();
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
      onFinished();
      backlog.close();
      keepAlive.stop();
      runGathered();
      running.cancelAll();
      outbox.close("the connection was closed");
    }
  }
}
