package io.skynet.runtime.transport;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.skynet.runtime.wire.Envelope;
import io.skynet.runtime.wire.EnvelopeWriter;
import io.skynet.runtime.wire.Hello;
import io.skynet.runtime.wire.WireException;
import io.skynet.runtime.wire.WireLimits;
import org.jspecify.annotations.Nullable;

/** The calling end of a connection. Its methods may be called by any thread. */
public final class CallConnection {

  private final Channel channel;
  private final Outbox outbox;
  private final ConnectionListener listener;
  private final String peer;
  private final WireLimits limits;
  private final int connectMillis;
  private final Handshake handshake;
  private final KeepAlive keepAlive;
  private final NotificationQuota notifications;
  private final CallControl control;
  private final StrayReplies strays = new StrayReplies();

  /** Event loop only, as are all below. */
  private final OpenCalls open;

  private boolean leaving;
  private boolean sentAway;
  private boolean closed;
  private @Nullable String goneBecause;

  CallConnection(
      Channel channel,
      String peer,
      int connectMillis,
      WireLimits limits,
      Liveness liveness,
      ConnectionListener listener) {
    this.channel = channel;
    this.outbox = new Outbox(channel, () -> {});
    this.peer = peer;
    this.connectMillis = connectMillis;
    this.limits = limits;
    this.listener = listener;
    this.handshake = new Handshake(channel, () -> listener.onOpen(this));
    this.keepAlive = new KeepAlive(channel, outbox, liveness, new Findings());
    this.notifications = new NotificationQuota(channel);
    this.control = new CallControl(outbox, this::onGoAway);
    this.open = new OpenCalls(channel, this::cancel, this::onSwept);
  }

  /**
   * Begins to connect; the listener hears of the outcome.
   *
   * @param host a name or an address
   * @param connectMillis how long the connection may take to be made, and then the peer to say
   *     hello
   * @param check refuses addresses that the host turns out to stand for
   */
  public static void open(
      String host,
      int port,
      int connectMillis,
      WireLimits limits,
      AddressCheck check,
      ConnectionListener listener) {
    Addresses addresses = new Addresses(Addresses.SYSTEM, check);
    open(host, port, connectMillis, limits, Liveness.DEFAULT, addresses, listener);
  }

  /** The same to any address, with another patience for silence. */
  public static void open(
      String host,
      int port,
      int connectMillis,
      WireLimits limits,
      Liveness liveness,
      ConnectionListener listener) {
    open(host, port, connectMillis, limits, liveness, Addresses.ANY, listener);
  }

  static void open(
      String host,
      int port,
      int connectMillis,
      WireLimits limits,
      Liveness liveness,
      Addresses addresses,
      ConnectionListener listener) {
    String peer = host + ":" + port;
    Dialing.dial(
        host,
        port,
        connectMillis,
        addresses,
        channel -> new CallConnection(channel, peer, connectMillis, limits, liveness, listener));
  }

  /** Where the other end is, as {@code host:port}. */
  public String peer() {
    return peer;
  }

  /**
   * Sends a request. Never blocks; the request is told what became of it.
   *
   * @return false if so much waits to be sent that a notification is not taken; {@link #full} says
   *     how much
   */
  public boolean submit(Request request) {
    if (request.isOneway() && !notifications.take()) {
      return false;
    }
    request.assign(this);
    outbox.submit(request);
    return true;
  }

  /** How much waits to be sent, and how much may. */
  public String full() {
    return notifications.full();
  }

  /** One that was taken has been written, or will not be. */
  void notificationGone() {
    notifications.release();
  }

  /** Whether the peer has as many calls of ours under way as it takes. Event loop only. */
  boolean isFull() {
    return open.underWay() >= callLimit();
  }

  private int callLimit() {
    Hello said = handshake.peer();
    return said == null ? Integer.MAX_VALUE : sentAway ? 0 : said.calls();
  }

  /** Whether the peer takes no calls of any kind any more. Event loop only. */
  boolean isSentAway() {
    return sentAway;
  }

  /** Keeps a request until the peer takes it, if it ever will. Event loop only. */
  void hold(Request request) {
    if (sentAway) {
      request.onUnsent(peer + " is leaving");
    } else {
      open.hold(request);
    }
  }

  /** What comes after our answer is not sent, so the peer knows that it has all that there is. */
  private void onGoAway() {
    if (!sentAway) {
      sentAway = true;
      listener.onGoAway(this);
      EnvelopeWriter.writeHeardGoAway(outbox.open());
      outbox.sent();
      open.sendBack(peer + " is leaving");
    }
  }

  /** Closes the connection once no call waits for a reply on it. */
  public void closeWhenIdle() {
    channel
        .eventLoop()
        .execute(
            () -> {
              leaving = true;
              closeIfIdle();
            });
  }

  /**
   * The same, but there is reason to doubt that the peer still lives: if calls wait, it is asked at
   * once, and they are lost if it does not answer within two seconds.
   */
  public void closeWhenIdleOrGone() {
    closeWhenIdle();
    channel
        .eventLoop()
        .execute(
            () -> {
              if (!open.isEmpty()) {
                keepAlive.doubt();
              }
            });
  }

  /**
   * Asks whether the peer is there. The listener hears of the outcome, which for one that never
   * said hello is always that it is.
   */
  public void ask() {
    channel.eventLoop().execute(keepAlive::ask);
  }

  private void closeIfIdle() {
    if (leaving && open.isEmpty()) {
      channel.close();
    }
  }

  /** Closes the connection; what still waits for a reply is lost. */
  public void close() {
    channel.close();
  }

  /** The same for a reason that the listener is told. Event loop only. */
  public void close(String reason) {
    goneBecause = reason;
    close();
  }

  /** Keeps a request that is about to be written. Event loop only. */
  void await(Request request) {
    open.add(request);
  }

  private void onSwept(int missed) {
    keepAlive.onSwept(open.underWay() > 0, missed);
    open.release(callLimit(), outbox);
    outbox.flush();
    closeIfIdle();
  }

  /** Whether the peer has said hello. Event loop only. */
  public boolean isGreeted() {
    return handshake.peer() != null;
  }

  /** Tells the peer that nobody waits for a call any more. */
  private void cancel(Request request) {
    if (isGreeted()) {
      EnvelopeWriter.writeCancel(outbox.open(), request.id());
      outbox.sent();
    }
  }

  /** When the batch was begun that requests are being written to. */
  long nanos() {
    return outbox.nanos();
  }

  /** How large a message the peer takes, in bytes. */
  int messageLimit() {
    Hello said = handshake.peer();
    return said == null ? Integer.MAX_VALUE : said.messageBytes();
  }

  /** A request was not written after all. */
  void forget(Request request) {
    open.remove(request.id());
  }

  private void onReply(byte[] bytes, Envelope reply) {
    if (handshake.isAnswer(reply)) {
      handshake.onAnswer(bytes, reply);
      if (isGreeted()) {
        keepAlive.start();
      }
      return;
    }
    Request request = open.remove(reply.id());
    if (request != null) {
      if (request.isDone()) {
        // Given up, and not swept yet.
        listener.onStrayReply(true);
      } else {
        request.onReply(bytes, reply);
      }
      closeIfIdle();
    } else if (!keepAlive.isAnswer(reply)) {
      onStray(reply);
    }
  }

  /** A peer that answers what was never asked is broken, or worse. */
  private void onStray(Envelope reply) {
    boolean late = open.isLate(reply.id());
    listener.onStrayReply(late);
    if (!late && strays.isTooMany(System.nanoTime())) {
      throw new WireException(
          "it has sent "
              + (StrayReplies.MOST + 1)
              + " replies to nothing within a minute; the limit is "
              + StrayReplies.MOST);
    }
  }

  private void onClosed(String reason) {
    if (closed) {
      return;
    }
    closed = true;
    // The listener first, so that what was not sent is not sent here again.
    listener.onClosed(this, reason);
    outbox.close(reason);
    open.lose(reason);
  }

  @Override
  public String toString() {
    return "connection to " + peer;
  }

  /** What becomes of the other end. */
  private final class Findings implements KeepAlive.Findings {
    @Override
    public void gone(String why) {
      close(peer + " is gone: " + why);
    }

    @Override
    public void silent() {
      listener.onSilent(CallConnection.this);
    }

    @Override
    public void alive() {
      listener.onAlive(CallConnection.this);
    }
  }

  /** What Netty tells of the connection. */
  final class Decoder extends MessageDecoder {

    Decoder() {
      super(limits);
    }

    @Override
    public void channelActive(ChannelHandlerContext context) {
      String origin = Peers.name(channel.localAddress());
      // A server has no calls for us.
      handshake.begin(outbox, Hello.ours(origin, 0, limits.messageBytes()), connectMillis);
    }

    @Override
    void onMessage(byte[] bytes, Envelope message) {
      outbox.gather();
      if (message.kind() == Envelope.Kind.RESPONSE) {
        onReply(bytes, message);
      } else if (isGreeted()) {
        control.onCall(bytes, message);
      }
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
      keepAlive.heard();
      listener.onBatchEnd();
      open.release(callLimit(), outbox);
      outbox.flush();
    }

    @Override
    void onViolation(ChannelHandlerContext context, WireException violation) {
      goneBecause = peer + " broke the protocol: " + violation.getMessage();
      context.close();
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
      goneBecause = "the connection to " + peer + " failed: " + cause.getMessage();
      context.close();
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
      keepAlive.stop();
      onClosed(goneBecause != null ? goneBecause : "the connection to " + peer + " was closed");
    }

    void failed(Throwable cause) {
      onClosed("no connection to " + peer + " could be made: " + cause.getMessage());
    }
  }
}
