package io.skynet.runtime.rpc;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How single methods are called that are not called as all others.
 *
 * @param byMethod for each of them, all of its options
 */
public record MethodOptions(Map<RpcMethod, CallOptions> byMethod) {

  /** All methods are called alike. */
  public static final MethodOptions NONE = new MethodOptions(Map.of());

  /**
   * Checks that nothing is made to run twice that may not.
   *
   * @throws IllegalArgumentException if options for a method that is not {@code @Idempotent} have a
   *     retry timeout above zero
   */
  public MethodOptions {
    byMethod = Map.copyOf(byMethod);
    byMethod.forEach((method, options) -> check(method, options.retryTimeout()));
  }

  private static void check(RpcMethod method, @Nullable Duration retryTimeout) {
    // Unset is no wish, and zero is the wish that it be never.
    if (retryTimeout != null && !retryTimeout.isZero() && !method.isIdempotent()) {
      throw new IllegalArgumentException(
          method
              + " must not be tried again after "
              + retryTimeout.toMillis()
              + " ms: it might run twice, and it is not @Idempotent. Leave its retry timeout unset,"
              + " or mark the method @Idempotent if running it twice does no harm");
    }
  }

  /** The same, with options for one more method. */
  public MethodOptions with(RpcMethod method, CallOptions options) {
    Map<RpcMethod, CallOptions> more = new HashMap<>(byMethod);
    more.put(method, options);
    return new MethodOptions(more);
  }

  public boolean isEmpty() {
    return byMethod.isEmpty();
  }
}
