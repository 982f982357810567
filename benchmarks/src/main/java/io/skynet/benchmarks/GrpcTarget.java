package io.skynet.benchmarks;

import com.google.protobuf.UnsafeByteOperations;
import io.grpc.CallOptions;
import io.grpc.ManagedChannel;
import io.grpc.MethodDescriptor;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import io.grpc.stub.ClientCalls;
import io.grpc.stub.StreamObserver;
import io.skynet.benchmarks.proto.BlobMessage;
import io.skynet.benchmarks.proto.OrderMessage;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.CompletableFuture;

/** The calling end of gRPC; what follows a reply runs on the event loop. */
final class GrpcTarget implements Target<OrderMessage> {
  private final ManagedChannel channel;

  GrpcTarget(int port) {
    channel =
        NettyChannelBuilder.forAddress(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), port))
            .usePlaintext()
            .directExecutor()
            .build();
  }

  @Override
  public OrderMessage place(long id) {
    return ClientCalls.blockingUnaryCall(
        channel, GrpcOrders.PLACE, CallOptions.DEFAULT, GrpcOrders.request(id));
  }

  @Override
  public CompletableFuture<OrderMessage> placeAsync(long id) {
    return call(GrpcOrders.PLACE, GrpcOrders.request(id));
  }

  @Override
  public void check(OrderMessage order, long id) {
    Work.check(order.getId(), order.getTotal(), id);
  }

  @Override
  public CompletableFuture<byte[]> blobAsync(byte[] content) {
    BlobMessage blob =
        BlobMessage.newBuilder().setContent(UnsafeByteOperations.unsafeWrap(content)).build();
    return call(GrpcOrders.BLOB, blob).thenApply(same -> same.getContent().toByteArray());
  }

  private <Q, A> CompletableFuture<A> call(MethodDescriptor<Q, A> method, Q request) {
    Reply<A> reply = new Reply<>();
    ClientCalls.asyncUnaryCall(channel.newCall(method, CallOptions.DEFAULT), request, reply);
    return reply;
  }

  /** A future that is its own observer, to spare gRPC an object. */
  private static final class Reply<A> extends CompletableFuture<A> implements StreamObserver<A> {
    @Override
    public void onNext(A answer) {
      complete(answer);
    }

    @Override
    public void onError(Throwable failure) {
      completeExceptionally(failure);
    }

    @Override
    public void onCompleted() {
      // complete since the answer
    }
  }
}
