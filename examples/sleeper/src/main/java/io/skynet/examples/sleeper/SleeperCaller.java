package io.skynet.examples.sleeper;

import io.skynet.runtime.Client;
import io.skynet.runtime.ClientConfig;
import io.skynet.runtime.client.ServiceClient;
import io.skynet.runtime.rpc.CallOptions;
import io.skynet.runtime.rpc.RpcException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/** Calls {@link Sleeper} in several ways, and says how long each took. */
public final class SleeperCaller {

  private SleeperCaller() {}

  public static void main(String[] args) throws Exception {
    try (Client client = Client.create(ClientConfig.fromArgs(args))) {
      ServiceClient service = client.service("Sleeper");
      SleeperClient sleeper = new SleeperClient(service);
      timed("a first call, which has to find an instance", () -> one(sleeper, 0));
      timed("one of 500 ms", () -> one(sleeper, 500));
      timed("ten at once", () -> tenAtOnce(sleeper));
      timed("one of 500 ms that may take 200 ms", () -> tooSlow(service));
    }
  }

  private static String one(SleeperClient sleeper, long millis) {
    return "slept " + sleeper.sleep(millis) + " ms";
  }

  private static String tenAtOnce(SleeperClient sleeper) {
    List<CompletableFuture<Long>> naps =
        LongStream.rangeClosed(1, 10).mapToObj(n -> sleeper.sleepAsync(50 * n)).toList();
    return "slept " + naps.stream().mapToLong(CompletableFuture::join).sum() + " ms in all";
  }

  private static String tooSlow(ServiceClient service) {
    Duration timeout = Duration.ofMillis(200);
    SleeperClient impatient =
        new SleeperClient(service.with(CallOptions.DEFAULT.withTimeout(timeout)));
    try {
      return one(impatient, 500);
    } catch (RpcException e) {
      return e.code() + ": " + e.getMessage();
    }
  }

  private static void timed(String what, Supplier<String> call) {
    long start = System.nanoTime();
    String result = call.get();
    long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
    System.out.println(what + ": " + result + ", after " + millis + " ms");
  }
}
