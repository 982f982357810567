package io.skynet.embedded;

import io.grpc.BindableService;
import io.grpc.ManagedChannel;
import io.grpc.Server;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.grpc.netty.shaded.io.netty.channel.EventLoopGroup;
import io.grpc.netty.shaded.io.netty.channel.MultiThreadIoEventLoopGroup;
import io.grpc.netty.shaded.io.netty.channel.nio.NioIoHandler;
import io.grpc.netty.shaded.io.netty.channel.socket.nio.NioServerSocketChannel;
import io.grpc.netty.shaded.io.netty.channel.socket.nio.NioSocketChannel;
import io.skynet.embedded.api.Gateway;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * gRPC on sockets of loopback, and its threads: one that moves bytes and two that answer.
 *
 * <p>Uses NIO and no native code: the JVM warns of that from version 24 on, and a laptop has no
 * need of its speed.
 */
final class Transport implements AutoCloseable {
  static final String HOST = "127.0.0.1";

  /** In bytes; what etcd takes too: its largest request and half a MiB for what is around it. */
  private static final int MAX_REQUEST = 2 << 20;

  static {
    // Read when gRPC's copy of Netty is first used.
    preset("io.grpc.netty.shaded.io.netty.transport.noNative");
    preset("io.grpc.netty.shaded.io.netty.noUnsafe");
  }

  private final EventLoopGroup sockets;
  private final ExecutorService executor;

  private Transport(EventLoopGroup sockets, ExecutorService executor) {
    this.sockets = sockets;
    this.executor = executor;
  }

  private static void preset(String property) {
    if (System.getProperty(property) == null) {
      System.setProperty(property, "true");
    }
  }

  static Transport create() {
    return new Transport(
        new MultiThreadIoEventLoopGroup(1, Threads.named("sockets"), NioIoHandler.newFactory()),
        Threads.pool(2, "calls"));
  }

  Executor executor() {
    return executor;
  }

  Server server(int port, List<BindableService> services, Gateway gateway) {
    NettyServerBuilder builder =
        NettyServerBuilder.forAddress(new InetSocketAddress(HOST, port))
            .channelType(NioServerSocketChannel.class)
            .bossEventLoopGroup(sockets)
            .workerEventLoopGroup(sockets)
            .executor(executor)
            .maxInboundMessageSize(MAX_REQUEST)
            .protocolNegotiator(new EitherProtocol(gateway, executor, MAX_REQUEST))
            // Clients of etcd ping every ten seconds or less, with or without calls.
            .permitKeepAliveTime(1, TimeUnit.SECONDS)
            .permitKeepAliveWithoutCalls(true);
    services.forEach(builder::addService);
    return builder.build();
  }

  ManagedChannel channel(int port) {
    return NettyChannelBuilder.forAddress(new InetSocketAddress(HOST, port))
        .channelType(NioSocketChannel.class)
        .eventLoopGroup(sockets)
        .executor(executor)
        .usePlaintext()
        .build();
  }

  /** To be called when the server or the channel has ended. */
  @Override
  public void close() {
    // In this order, because what still runs may want to write.
    executor.shutdown();
    Threads.await(executor::awaitTermination);
    sockets.shutdownGracefully(0, 1, TimeUnit.SECONDS);
    Threads.await(sockets::awaitTermination);
  }
}
