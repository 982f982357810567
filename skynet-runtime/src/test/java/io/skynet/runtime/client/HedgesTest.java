package io.skynet.runtime.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.client.policy.Balancing;
import io.skynet.runtime.rpc.CallOptions;
import io.skynet.runtime.rpc.RpcCode;
import io.skynet.runtime.rpc.RpcException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A second attempt beside one that takes long: when it is made, and when not. */
@Timeout(60)
class HedgesTest extends AttemptingTest {
  @Test
  void asksAnotherInstanceWhenOneTakesTooLongAndCancelsTheLoser() throws Exception {
    AtomicInteger answered = new AtomicInteger();
    try (TestServer slow = slow();
        TestServer fast = answering(answered);
        ServiceClient all = client(Balancing.ROUND_ROBIN)) {
      view.add(slow.instance());
      view.add(fast.instance());
      assertTrue(all.awaitInstances(2, SOON));
      for (int i = 0; i < 40; i++) {
        echo(all, "earns two hedges");
      }
      ServiceClient client = all.with(CallOptions.DEFAULT.withRetryTimeout(Duration.ofMillis(50)));
      CompletableFuture<String> one = callAsync(client, READ);
      CompletableFuture<String> two = callAsync(client, READ);
      assertEquals("done", one.get(5, TimeUnit.SECONDS));
      assertEquals("done", two.get(5, TimeUnit.SECONDS));
      assertEquals(1, slowReads.get());
      assertTrue(interrupted.await(5, TimeUnit.SECONDS));
      await(() -> slow.dispatcher().running().count() == 0);
    }
  }

  @Test
  void hedgesNoMoreThanOneCallInTwenty() throws Exception {
    try (TestServer slow = slow();
        TestServer alsoSlow = slow();
        ServiceClient all = client(Balancing.ROUND_ROBIN)) {
      view.add(slow.instance());
      view.add(alsoSlow.instance());
      assertTrue(all.awaitInstances(2, SOON));
      for (int i = 0; i < 40; i++) {
        echo(all, "earns two hedges");
      }
      ServiceClient client =
          all.with(
              CallOptions.DEFAULT
                  .withTimeout(Duration.ofMillis(500))
                  .withRetryTimeout(Duration.ofMillis(20)));
      CompletableFuture<?>[] calls = new CompletableFuture<?>[20];
      for (int i = 0; i < calls.length; i++) {
        calls[i] = callAsync(client, READ);
      }
      await(() -> Arrays.stream(calls).allMatch(CompletableFuture::isDone));
      assertEquals(20 + 2, slowReads.get());
    }
  }

  @Test
  void neverHedgesWhatMayNotRunTwiceOrIsToldNotTo() throws Exception {
    AtomicInteger entered = new AtomicInteger();
    try (TestServer one = server().start();
        TestServer other = slow();
        ServiceClient all = client(Balancing.ROUND_ROBIN)) {
      view.add(one.instance());
      view.add(other.instance());
      assertTrue(all.awaitInstances(2, SOON));
      for (int i = 0; i < 40; i++) {
        echo(all, "earns two hedges");
      }
      CallOptions hasty =
          CallOptions.DEFAULT
              .withTimeout(Duration.ofMillis(300))
              .withRetryTimeout(Duration.ofMillis(1));
      RpcException failure = failure(() -> call(all.with(hasty), HANG));
      assertEquals(RpcCode.DEADLINE_EXCEEDED, failure.code());
      await(() -> one.dispatcher().running().count() == 0);
      long hung = one.dispatcher().running().total() + other.dispatcher().running().total() - 40;
      assertEquals(1, hung, "not idempotent");
      view.remove(view.snapshot().instances().get(0));
      failure(() -> call(all.with(hasty.withRetryTimeout(Duration.ZERO)), READ));
      assertEquals(1, slowReads.get(), "told not to");
      assertEquals(0, entered.get());
    }
  }

  @Test
  void countsEachHedgeWhichIsOneServingMore() throws Exception {
    AtomicInteger answered = new AtomicInteger();
    try (TestServer slow = slow();
        TestServer fast = answering(answered);
        ServiceClient all = client(Balancing.ROUND_ROBIN)) {
      view.add(slow.instance());
      view.add(fast.instance());
      assertTrue(all.awaitInstances(2, SOON));
      for (int i = 0; i < 40; i++) {
        echo(all, "earns two hedges");
      }
      ServiceClient client = all.with(CallOptions.DEFAULT.withRetryTimeout(Duration.ofMillis(20)));
      int calls = 2;
      for (int i = 0; i < calls; i++) {
        assertEquals("done", call(client, READ));
      }
      RetryStats stats = client.retries();
      assertTrue(stats.hedges() >= 1, stats.toString());
      assertEquals(0, stats.retries(), stats.toString());
      assertEquals(calls + stats.hedges(), slowReads.get() + answered.get());
    }
  }
}
