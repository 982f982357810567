package io.skynet.examples.fibonacci;

import io.skynet.runtime.Client;
import io.skynet.runtime.Service;
import io.skynet.runtime.ServiceConfig;
import io.skynet.runtime.rpc.RpcMethod;
import io.skynet.runtime.rpc.Threading;
import java.util.concurrent.CompletableFuture;

/**
 * Serves {@link Fibonacci} by asking the instances of {@link Fibonacci}, itself among them, for the
 * two numbers before.
 */
public final class FibonacciService extends FibonacciSkeleton {
  private static final int MOST = 20;

  private final Fibonacci peers;

  FibonacciService(Fibonacci peers) {
    this.peers = peers;
  }

  @Override
  public CompletableFuture<Long> number(int n) {
    if (n < 0 || n > MOST) {
      // The caller learns that the call failed, the log of this instance why.
      throw new IllegalArgumentException("n must be from 0 to " + MOST + ", not " + n);
    }
    if (n < 2) {
      return CompletableFuture.completedFuture((long) n);
    }
    return peers.number(n - 1).thenCombine(peers.number(n - 2), Long::sum);
  }

  /** Nothing here waits: thousands of calls may be under way without a thread for any of them. */
  @Override
  public Threading threading(RpcMethod method) {
    return Threading.NON_BLOCKING;
  }

  public static void main(String[] args) throws Exception {
    ServiceConfig config = ServiceConfig.fromArgs(args);
    try (Client client = Client.create(config.client())) {
      Fibonacci peers = new FibonacciClient(client.service("Fibonacci"));
      Service.create(config, new FibonacciService(peers)).start(true).awaitStopped();
    }
  }
}
