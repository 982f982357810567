package io.skynet.runtime.transport;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.WriteBufferWaterMark;
import io.netty.channel.socket.nio.NioSocketChannel;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Makes the channel of a {@link CallConnection}. */
final class Dialing {
  private static final WriteBufferWaterMark QUEUED = new WriteBufferWaterMark(4 << 20, 8 << 20);

  private Dialing() {}

  /**
   * Begins to connect.
   *
   * @param addresses which address the host stands for, and whether it may be connected to
   * @param made makes the connection of its channel, and is told of the outcome
   */
  static void dial(
      String host,
      int port,
      int connectMillis,
      Addresses addresses,
      Function<Channel, CallConnection> made) {
    // Kept apart from the pipeline, which is empty again by the time some failures are told.
    CompletableFuture<CallConnection.Decoder> begun = new CompletableFuture<>();
    new Bootstrap()
        .group(Loops.SHARED)
        .channel(NioSocketChannel.class)
        .resolver(addresses)
        .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, connectMillis)
        .option(ChannelOption.TCP_NODELAY, true)
        .option(ChannelOption.SO_KEEPALIVE, true)
        .option(ChannelOption.WRITE_BUFFER_WATER_MARK, QUEUED)
        .handler(
            new ChannelInitializer<>() {
              @Override
              protected void initChannel(Channel channel) {
                CallConnection.Decoder decoder = made.apply(channel).new Decoder();
                channel.pipeline().addLast(decoder);
                begun.complete(decoder);
              }
            })
        .connect(host, port)
        .addListener(
            done -> {
              if (!done.isSuccess()) {
                begun.thenAccept(decoder -> decoder.failed(done.cause()));
              }
            });
  }
}
