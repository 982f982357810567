package io.skynet.runtime.client;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.client.policy.Balancing;
import io.skynet.runtime.directory.InstanceFilter;
import io.skynet.runtime.msgpack.DynamicValues;
import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.rpc.CallOptions;
import io.skynet.runtime.rpc.OutgoingCall;
import io.skynet.runtime.rpc.RpcCode;
import io.skynet.runtime.rpc.RpcException;
import io.skynet.runtime.rpc.RpcMethod;
import io.skynet.runtime.rpc.Threading;
import io.skynet.runtime.wire.WireLimits;
import java.net.BindException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Calls over real sockets, without generated code and without a directory. */
@Timeout(30)
class ServiceClientTest extends CallingTest {

  @ParameterizedTest
  @EnumSource(Threading.class)
  void callsAndIsAnswered(Threading threading) throws Exception {
    try (TestServer own = server().threading(threading).start()) {
      view.add(own.instance());
      assertEquals("I'm connected!!", echo(client, "I'm connected!!"));
      assertEquals("again", echoAsync(client, "again").get(5, TimeUnit.SECONDS));
      String large = "x".repeat(300_000);
      assertEquals(large, echo(client, large));
    }
  }

  @ParameterizedTest
  @EnumSource(Threading.class)
  void keepsManyCallsInFlightApart(Threading threading) throws Exception {
    try (TestServer own = server().threading(threading).start()) {
      view.add(own.instance());
      List<CompletableFuture<String>> replies = new ArrayList<>();
      for (int i = 0; i < 5_000; i++) {
        replies.add(echoAsync(client, "message " + i));
      }
      for (int i = 0; i < replies.size(); i++) {
        assertEquals("message " + i, replies.get(i).get(10, TimeUnit.SECONDS));
      }
    }
  }

  @Test
  void goesRoundTheInstances() throws Exception {
    try (TestServer other = server().start();
        ServiceClient client = client(Balancing.ROUND_ROBIN)) {
      view.add(server.instance());
      view.add(other.instance());
      await(() -> client.stats().stream().allMatch(InstanceStats::connected));
      for (int i = 0; i < 10; i++) {
        echo(client, "hi");
      }
      assertEquals(List.of(5L, 5L), client.stats().stream().map(InstanceStats::calls).toList());
    }
  }

  @Test
  void endsEveryCallAtItsDeadline() {
    view.add(server.instance());
    ServiceClient hasty = client.with(new CallOptions(Duration.ofMillis(100)));
    long began = System.nanoTime();
    RpcException failure =
        failure(
            () -> {
              try (OutgoingCall call = hasty.start(HANG)) {
                call.args(0);
                call.await();
              }
            });
    assertEquals(RpcCode.DEADLINE_EXCEEDED, failure.code());
    OutgoingCall call = hasty.start(HANG);
    call.args(0);
    CompletionException async =
        assertThrows(CompletionException.class, () -> call.sendAsync(in -> "").join());
    assertEquals(
        RpcCode.DEADLINE_EXCEEDED, assertInstanceOf(RpcException.class, async.getCause()).code());
    assertTrue(System.nanoTime() - began < SOON.toNanos());
    assertEquals("the connection lives", echo(client, "the connection lives"));
  }

  @Test
  void answersFailuresWithoutTheirSecrets() {
    view.add(server.instance());
    RpcException failure =
        failure(
            () -> {
              try (OutgoingCall call = client.start(FAIL)) {
                call.args(0);
                call.await();
              }
            });
    assertEquals(RpcCode.FAILED, failure.code());
    assertTrue(failure.getMessage().contains("correlation id"), failure.getMessage());
    assertFalse(failure.getMessage().contains("secret"), failure.getMessage());
    assertFalse(failure.getMessage().contains("IllegalState"), failure.getMessage());
  }

  @Test
  void saysWhatIsWrongWithTheArguments() {
    view.add(server.instance());
    RpcException number = failure(() -> client.send("echo", 5));
    assertEquals(RpcCode.INVALID_ARGUMENT, number.code());
    assertTrue(
        number.getMessage().endsWith("argument 1: expected a string, found an integer"),
        number.getMessage());
    RpcException count = failure(() -> client.send("Test.echo", "a", "b"));
    assertTrue(count.getMessage().endsWith("expected 1 arguments, found 2"), count.getMessage());
    assertEquals(RpcCode.NO_SUCH_METHOD, failure(() -> client.send("shout", "a")).code());
  }

  /** One byte more than fits, each way: an error for that call, and for no other. */
  @ParameterizedTest
  @EnumSource(Threading.class)
  void refusesWhatIsTooLargeWithoutHarmToTheConnection(Threading threading) throws Exception {
    RpcMethod large = RpcMethod.unary("Test", "large");
    int most = WireLimits.DEFAULT.messageBytes();
    TestServer generous =
        server()
            .threading(threading)
            .on(large, call -> call.reply().writeBinary(new byte[call.args(1).readInt()]));
    try (TestServer own = generous.start()) {
      view.add(own.instance());
      assertEquals(most - 9, ((byte[]) client.send("large", most - 9)).length);
      RpcException reply = failure(() -> client.send("large", most - 8));
      assertEquals(RpcCode.TOO_LARGE, reply.code());
      assertTrue(reply.getMessage().contains("the limit is 4194304"), reply.getMessage());
      RpcException call = failure(() -> client.send("echo", "x".repeat(most)));
      assertEquals(RpcCode.TOO_LARGE, call.code());
      assertEquals("the connection lives", echo(client, "the connection lives"));
      assertEquals(1, own.listener().connectionCount());
    }
  }

  @Test
  void saysWhatIsWrongWithTheReply() {
    view.add(server.instance());
    RpcException failure =
        failure(
            () -> {
              try (OutgoingCall call = client.start(ECHO)) {
                call.args(1).writeString("text");
                call.await().readInt();
              }
            });
    assertEquals(RpcCode.INVALID_REPLY, failure.code());
    assertTrue(
        failure.getMessage().endsWith("expected an integer, found a string"), failure.getMessage());
  }

  @Test
  void sendsNotifications() throws Exception {
    view.add(server.instance());
    try (OutgoingCall call = client.start(NOTE)) {
      call.args(1).writeString("hello");
      call.send();
    }
    assertTrue(noted.await(5, TimeUnit.SECONDS));
  }

  @Test
  void refusesANotificationForWhichThereIsNoRoom() throws Exception {
    CountDownLatch reading = new CountDownLatch(1);
    try (FakeServer deaf =
        new FakeServer(
            message -> {
              if (!FakeServer.isHello(message)) {
                awaitQuietly(reading);
              }
              return FakeServer.isHello(message) ? FakeServer.GREETING : "";
            })) {
      view.add(deaf.instance());
      assertTrue(client.awaitInstances(1, SOON));
      String large = "x".repeat(1 << 20);
      RpcException refused =
          failure(
              () -> {
                for (int i = 0; i < 100; i++) {
                  OutgoingCall call = client.start(NOTE);
                  call.args(1).writeString(large);
                  call.send();
                  assertEquals(0, client.lostNotifications());
                }
              });
      assertEquals(RpcCode.OVERLOADED, refused.code());
      String full = "and \\d{7,} bytes of calls, where it is 8388608$";
      assertTrue(Pattern.compile(full).matcher(refused.getMessage()).find(), refused.getMessage());
    } finally {
      reading.countDown();
    }
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void countsANotificationThatIsLostAfterItWasAccepted() throws Exception {
    view.forgetEverything();
    try (ServiceClient early = client(InstanceFilter.ANY)) {
      OutgoingCall call = early.with(new CallOptions(Duration.ofMillis(20))).start(NOTE);
      call.args(1).writeString("hello");
      call.send();
      await(() -> early.lostNotifications() == 1);
    }
  }

  @Test
  void sendsNoMoreThanThePeerTakesAtOnce() throws Exception {
    String twoAtOnce = "940100c0 82 a17601 a66c696d697473 81 a563616c6c73 02";
    try (FakeServer fake =
        new FakeServer(message -> FakeServer.isHello(message) ? twoAtOnce : "")) {
      view.add(fake.instance());
      // Or some would wait for the connection, and others overtake them.
      assertTrue(client.awaitInstances(1, SOON));
      List<CompletableFuture<String>> replies = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        replies.add(echoAsync(client, "hi"));
      }
      await(() -> fake.received().size() == 3);
      // Whatever was on its way would be there before the answer to this.
      fake.say("940009a6242f70696e6790");
      await(() -> fake.received().size() > 3);
      assertEquals("[1,9,null,null]", fake.received().get(3).toJson());
      for (int id = 1; id <= 5; id++) {
        fake.say("9401%02xc0a26869".formatted(id));
        assertEquals("hi", replies.get(id - 1).get(5, TimeUnit.SECONDS));
      }
    }
  }

  @Test
  void refusesANotificationThatHasNowhereToGo() {
    assertEquals(RpcCode.NO_INSTANCE, failure(() -> echo(client, "hi")).code());
    OutgoingCall call = client.start(NOTE);
    call.args(1).writeString("hello");
    assertEquals(RpcCode.NO_INSTANCE, failure(call::send).code());
  }

  @Test
  void sendsWithoutGeneratedCode() {
    TestServer values =
        new TestServer()
            .on(
                RpcMethod.unary("Test", "same"),
                call -> {
                  MsgReader in = call.args(1);
                  DynamicValues.write(call.reply(), DynamicValues.read(in));
                });
    try (TestServer own = values.start()) {
      view.add(own.instance());
      Map<Object, Object> map = new LinkedHashMap<>();
      map.put("list", Arrays.asList(1L, null, true, 2.5, List.of()));
      map.put(7L, "seven");
      assertEquals(map, client.send("same", map));
      assertArrayEquals(new byte[] {1, 2}, (byte[]) client.send("same", new byte[] {1, 2}));
      assertThrows(IllegalArgumentException.class, () -> client.send("same", new Object()));
    } catch (BindException e) {
      throw new AssertionError(e);
    }
  }
}
