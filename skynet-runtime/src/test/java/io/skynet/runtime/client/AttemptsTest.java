package io.skynet.runtime.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.client.policy.Balancing;
import io.skynet.runtime.rpc.CallOptions;
import io.skynet.runtime.rpc.RequestInfo;
import io.skynet.runtime.rpc.RpcCode;
import io.skynet.runtime.rpc.RpcException;
import io.skynet.runtime.rpc.RpcMethod;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a call tries before it fails, and what it does not. */
@Timeout(60)
class AttemptsTest extends AttemptingTest {
  private static final RpcMethod RELAY = RpcMethod.unary("Test", "relay").idempotent();

  @Test
  void triesElsewhereWhatWasNotRun() throws Exception {
    AtomicInteger refused = new AtomicInteger();
    AtomicInteger answered = new AtomicInteger();
    try (TestServer busy = refusing(refused);
        TestServer idle = answering(answered);
        ServiceClient client = client(Balancing.ROUND_ROBIN)) {
      view.add(busy.instance());
      view.add(idle.instance());
      assertTrue(client.awaitInstances(2, SOON));
      for (int i = 0; i < 6; i++) {
        assertEquals("done", call(client, WRITE));
      }
      assertTrue(refused.get() >= 2, refused + " were refused");
      assertEquals(6, answered.get(), "and each ran once");
    }
  }

  @Test
  void saysWhatWasTriedWhereAndWhyItFailed() throws Exception {
    AtomicInteger refused = new AtomicInteger();
    try (TestServer one = refusing(refused);
        TestServer other = refusing(refused);
        ServiceClient client = client(Balancing.ROUND_ROBIN)) {
      view.add(one.instance());
      view.add(other.instance());
      assertTrue(client.awaitInstances(2, SOON));
      RpcException failure = failure(() -> call(client, WRITE));
      assertEquals(RpcCode.OVERLOADED, failure.code());
      String text = String.valueOf(failure.getMessage());
      assertTrue(text.contains("127.0.0.1:" + one.port()), text);
      assertTrue(text.contains("127.0.0.1:" + other.port()), text);
      assertTrue(text.contains("also tried: "), text);
      assertTrue(text.contains("OVERLOADED: no more today"), text);
      assertEquals(3, refused.get());
    }
  }

  @Test
  void addsNoMoreThanTheBudgetToTheLoad() throws Exception {
    AtomicInteger refused = new AtomicInteger();
    try (TestServer one = refusing(refused);
        ServiceClient client = client(Balancing.ROUND_ROBIN)) {
      view.add(one.instance());
      assertTrue(client.awaitInstances(1, SOON));
      int calls = 1_000;
      long start = System.nanoTime();
      for (int i = 0; i < calls; i++) {
        failure(() -> call(client, WRITE));
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      double most = 1.2 * calls + 10 * (seconds + 1) + 1;
      assertTrue(refused.get() <= most, refused + " attempts in " + seconds + " s");
      assertTrue(refused.get() >= 1.1 * calls, refused + " attempts: it does try again");
    }
  }

  @Test
  void triesNothingAgainForARequestThatIsTriedAgain() throws Exception {
    AtomicInteger refused = new AtomicInteger();
    AtomicInteger relayed = new AtomicInteger();
    FixedView behind = new FixedView();
    try (TestServer last = refusing(refused);
        ServiceClient onward = client(behind);
        TestServer middle = relay(onward, relayed);
        ServiceClient client = client(Balancing.ROUND_ROBIN)) {
      behind.add(last.instance());
      view.add(middle.instance());
      assertTrue(onward.awaitInstances(1, SOON));
      assertTrue(client.awaitInstances(1, SOON));
      assertEquals(RpcCode.OVERLOADED, failure(() -> call(client, RELAY)).code());
      assertEquals(3, relayed.get());
      assertEquals(3 + 1 + 1, refused.get(), "three for the first, and one for each other");
    }
  }

  private TestServer relay(ServiceClient onward, AtomicInteger relayed) throws Exception {
    return super.server()
        .on(
            RELAY,
            incoming -> {
              relayed.incrementAndGet();
              try {
                call(onward, READ);
              } catch (RpcException e) {
                assertEquals(RequestInfo.current().attempt() > 0, relayed.get() > 1);
                throw new RpcException(e.code(), "for " + relayed);
              }
            })
        .start();
  }

  @Test
  void keepsTheTypeOfWhatMayHaveRun() throws Exception {
    AtomicInteger answered = new AtomicInteger();
    try (TestServer hung = slow();
        ServiceClient client = client(Balancing.ROUND_ROBIN)) {
      view.add(hung.instance());
      assertTrue(client.awaitInstances(1, SOON));
      CompletableFuture<String> reading = callAsync(client, READ);
      await(() -> slowReads.get() == 1);
      view.remove(view.snapshot().instances().get(0));
      hung.listener().close();
      RpcException failure = (RpcException) failureOf(reading);
      assertEquals(RpcCode.UNKNOWN_OUTCOME, failure.code(), failure.getMessage());
      assertTrue(failure.getMessage().contains("NO_INSTANCE"), failure.getMessage());
      assertFalse(failure.getMessage().contains("also tried"), failure.getMessage());
      assertEquals(0, answered.get());
    }
  }

  @Test
  void callsOneMethodInAnotherWay() throws Exception {
    try (TestServer hung = slow();
        ServiceClient client = client(Balancing.ROUND_ROBIN)) {
      view.add(hung.instance());
      assertTrue(client.awaitInstances(1, SOON));
      CallOptions brief = CallOptions.DEFAULT.withTimeout(Duration.ofMillis(50));
      ServiceClient own = client.with(READ, brief);
      assertEquals(RpcCode.DEADLINE_EXCEEDED, failure(() -> call(own, READ)).code());
      assertEquals("patient", echo(own.with(ECHO, CallOptions.DEFAULT), "patient"));
      assertEquals(CallOptions.DEFAULT, own.options());
      assertThrows(
          IllegalArgumentException.class,
          () -> client.with(WRITE, brief.withRetryTimeout(Duration.ofMillis(1))));
    }
  }

  @Test
  void leavesAloneForAWhileWhomCallsKeepFailingAt() throws Exception {
    AtomicInteger answered = new AtomicInteger();
    try (TestServer broken = super.server().start();
        TestServer fine = super.server().on(FAIL, call -> answer(call, answered)).start();
        TestServer alsoFine = super.server().on(FAIL, call -> answer(call, answered)).start();
        ServiceClient client = client(Balancing.ROUND_ROBIN)) {
      view.add(broken.instance());
      view.add(fine.instance());
      view.add(alsoFine.instance());
      assertTrue(client.awaitInstances(3, SOON));
      int failed = 0;
      for (int i = 0; i < 60; i++) {
        CompletableFuture<String> call = callAsync(client, FAIL);
        failed += failureOf(call) == null ? 0 : 1;
      }
      assertEquals(5, failed, "and no more");
      await(() -> echoes(client, broken));
    }
  }

  /** Whether a call got there, which is so again when its time has passed. */
  private static boolean echoes(ServiceClient client, TestServer at) {
    long before = at.dispatcher().running().total();
    echo(client, "are you back?");
    return at.dispatcher().running().total() > before;
  }
}
