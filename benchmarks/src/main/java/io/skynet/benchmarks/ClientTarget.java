package io.skynet.benchmarks;

import io.skynet.benchmarks.Orders.Order;
import io.skynet.benchmarks.Orders.OrderRequest;
import io.skynet.runtime.Client;
import io.skynet.runtime.ClientConfig;
import java.util.concurrent.CompletableFuture;

/** The calling end of ours: the generated client over a directory. */
final class ClientTarget implements Target {
  private final OrdersClient orders;

  ClientTarget(String directory) {
    Client client = Client.create(ClientConfig.of(directory).withCallbacksThatNeverBlock());
    orders = new OrdersClient(client.service("Orders"));
  }

  @Override
  public Order place(OrderRequest request) {
    return orders.place(request);
  }

  @Override
  public CompletableFuture<Order> placeAsync(OrderRequest request) {
    return orders.placeAsync(request);
  }

  @Override
  public CompletableFuture<byte[]> blobAsync(byte[] content) {
    return orders.blobAsync(content);
  }
}
