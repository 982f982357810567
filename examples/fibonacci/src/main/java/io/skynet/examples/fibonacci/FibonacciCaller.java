package io.skynet.examples.fibonacci;

import io.skynet.runtime.Client;
import io.skynet.runtime.ClientConfig;
import io.skynet.runtime.client.InstanceStats;
import io.skynet.runtime.client.ServiceClient;

/** Asks {@link Fibonacci} for the first numbers, and says which instances were asked. */
public final class FibonacciCaller {
  private static final int LAST = 15;

  private FibonacciCaller() {}

  public static void main(String[] args) throws Exception {
    try (Client client = Client.create(ClientConfig.fromArgs(args))) {
      ServiceClient service = client.service("Fibonacci");
      FibonacciClient fibonacci = new FibonacciClient(service);
      for (int n = 0; n <= LAST; n++) {
        System.out.println("fibonacci " + n + " = " + fibonacci.number(n).join());
      }
      for (InstanceStats stats : service.stats()) {
        System.out.println(stats.calls() + " calls answered by " + stats.instance());
      }
    }
  }
}
