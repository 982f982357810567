package io.skynet.benchmarks;

import io.skynet.benchmarks.Orders.Order;
import io.skynet.runtime.Client;
import io.skynet.runtime.ClientConfig;
import io.skynet.runtime.rpc.CallOptions;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** The calling end of ours: the generated client over a directory. */
final class OursTarget implements Target<Order> {
  /** A busy machine may take long to start the other side. */
  private static final CallOptions PATIENT = new CallOptions(Duration.ofMinutes(1));

  private final OrdersClient orders;

  OursTarget(String directory) {
    ClientConfig config =
        ClientConfig.of(directory).withCall(PATIENT).withCallbacksThatNeverBlock();
    orders = new OrdersClient(Client.create(config).service("Orders"));
  }

  @Override
  public Order place(long id) {
    return orders.place(Work.request(id));
  }

  @Override
  public CompletableFuture<Order> placeAsync(long id) {
    return orders.placeAsync(Work.request(id));
  }

  @Override
  public void check(Order order, long id) {
    Work.check(order.id(), order.total(), id);
  }

  @Override
  public CompletableFuture<byte[]> blobAsync(byte[] content) {
    return orders.blobAsync(content);
  }
}
