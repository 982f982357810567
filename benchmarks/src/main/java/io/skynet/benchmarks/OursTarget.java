package io.skynet.benchmarks;

import io.skynet.benchmarks.Orders.Order;
import io.skynet.runtime.Client;
import io.skynet.runtime.ClientConfig;
import java.util.concurrent.CompletableFuture;

/** The calling end of ours: the generated client over a directory. */
final class OursTarget implements Target<Order> {
  private final OrdersClient orders;

  OursTarget(String directory) {
    Client client = Client.create(ClientConfig.of(directory).withCallbacksThatNeverBlock());
    orders = new OrdersClient(client.service("Orders"));
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
