package io.skynet.benchmarks;

import io.skynet.annotations.Idempotent;
import io.skynet.annotations.Rpc;
import java.util.List;

/** The work of every benchmark: a small order in, its total out. */
@Rpc
public interface Orders {

  /** What is wanted. */
  record Line(String sku, int quantity, double price) {}

  /** Who wants it. */
  record OrderRequest(long id, String customer, List<Line> lines) {}

  /** What it comes to. */
  record Order(long id, String status, double total) {}

  Order place(OrderRequest request);

  @Idempotent
  byte[] blob(byte[] content);
}
