package io.skynet.benchmarks;

import io.skynet.benchmarks.Orders.Line;
import io.skynet.benchmarks.Orders.Order;
import io.skynet.benchmarks.Orders.OrderRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What is asked, and the answer to it. */
final class Work {
  static final String CUSTOMER = "customer-042";
  static final String STATUS = "accepted";
  static final List<Line> LINES =
      List.of(
          new Line("SKU-1001-A", 3, 19.99),
          new Line("SKU-2002-B", 1, 249.5),
          new Line("SKU-3003-C", 12, 0.75));

  private static final double TOTAL = 3 * 19.99 + 249.5 + 12 * 0.75;
  private static final byte[] CUSTOMER_BYTES = bytes(CUSTOMER);
  private static final byte[] STATUS_BYTES = bytes(STATUS);
  private static final List<byte[]> SKU_BYTES =
      LINES.stream().map(line -> bytes(line.sku())).toList();

  private Work() {}

  /** A request all of whose objects but the strings are new. */
  static OrderRequest request(long id) {
    return new OrderRequest(
        id, CUSTOMER, List.of(copy(LINES.get(0)), copy(LINES.get(1)), copy(LINES.get(2))));
  }

  private static Line copy(Line line) {
    return new Line(line.sku(), line.quantity(), line.price());
  }

  static Order answer(OrderRequest request) {
    double total = 0;
    for (Line line : request.lines()) {
      total += line.quantity() * line.price();
    }
    return new Order(request.id(), STATUS, total);
  }

  /** What decoding has to build at least: all objects are new, the strings too. */
  static OrderRequest decodedRequest() {
    return new OrderRequest(
        1, text(CUSTOMER_BYTES), List.of(decodedLine(0), decodedLine(1), decodedLine(2)));
  }

  private static Line decodedLine(int index) {
    Line line = LINES.get(index);
    return new Line(text(SKU_BYTES.get(index)), line.quantity(), line.price());
  }

  static Order decodedOrder() {
    return new Order(1, text(STATUS_BYTES), TOTAL);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  static void check(long id, double total, long expected) {
    if (id != expected || total != TOTAL) {
      throw new AssertionError("order " + expected + " was answered by " + id + ": " + total);
    }
  }
}
