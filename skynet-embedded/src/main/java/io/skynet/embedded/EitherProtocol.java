package io.skynet.embedded;

import io.grpc.netty.shaded.io.grpc.netty.GrpcHttp2ConnectionHandler;
import io.grpc.netty.shaded.io.grpc.netty.InternalProtocolNegotiationEvent;
import io.grpc.netty.shaded.io.grpc.netty.InternalProtocolNegotiator;
import io.grpc.netty.shaded.io.grpc.netty.InternalProtocolNegotiators;
import io.grpc.netty.shaded.io.netty.buffer.ByteBuf;
import io.grpc.netty.shaded.io.netty.channel.ChannelHandler;
import io.grpc.netty.shaded.io.netty.channel.ChannelHandlerContext;
import io.grpc.netty.shaded.io.netty.channel.ChannelPipeline;
import io.grpc.netty.shaded.io.netty.handler.codec.ByteToMessageDecoder;
import io.grpc.netty.shaded.io.netty.handler.codec.http.HttpObjectAggregator;
import io.grpc.netty.shaded.io.netty.handler.codec.http.HttpServerCodec;
import io.grpc.netty.shaded.io.netty.util.AsciiString;
import io.skynet.embedded.api.Gateway;
import java.util.List;
import java.util.concurrent.Executor;

/**
 * Tells by the first bytes of a connection what it speaks: HTTP/2 begins with {@code PRI}, which is
 * no method of HTTP/1, and goes on as gRPC; anything else goes to the gateway.
 */
final class EitherProtocol implements InternalProtocolNegotiator.ProtocolNegotiator {
  private static final byte[] PREFACE = {'P', 'R', 'I', ' '};

  private final InternalProtocolNegotiator.ProtocolNegotiator grpc =
      InternalProtocolNegotiators.serverPlaintext();
  private final Gateway gateway;
  private final Executor executor;
  private final int maxRequest;

  EitherProtocol(Gateway gateway, Executor executor, int maxRequest) {
    this.gateway = gateway;
    this.executor = executor;
    this.maxRequest = maxRequest;
  }

  @Override
  public AsciiString scheme() {
    return grpc.scheme();
  }

  @Override
  public ChannelHandler newHandler(GrpcHttp2ConnectionHandler handler) {
    return new FirstBytes(handler);
  }

  @Override
  public void close() {
    grpc.close();
  }

  private final class FirstBytes extends ByteToMessageDecoder {
    private final GrpcHttp2ConnectionHandler http2;

    FirstBytes(GrpcHttp2ConnectionHandler http2) {
      this.http2 = http2;
    }

    /** gRPC's starting signal waits until it is known whether gRPC is meant. */
    @Override
    public void userEventTriggered(ChannelHandlerContext context, Object event) throws Exception {
      if (event != InternalProtocolNegotiationEvent.getDefault()) {
        super.userEventTriggered(context, event);
      }
    }

    @Override
    protected void decode(ChannelHandlerContext context, ByteBuf in, List<Object> out) {
      int known = Math.min(in.readableBytes(), PREFACE.length);
      for (int i = 0; i < known; i++) {
        if (in.getByte(in.readerIndex() + i) != PREFACE[i]) {
          toGateway(context.pipeline());
          return;
        }
      }
      if (known == PREFACE.length) {
        context.pipeline().addAfter(context.name(), null, grpc.newHandler(http2));
        context.fireUserEventTriggered(InternalProtocolNegotiationEvent.getDefault());
        context.pipeline().remove(this);
      }
    }

    /** What gRPC put into the pipeline would hold back all that is written. */
    private void toGateway(ChannelPipeline pipeline) {
      while (pipeline.last() != this) {
        pipeline.removeLast();
      }
      pipeline
          .addLast(new HttpServerCodec(), new HttpObjectAggregator(maxRequest))
          .addLast(new GatewayHandler(gateway, executor))
          .remove(this);
    }
  }
}
