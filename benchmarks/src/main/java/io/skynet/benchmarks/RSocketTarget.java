package io.skynet.benchmarks;

import io.rsocket.Payload;
import io.rsocket.RSocket;
import io.rsocket.core.RSocketConnector;
import io.rsocket.frame.decoder.PayloadDecoder;
import io.rsocket.transport.netty.client.TcpClientTransport;
import io.skynet.benchmarks.Orders.Order;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/** The calling end of RSocket; what follows a reply runs on the event loop. */
final class RSocketTarget implements Target<Order> {
  private final RSocket socket;

  RSocketTarget(int port) {
    socket =
        Objects.requireNonNull(
            RSocketConnector.create()
                .payloadDecoder(PayloadDecoder.ZERO_COPY)
                .connect(TcpClientTransport.create("127.0.0.1", port))
                .block());
  }

  @Override
  public Order place(long id) {
    return Objects.requireNonNull(order(id).block());
  }

  @Override
  public CompletableFuture<Order> placeAsync(long id) {
    return order(id).toFuture();
  }

  private Mono<Order> order(long id) {
    Payload request =
        RSocketFrames.payload(
            RSocketFrames.ORDER, Work.request(id), OrdersTypes::writeOrderRequest);
    return reply(request, payload -> OrdersTypes.readOrder(RSocketFrames.reader(payload)));
  }

  @Override
  public void check(Order order, long id) {
    Work.check(order.id(), order.total(), id);
  }

  @Override
  public CompletableFuture<byte[]> blobAsync(byte[] content) {
    return reply(RSocketFrames.payload(RSocketFrames.BLOB, content), RSocketFrames::blob)
        .toFuture();
  }

  private <A> Mono<A> reply(Payload request, Function<Payload, A> codec) {
    return socket
        .requestResponse(request)
        .map(
            payload -> {
              try {
                return codec.apply(payload);
              } finally {
                payload.release();
              }
            });
  }
}
