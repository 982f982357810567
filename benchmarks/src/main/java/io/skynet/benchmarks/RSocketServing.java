package io.skynet.benchmarks;

import io.rsocket.Payload;
import io.rsocket.SocketAcceptor;
import io.rsocket.core.RSocketServer;
import io.rsocket.frame.decoder.PayloadDecoder;
import io.rsocket.transport.netty.server.TcpServerTransport;
import io.skynet.benchmarks.Orders.Order;
import reactor.core.publisher.Mono;

/** The answering end of RSocket; its handlers run on the event loop. */
final class RSocketServing {
  private RSocketServing() {}

  static int start() {
    return RSocketServer.create(SocketAcceptor.forRequestResponse(RSocketServing::answer))
        .payloadDecoder(PayloadDecoder.ZERO_COPY)
        .bindNow(TcpServerTransport.create("127.0.0.1", 0))
        .address()
        .getPort();
  }

  private static Mono<Payload> answer(Payload request) {
    try {
      if (RSocketFrames.method(request) == RSocketFrames.BLOB) {
        byte[] content = RSocketFrames.blob(request);
        return Mono.just(RSocketFrames.payload(RSocketFrames.BLOB, content));
      }
      Order order = Work.answer(OrdersTypes.readOrderRequest(RSocketFrames.reader(request)));
      return Mono.just(RSocketFrames.payload(RSocketFrames.ORDER, order, OrdersTypes::writeOrder));
    } finally {
      request.release();
    }
  }
}
