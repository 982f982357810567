package io.skynet.benchmarks;

import java.util.concurrent.CompletableFuture;

/**
 * One connection of a system under load. The work is named by a number, so that each system builds
 * it from types of its own and nothing is converted.
 *
 * @param <A> what a user of the system gets as the answer to an order
 */
interface Target<A> {

  A place(long id);

  CompletableFuture<A> placeAsync(long id);

  /** Throws unless {@code order} answers the request of that number. */
  void check(A order, long id);

  CompletableFuture<byte[]> blobAsync(byte[] content);
}
