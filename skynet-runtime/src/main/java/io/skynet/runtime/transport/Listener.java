package io.skynet.runtime.transport;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.WriteBufferWaterMark;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.util.concurrent.GlobalEventExecutor;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.function.Supplier;

/** A port that connections come in by. Its methods may be called by any thread. */
public final class Listener {
  private static final long FAREWELL_MILLIS = 1_000;

  private final Channel port;
  private final ChannelGroup connections;

  private Listener(Channel port, ChannelGroup connections) {
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
    ChannelGroup connections = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE, true);
    ServerBootstrap bootstrap = bootstrap(limits, handler, connections);
    Throwable last = null;
    for (int port = firstPort; port <= lastPort; port++) {
      ChannelFuture bound = bootstrap.bind(new InetSocketAddress(address, port));
      bound.awaitUninterruptibly();
      if (bound.isSuccess()) {
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
      Supplier<ServerLimits> limits, CallHandler handler, ChannelGroup connections) {
    Admission admission = new Admission(limits);
    Complaints complaints = new Complaints();
    int queued = limits.get().queuedReplyBytes();
    return new ServerBootstrap()
        .group(Loops.SHARED)
        .channel(NioServerSocketChannel.class)
        .option(ChannelOption.SO_BACKLOG, 1024)
        .option(ChannelOption.SO_REUSEADDR, true)
        .childOption(ChannelOption.TCP_NODELAY, true)
        .childOption(ChannelOption.SO_KEEPALIVE, true)
        .childOption(
            ChannelOption.WRITE_BUFFER_WATER_MARK, new WriteBufferWaterMark(queued / 2, queued))
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
                connections.add(channel);
                channel
                    .pipeline()
                    .addLast(
                        new ServeConnection(channel, handler, limits.get(), complaints).decoder());
              }
            });
  }

  /** The port listened on. */
  public int port() {
    return ((InetSocketAddress) port.localAddress()).getPort();
  }

  /** How many connections there are. */
  public int connectionCount() {
    return connections.size();
  }

  /**
   * Asks the callers that understand it to make no more calls here: they finish what they have
   * begun, and turn elsewhere.
   *
   * @param grace after that everything will be closed
   */
  public void goAway(Duration grace) {
    ServeConnection.GoAway event = new ServeConnection.GoAway(grace.toMillis());
    connections.forEach(channel -> channel.pipeline().fireUserEventTriggered(event));
  }

  /** Lets no more connections in; those there are stay. */
  public void stopAccepting() {
    port.close().awaitUninterruptibly();
  }

  /** Closes everything, once the replies that are queued have left or a second has passed. */
  public void close() {
    stopAccepting();
    // Behind the replies that are queued; a peer that does not read has so long and no longer.
    connections.writeAndFlush(Unpooled.EMPTY_BUFFER).awaitUninterruptibly(FAREWELL_MILLIS);
    connections.close().awaitUninterruptibly();
  }

  @Override
  public String toString() {
    return "listener on port " + port();
  }
}
