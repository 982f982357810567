package io.skynet.runtime.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.client.policy.Health;
import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.rpc.CallOptions;
import io.skynet.runtime.rpc.OutgoingCall;
import io.skynet.runtime.rpc.RpcException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.msgpack.value.ArrayValue;

/** Instances whose connections are up, and which do not answer. */
@Timeout(60)
class SilentInstancesTest extends CallingTest {
  private static final Duration PROMISED = Duration.ofSeconds(15); // five times three seconds
  private static final String PONG = "9401ceffffffffc0c0";

  private final AtomicBoolean awake = new AtomicBoolean();
  private final AtomicBoolean stopped = new AtomicBoolean();
  private FakeServer fake;

  @BeforeEach
  void startFake() throws Exception {
    fake = new FakeServer(this::answer);
    view.add(fake.instance());
  }

  @AfterEach
  void stopFake() throws Exception {
    fake.close();
  }

  private String answer(ArrayValue message) {
    if (FakeServer.isHello(message) && !stopped.get()) {
      return FakeServer.GREETING;
    } else if (!awake.get() || message.size() == 3) {
      return "";
    } else if (message.get(2).toString().equals("$/ping")) {
      return PONG;
    }
    return "9401" + FakeServer.id(message) + "c0" + "a26869";
  }

  private CompletableFuture<String> echoIdempotent() {
    CallOptions unhedged = new CallOptions(Duration.ofSeconds(50)).withRetryTimeout(Duration.ZERO);
    OutgoingCall call = client.with(unhedged).start(ECHO.idempotent());
    call.args(1).writeString("hi");
    return call.sendAsync(MsgReader::readString);
  }

  /** The health of the fake one, which is the first. */
  private Health.State health() {
    return client.stats().get(0).health();
  }

  private static void awaitPromised(Condition condition) throws Exception {
    long deadline = System.nanoTime() + PROMISED.toNanos();
    while (!condition.holds()) {
      assertTrue(System.nanoTime() - deadline < 0, "it did not happen within " + PROMISED);
      TimeUnit.MILLISECONDS.sleep(5);
    }
  }

  private long pings() {
    return received("$/ping");
  }

  private long received(String method) {
    return fake.received().stream()
        .filter(each -> each.size() == 4 || each.size() == 5)
        .filter(each -> each.get(2).toString().equals(method))
        .count();
  }

  @Test
  void oneThatHangsIsLeftAloneUntilItIsHeardOf() throws Exception {
    view.add(server.instance());
    assertTrue(client.awaitInstances(2, SOON));
    CompletableFuture<String> one = echoIdempotent();
    CompletableFuture<String> other = echoIdempotent();
    // One of them was sent to it, and is made at the other one when it is found to be silent.
    assertEquals("hi", one.get(PROMISED.toSeconds(), TimeUnit.SECONDS));
    assertEquals("hi", other.get(PROMISED.toSeconds(), TimeUnit.SECONDS));
    assertEquals(Health.State.SILENT, health());
    String why = client.explain().toString();
    assertTrue(why.contains("does not answer, not even a ping"), why);
    assertTrue(client.stats().get(0).connected(), "it may only have paused");
    long before = received("Test.echo");
    for (int i = 0; i < 10; i++) {
      assertEquals("hi", echo(client, "hi"));
    }
    assertEquals(before, received("Test.echo"));
    awake.set(true);
    fake.say(PONG);
    awaitPromised(() -> health() != Health.State.SILENT);
    awaitPromised(
        () -> {
          assertEquals("hi", echo(client, "hi"));
          return health() == Health.State.GOOD;
        });
  }

  @Test
  void theOnlyOneIsNotLeftAlone() throws Exception {
    assertTrue(client.awaitInstances(1, SOON));
    CompletableFuture<String> call = echoIdempotent();
    awaitPromised(() -> pings() == 1);
    TimeUnit.MILLISECONDS.sleep(1_500); // in which it would be called silent
    assertEquals(Health.State.GOOD, health());
    awake.set(true);
    fake.say("940101c0a26869");
    assertEquals("hi", call.get(PROMISED.toSeconds(), TimeUnit.SECONDS));
  }

  @Test
  void oneThatWorksLongAnswersPingsAndIsCalled() throws Exception {
    awake.set(true);
    view.add(server.instance());
    assertTrue(client.awaitInstances(2, SOON));
    OutgoingCall first = client.start(HANG);
    first.args(0);
    OutgoingCall second = client.start(HANG);
    second.args(0);
    CompletableFuture<String> working = first.sendAsync(in -> "done");
    CompletableFuture<String> other = second.sendAsync(in -> "done");
    TimeUnit.MILLISECONDS.sleep(2_500); // of work, in which it would be called silent
    assertFalse(working.isDone() && other.isDone());
    assertTrue(
        client.stats().stream().allMatch(each -> each.health() == Health.State.GOOD),
        client.stats().toString());
    release.countDown();
    assertEquals("done", working.get(5, TimeUnit.SECONDS));
    assertEquals("done", other.get(5, TimeUnit.SECONDS));
  }

  /** Calls with short deadlines fail five times in a row; before it gets another, it is asked. */
  @Test
  void oneThatMissesDeadlinesIsAskedBeforeItIsCalledAgain() throws Exception {
    view.add(server.instance());
    assertTrue(client.awaitInstances(2, SOON));
    ServiceClient hasty = client.with(new CallOptions(Duration.ofMillis(50)));
    awaitPromised(
        () -> {
          try {
            echo(hasty, "hi");
          } catch (RpcException e) {
            // missed
          }
          return health() == Health.State.EJECTED;
        });
    long before = received("Test.echo");
    awaitPromised(() -> health() == Health.State.SILENT);
    assertEquals(before, received("Test.echo"), "no call is risked");
  }

  /** So little that the calls alone would not have it ejected. */
  @Test
  void oneThatIsCalledLittleIsAskedForTheDeadlinesItMisses() throws Exception {
    view.add(server.instance());
    assertTrue(client.awaitInstances(2, SOON));
    ServiceClient hasty = client.with(new CallOptions(Duration.ofMillis(300)));
    int missed = 0;
    while (missed < 3) {
      try {
        echo(hasty, "hi");
      } catch (RpcException e) {
        missed++;
      }
    }
    awaitPromised(() -> health() == Health.State.SILENT);
  }

  /** The kernel goes on accepting connections for a process that is stopped. */
  @Test
  void oneThatSaidHelloAndDoesNotAnyMoreIsNotCalled() throws Exception {
    assertTrue(client.awaitInstances(1, SOON));
    stopped.set(true);
    fake.cut();
    awaitPromised(() -> client.explain().toString().contains("does not say hello as it did"));
    assertEquals(0, client.explain().called());
    assertFalse(client.stats().get(0).connected());
    stopped.set(false);
    awaitPromised(() -> client.stats().get(0).connected());
  }

  @Test
  void oneThatLosesItsConnectionSoonIsLeftAloneForAWhile() throws Exception {
    view.add(server.instance());
    assertTrue(client.awaitInstances(2, SOON));
    fake.cut();
    awaitPromised(() -> health() == Health.State.EJECTED);
    String why = client.explain().toString();
    assertTrue(why.contains("its calls or connections kept failing"), why);
    awaitPromised(() -> client.stats().get(0).connected());
    assertEquals(Health.State.EJECTED, health(), "a new connection does not end it");
  }
}
