package io.skynet.embedded;

import io.grpc.Status;
import io.grpc.netty.shaded.io.netty.buffer.Unpooled;
import io.grpc.netty.shaded.io.netty.channel.ChannelDuplexHandler;
import io.grpc.netty.shaded.io.netty.channel.ChannelFutureListener;
import io.grpc.netty.shaded.io.netty.channel.ChannelHandlerContext;
import io.grpc.netty.shaded.io.netty.channel.ChannelPromise;
import io.grpc.netty.shaded.io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.grpc.netty.shaded.io.netty.handler.codec.http.FullHttpRequest;
import io.grpc.netty.shaded.io.netty.handler.codec.http.HttpHeaderNames;
import io.grpc.netty.shaded.io.netty.handler.codec.http.HttpHeaderValues;
import io.grpc.netty.shaded.io.netty.handler.codec.http.HttpMethod;
import io.grpc.netty.shaded.io.netty.handler.codec.http.HttpObject;
import io.grpc.netty.shaded.io.netty.handler.codec.http.HttpResponseStatus;
import io.grpc.netty.shaded.io.netty.handler.codec.http.HttpUtil;
import io.grpc.netty.shaded.io.netty.handler.codec.http.HttpVersion;
import io.grpc.netty.shaded.io.netty.util.ReferenceCountUtil;
import io.skynet.embedded.api.Gateway;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executor;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Serves {@link Gateway} to one connection, a request at a time.
 *
 * <p>Any page in a browser can post to a port of loopback. Browsers say so with an {@code Origin},
 * and after DNS rebinding with a foreign {@code Host}: both are refused.
 */
final class GatewayHandler extends ChannelDuplexHandler {
  private static final Logger log = LoggerFactory.getLogger(GatewayHandler.class);
  private static final Pattern LOOPBACK =
      Pattern.compile("(localhost|127\\.[0-9.]+|\\[::1\\])(:[0-9]+)?");

  private final Gateway gateway;
  private final Executor executor;

  GatewayHandler(Gateway gateway, Executor executor) {
    this.gateway = gateway;
    this.executor = executor;
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    FullHttpRequest request = (FullHttpRequest) message;
    try {
      String path = request.uri();
      String body = request.content().toString(StandardCharsets.UTF_8);
      Status refused = refused(request);
      boolean last = !HttpUtil.isKeepAlive(request) || request.decoderResult().isFailure();
      context.channel().config().setAutoRead(false);
      executor.execute(
          () ->
              send(
                  context,
                  refused == null ? gateway.answer(path, body) : Gateway.refusal(refused),
                  last));
    } finally {
      ReferenceCountUtil.release(message);
    }
  }

  private static @Nullable Status refused(FullHttpRequest request) {
    if (request.decoderResult().isFailure()) {
      return Status.INVALID_ARGUMENT.withDescription("not a request of HTTP/1.1, nor HTTP/2");
    }
    String host = request.headers().get(HttpHeaderNames.HOST, "localhost");
    if (request.headers().contains(HttpHeaderNames.ORIGIN) || !LOOPBACK.matcher(host).matches()) {
      return Status.PERMISSION_DENIED.withDescription("not for browsers, nor by other names");
    }
    return HttpMethod.POST.equals(request.method())
        ? null
        : Status.UNIMPLEMENTED.withDescription("Method Not Allowed");
  }

  private static void send(ChannelHandlerContext context, Gateway.Answer answer, boolean last) {
    var response =
        new DefaultFullHttpResponse(
            HttpVersion.HTTP_1_1,
            HttpResponseStatus.valueOf(answer.status()),
            Unpooled.copiedBuffer(answer.body(), StandardCharsets.UTF_8));
    response.headers().set(HttpHeaderNames.CONTENT_TYPE, HttpHeaderValues.APPLICATION_JSON);
    response.headers().set(HttpHeaderNames.CONTENT_LENGTH, response.content().readableBytes());
    if (last) {
      response.headers().set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
    }
    var sent = context.writeAndFlush(response);
    sent.addListener(
        last ? ChannelFutureListener.CLOSE : done -> context.channel().config().setAutoRead(true));
  }

  /** gRPC ends a connection by writing orders to it, which are none of HTTP/1's. */
  @Override
  public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
    if (message instanceof HttpObject) {
      context.write(message, promise);
    } else {
      context.close(promise);
    }
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
    log.debug("A connection to the gateway failed", cause);
    context.close();
  }
}
