package io.skynet.runtime.transport;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.WriteBufferWaterMark;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** A port that connections come in by. Its methods may be called by any thread. */
public final class Listener {
  private static final long FAREWELL_MILLIS = 1_000;

  private static final long POLL_NANOS = TimeUnit.MILLISECONDS.toNanos(2);

  private final Channel port;
  private final Connections connections;

  private Listener(Channel port, Connections connections) {
    this.port = port;
    this.connections = connections;
  }

  /**
   * Listens on the first free port of a range.
   *
   * @param firstPort 0 for any free one
   * @param limits asked for each connection that comes in, which keeps what it was given
   * @throws BindException if none is free, or the address is not one of this machine's
   */
  public static Listener bind(
      InetAddress address,
      int firstPort,
      int lastPort,
      Supplier<ServerLimits> limits,
      CallHandler handler)
      throws BindException {
    Connections connections = new Connections();
    Complaints complaints = new Complaints();
    ServerBootstrap bootstrap = bootstrap(limits, handler, connections, complaints);
    Throwable last = null;
    for (int port = firstPort; port <= lastPort; port++) {
      ChannelFuture bound = bootstrap.bind(new InetSocketAddress(address, port));
      bound.awaitUninterruptibly();
      if (bound.isSuccess()) {
        bound.channel().pipeline().addLast(new FailedAccepts(complaints));
        return new Listener(bound.channel(), connections);
      }
      last = bound.cause();
    }
    String ports = firstPort == lastPort ? "port " + firstPort : firstPort + "–" + lastPort;
    throw new BindException(
        "cannot listen on "
            + address.getHostAddress()
            + ", "
            + ports
            + ": "
            + (last == null ? "the range is empty" : last.getMessage()));
  }

  /** The same, with limits that never change. */
  public static Listener bind(
      InetAddress address, int firstPort, int lastPort, ServerLimits limits, CallHandler handler)
      throws BindException {
    return bind(address, firstPort, lastPort, () -> limits, handler);
  }

  private static ServerBootstrap bootstrap(
      Supplier<ServerLimits> limits,
      CallHandler handler,
      Connections connections,
      Complaints complaints) {
    Admission admission = new Admission(limits);
    return new ServerBootstrap()
        .group(Loops.SHARED)
        .channel(NioServerSocketChannel.class)
        .option(ChannelOption.SO_BACKLOG, 1024)
        .option(ChannelOption.SO_REUSEADDR, true)
        .childOption(ChannelOption.TCP_NODELAY, true)
        .childOption(ChannelOption.SO_KEEPALIVE, true)
        .childHandler(
            new ChannelInitializer<>() {
              @Override
              protected void initChannel(Channel channel) {
                String refusal = admission.admit(channel);
                if (!refusal.isEmpty()) {
                  complaints.about(channel.remoteAddress(), refusal);
                  channel.close();
                  return;
                }
                ServerLimits now = limits.get();
                int queued = now.queuedReplyBytes();
                channel
                    .config()
                    .setWriteBufferWaterMark(new WriteBufferWaterMark(queued / 2, queued));
                ServeConnection made = new ServeConnection(channel, handler, now, complaints);
                channel.pipeline().addLast(made.decoder());
                connections.add(channel, made);
              }
            });
  }

  /** The port listened on. */
  public int port() {
    return ((InetSocketAddress) port.localAddress()).getPort();
  }

  /** How many connections there are. */
  public int connectionCount() {
    return connections.count();
  }

  /**
   * Asks the callers that understand it to make no more calls here, and those that come from now
   * on: they finish what they have begun, and turn elsewhere.
   *
   * @param grace after that everything will be closed
   */
  public void goAway(Duration grace) {
    connections.goAway(grace.toMillis());
  }

  /** How many callers that said hello have not said that they turn elsewhere, nor gone. */
  public int unheard() {
    return connections.unheard();
  }

  /**
   * Waits until all callers that said hello have said that they turn elsewhere. After that none of
   * them makes a call here.
   *
   * @return whether they did in time
   */
  public boolean awaitHeard(Duration timeout) {
    long deadline = System.nanoTime() + timeout.toNanos();
    while (unheard() > 0) {
      if (System.nanoTime() - deadline >= 0) {
        return false;
      }
      LockSupport.parkNanos(POLL_NANOS);
    }
    return true;
  }

  /** Lets no more connections in; those there are stay. */
  public void stopAccepting() {
    port.close().awaitUninterruptibly();
  }

  /** Closes everything, once the replies that are queued have left or a second has passed. */
  public void close() {
    stopAccepting();
    connections.close(FAREWELL_MILLIS);
  }

  @Override
  public String toString() {
    return "listener on port " + port();
  }
}
