package io.skynet.benchmarks;

import com.google.protobuf.Message;
import io.grpc.MethodDescriptor;
import io.grpc.protobuf.ProtoUtils;
import io.skynet.benchmarks.Orders.Line;
import io.skynet.benchmarks.proto.BlobMessage;
import io.skynet.benchmarks.proto.LineMessage;
import io.skynet.benchmarks.proto.OrderMessage;
import io.skynet.benchmarks.proto.OrderRequestMessage;

/**
 * The methods as gRPC knows them, and the work in protobuf's types. What gRPC's own generator would
 * write, by hand: its program is not to be had for every machine.
 */
final class GrpcOrders {
  static final String SERVICE = "orders.Orders";

  static final MethodDescriptor<OrderRequestMessage, OrderMessage> PLACE =
      method("Place", OrderRequestMessage.getDefaultInstance(), OrderMessage.getDefaultInstance());

  static final MethodDescriptor<BlobMessage, BlobMessage> BLOB =
      method("Blob", BlobMessage.getDefaultInstance(), BlobMessage.getDefaultInstance());

  private GrpcOrders() {}

  private static <Q extends Message, A extends Message> MethodDescriptor<Q, A> method(
      String name, Q request, A answer) {
    return MethodDescriptor.<Q, A>newBuilder()
        .setType(MethodDescriptor.MethodType.UNARY)
        .setFullMethodName(MethodDescriptor.generateFullMethodName(SERVICE, name))
        .setSampledToLocalTracing(true)
        .setRequestMarshaller(ProtoUtils.marshaller(request))
        .setResponseMarshaller(ProtoUtils.marshaller(answer))
        .build();
  }

  static OrderRequestMessage request(long id) {
    OrderRequestMessage.Builder request =
        OrderRequestMessage.newBuilder().setId(id).setCustomer(Work.CUSTOMER);
    for (Line line : Work.LINES) {
      request.addLines(
          LineMessage.newBuilder()
              .setSku(line.sku())
              .setQuantity(line.quantity())
              .setPrice(line.price()));
    }
    return request.build();
  }

  static OrderMessage answer(OrderRequestMessage request) {
    double total = 0;
    for (LineMessage line : request.getLinesList()) {
      total += line.getQuantity() * line.getPrice();
    }
    return OrderMessage.newBuilder()
        .setId(request.getId())
        .setStatus(Work.STATUS)
        .setTotal(total)
        .build();
  }
}
