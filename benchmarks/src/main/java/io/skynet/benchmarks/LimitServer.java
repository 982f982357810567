package io.skynet.benchmarks;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.msgpack.MsgWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;

/** The answering end of the limit: decodes, computes and encodes on the event loop. */
final class LimitServer {
  private LimitServer() {}

  static int start() {
    Channel port =
        new ServerBootstrap()
            .group(new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory()))
            .channel(NioServerSocketChannel.class)
            .childOption(ChannelOption.TCP_NODELAY, true)
            .childHandler(
                new ChannelInitializer<>() {
                  @Override
                  protected void initChannel(Channel channel) {
                    channel.pipeline().addLast(new Serving());
                  }
                })
            .bind(InetAddress.getLoopbackAddress(), 0)
            .syncUninterruptibly()
            .channel();
    return ((InetSocketAddress) port.localAddress()).getPort();
  }

  private static final class Serving extends LimitFrames {
    private @Nullable ChannelHandlerContext context;

    @Override
    public void channelActive(ChannelHandlerContext context) {
      this.context = context;
    }

    @Override
    void onFrame(int id, byte kind, MsgReader in) {
      if (kind == ORDER) {
        Orders.Order order = Work.answer(OrdersTypes.readOrderRequest(in));
        OrdersTypes.writeOrder(begin(), order);
      } else {
        byte[] content = in.readBinary();
        MsgWriter out = begin();
        out.writeBinary(content);
      }
      end(id, kind);
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
      flush(context);
    }
  }
}
