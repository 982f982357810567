package io.skynet.benchmarks;

import io.skynet.benchmarks.Orders.Line;
import io.skynet.benchmarks.Orders.Order;
import io.skynet.benchmarks.Orders.OrderRequest;
import java.util.List;

/** What is asked, and the answer to it. */
final class Work {
  private Work() {}

  static OrderRequest request(long id) {
    return new OrderRequest(
        id,
        "customer-042",
        List.of(
            new Line("SKU-1001-A", 3, 19.99),
            new Line("SKU-2002-B", 1, 249.5),
            new Line("SKU-3003-C", 12, 0.75)));
  }

  static Order answer(OrderRequest request) {
    double total = 0;
    for (Line line : request.lines()) {
      total += line.quantity() * line.price();
    }
    return new Order(request.id(), "accepted", total);
  }

  static void check(Order order, long id) {
    if (order.id() != id || order.total() != 3 * 19.99 + 249.5 + 12 * 0.75) {
      throw new AssertionError("order " + id + " was answered by " + order);
    }
  }
}
