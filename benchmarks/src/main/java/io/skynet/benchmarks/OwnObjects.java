package io.skynet.benchmarks;

import io.skynet.benchmarks.Orders.Order;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * What the objects take that the user of ours has in hands anyway: at the client the request, the
 * decoded order, and what follows on the future; at the server the decoded request and the order.
 */
final class OwnObjects {
  private static final int TIMES = 20_000;

  /** Where the objects go, so that the compiler cannot do without them. */
  private static volatile Object kept = "";

  private OwnObjects() {}

  /** Bytes per call. */
  static double atClient() {
    return bytesOf(() -> Work.request(1)) + bytesOf(Work::decodedOrder) + ofCallback();
  }

  /** The callback that {@link Load} hangs onto each future, and the future that this makes. */
  private static double ofCallback() {
    Object[] chain = {""};
    Supplier<Object> followed =
        () -> new CompletableFuture<>().whenComplete((order, problem) -> chain[0] = order);
    return bytesOf(followed) - bytesOf(CompletableFuture::new);
  }

  /** Bytes per call. */
  static double atServer() {
    return bytesOf(Work::decodedRequest) + bytesOf(() -> new Order(1, Work.STATUS, 1));
  }

  private static double bytesOf(Supplier<Object> objects) {
    long before = Usage.ofThread();
    for (int i = 0; i < TIMES; i++) {
      kept = objects.get();
    }
    return Math.rint((double) (Usage.ofThread() - before) / TIMES / 8) * 8;
  }
}
