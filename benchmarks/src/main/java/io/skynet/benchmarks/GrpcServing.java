package io.skynet.benchmarks;

import io.grpc.Server;
import io.grpc.ServerServiceDefinition;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.grpc.stub.ServerCalls;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** The answering end of gRPC; its handlers run on the event loop. */
final class GrpcServing {
  private GrpcServing() {}

  static int start() throws IOException {
    ServerServiceDefinition orders =
        ServerServiceDefinition.builder(GrpcOrders.SERVICE)
            .addMethod(
                GrpcOrders.PLACE,
                ServerCalls.asyncUnaryCall(
                    (request, answer) -> reply(answer, GrpcOrders.answer(request))))
            .addMethod(
                GrpcOrders.BLOB, ServerCalls.asyncUnaryCall((blob, same) -> reply(same, blob)))
            .build();
    Server server =
        NettyServerBuilder.forAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
            .directExecutor()
            .addService(orders)
            .build()
            .start();
    return server.getPort();
  }

  private static <A> void reply(StreamObserver<A> caller, A answer) {
    caller.onNext(answer);
    caller.onCompleted();
  }
}
