package io.skynet.benchmarks;

import io.skynet.benchmarks.Orders.Order;
import io.skynet.benchmarks.Orders.OrderRequest;
import java.util.concurrent.CompletableFuture;

/** One connection of a system under load. */
interface Target {

  Order place(OrderRequest request);

  CompletableFuture<Order> placeAsync(OrderRequest request);

  CompletableFuture<byte[]> blobAsync(byte[] content);
}
