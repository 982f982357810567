package io.skynet.examples.fibonacci;

import io.skynet.annotations.Idempotent;
import io.skynet.annotations.Rpc;
import java.util.concurrent.CompletableFuture;

/** Computes Fibonacci numbers, the long way round. */
@Rpc
public interface Fibonacci {

  /**
   * Returns the {@code n}th Fibonacci number; the first two are 0 and 1.
   *
   * @param n from 0 to 20; each step up takes 1.6 times as many calls
   */
  @Idempotent
  CompletableFuture<Long> number(int n);
}
