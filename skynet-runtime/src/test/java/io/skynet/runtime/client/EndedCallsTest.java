package io.skynet.runtime.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.msgpack.MsgWriter;
import io.skynet.runtime.rpc.CallOptions;
import io.skynet.runtime.rpc.OutgoingCall;
import io.skynet.runtime.rpc.RequestInfo;
import io.skynet.runtime.rpc.RpcCode;
import io.skynet.runtime.rpc.RpcException;
import io.skynet.runtime.rpc.RpcMethod;
import io.skynet.runtime.rpc.Threading;
import java.io.InputStream;
import java.net.Socket;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.msgpack.core.MessagePack;
import org.msgpack.core.MessageUnpacker;

/** What becomes of a handler when nobody waits for it any more. */
@Timeout(30)
class EndedCallsTest extends CallingTest {
  private static final RpcMethod SLEEP = RpcMethod.unary("Test", "sleep");
  private static final RpcMethod PENDING = RpcMethod.unary("Test", "pending");
  private static final RpcMethod LEFT = RpcMethod.unary("Test", "left");
  private static final RpcMethod STUBBORN = RpcMethod.unary("Test", "stubborn");

  /** {@code [0, 0, "$/hello", [{"v": 1}]]}. */
  private static final String HELLO = "940000a7242f68656c6c6f9181a17601";

  private final CountDownLatch asleep = new CountDownLatch(1);
  private final CountDownLatch interrupted = new CountDownLatch(1);
  private final AtomicInteger entered = new AtomicInteger();

  @Override
  TestServer server() {
    return super.server()
        .on(
            SLEEP,
            call -> {
              entered.incrementAndGet();
              asleep.countDown();
              try {
                release.await();
              } catch (InterruptedException e) {
                interrupted.countDown();
                throw e;
              }
              call.reply().writeNil();
            })
        .on(
            PENDING,
            call -> {
              call.replyLater(promise, MsgWriter::writeString);
              asleep.countDown();
            })
        .on(LEFT, call -> call.reply().writeLong(hours(RequestInfo.current().timeLeft())))
        .on(
            STUBBORN,
            call -> {
              asleep.countDown();
              while (release.getCount() > 0) {
                Thread.onSpinWait();
              }
              call.reply().writeBoolean(Thread.currentThread().isInterrupted());
            });
  }

  private static long hours(Duration left) {
    return left == null ? -1 : left.toHours();
  }

  private CompletableFuture<Object> start(ServiceClient from, RpcMethod method) {
    OutgoingCall call = from.start(method);
    call.args(0);
    return call.sendAsync(in -> "");
  }

  private ServiceClient within(long millis) {
    return client.with(new CallOptions(Duration.ofMillis(millis)));
  }

  @Test
  void interruptsAHandlerWhoseCallIsCancelled() throws Exception {
    view.add(server.instance());
    CompletableFuture<Object> sleeping = start(client, SLEEP);
    assertTrue(asleep.await(5, TimeUnit.SECONDS));
    sleeping.cancel(true);
    assertTrue(interrupted.await(5, TimeUnit.SECONDS));
    await(() -> server.dispatcher().running().count() == 0);
    assertThrows(CancellationException.class, sleeping::join);
    assertEquals("the connection lives", echo(client, "the connection lives"));
    assertEquals(0, client.stats().get(0).lateReplies());
  }

  @Test
  void interruptsAHandlerWhoseCallerIsInterrupted() throws Exception {
    view.add(server.instance());
    Thread caller = new Thread(() -> failure(() -> client.send("sleep")));
    caller.start();
    assertTrue(asleep.await(5, TimeUnit.SECONDS));
    caller.interrupt();
    assertTrue(interrupted.await(5, TimeUnit.SECONDS));
  }

  @Test
  void interruptsAHandlerAtItsDeadlineAndDropsTheLateReply() throws Exception {
    view.add(server.instance());
    assertEquals(RpcCode.DEADLINE_EXCEEDED, failure(() -> within(1_000).send("sleep")).code());
    assertTrue(interrupted.await(5, TimeUnit.SECONDS));
    await(() -> client.stats().get(0).lateReplies() == 1);
    assertEquals(0, client.stats().get(0).unknownReplies());
  }

  @Test
  void cancelsTheFutureOfAHandler() throws Exception {
    view.add(server.instance());
    CompletableFuture<Object> pending = start(client, PENDING);
    assertTrue(asleep.await(5, TimeUnit.SECONDS));
    pending.cancel(true);
    await(promise::isCancelled);
    await(() -> server.dispatcher().running().count() == 0);
  }

  @Test
  void cancelsTheFutureOfAHandlerOnTheEventLoopAtItsDeadline() throws Exception {
    try (TestServer own = server().threading(Threading.NON_BLOCKING).start()) {
      view.add(own.instance());
      assertEquals(RpcCode.DEADLINE_EXCEEDED, failure(() -> within(1_000).send("later")).code());
      await(promise::isCancelled);
      await(() -> own.dispatcher().running().count() == 0);
    }
  }

  /** The thread that was in it may be in another call by now. */
  @Test
  void interruptsNoLaterCallOfTheSameThread() throws Exception {
    view.add(server.instance());
    for (int i = 0; i < 200; i++) {
      CompletableFuture<String> reply = echoAsync(client, "hi");
      reply.cancel(true);
      OutgoingCall probe = client.start(LATER);
      probe.args(0);
      probe.close();
      assertEquals("hi", echo(client, "hi"));
    }
    CompletableFuture<Object> stubborn = start(client, STUBBORN);
    assertTrue(asleep.await(5, TimeUnit.SECONDS));
    stubborn.cancel(true);
    release.countDown();
    await(() -> server.dispatcher().running().count() == 0);
    try (OutgoingCall call = client.start(STUBBORN)) {
      call.args(0);
      assertFalse(call.await().readBoolean());
    }
  }

  /** {@code [0, 1, "sleep", []]}. */
  @Test
  void interruptsAHandlerWhoseConnectionIsLost() throws Exception {
    try (Socket socket = new Socket("127.0.0.1", server.port())) {
      socket.getOutputStream().write(HexFormat.of().parseHex(HELLO + "940001a5736c65657090"));
      assertTrue(asleep.await(5, TimeUnit.SECONDS));
    }
    assertTrue(interrupted.await(5, TimeUnit.SECONDS));
    await(() -> server.dispatcher().running().count() == 0);
  }

  /** {@code [0, 1, "Test.sleep", [], {1: 0}]}. */
  @Test
  void runsNothingWhoseTimeIsUp() throws Exception {
    try (Socket socket = new Socket("127.0.0.1", server.port());
        MessageUnpacker in = MessagePack.newDefaultUnpacker(socket.getInputStream())) {
      String call = "950001a5736c656570908101" + "00";
      socket.getOutputStream().write(HexFormat.of().parseHex(HELLO + call));
      in.unpackValue();
      assertEquals(
          "[1,1,[\"DEADLINE_EXCEEDED\",\"the caller's time was up\",null,null],null]",
          in.unpackValue().toJson());
      assertEquals(0, entered.get());
    }
  }

  /** {@code [2, "Test.sleep", [], {1: 0}]}, and a request, to know that it has come. */
  @ParameterizedTest
  @EnumSource(Threading.class)
  void countsANotificationWhoseTimeIsUp(Threading threading) throws Exception {
    try (TestServer own = server().threading(threading).start();
        Socket socket = new Socket("127.0.0.1", own.port());
        MessageUnpacker in = MessagePack.newDefaultUnpacker(socket.getInputStream())) {
      String note = "9402a5736c656570908101" + "00";
      String echo = "940001a46563686f91a26869";
      socket.getOutputStream().write(HexFormat.of().parseHex(HELLO + note + echo));
      in.unpackValue();
      assertEquals("[1,1,null,\"hi\"]", in.unpackValue().toJson());
      await(() -> own.dispatcher().lostNotifications() == 1);
      assertEquals(0, entered.get());
    }
  }

  /** A plain peer's fifth value is its own affair. */
  @Test
  void readsNoMetadataOfAPlainPeer() throws Exception {
    try (Socket socket = new Socket("127.0.0.1", server.port())) {
      socket.getOutputStream().write(HexFormat.of().parseHex("950001a46563686f91a26869810100"));
      assertEquals("[1,1,null,\"hi\"]", next(socket.getInputStream()));
    }
  }

  /** {@code [2, "$/cancel", […]]} of whatever kind, and then a call that is answered. */
  @Test
  void passesCancellationsOfNothing() throws Exception {
    String cancel = "9302a8242f63616e63656c";
    String echo = "940001a46563686f91a26869";
    for (String params : new String[] {"90", "9107", "91a161", "91cfffffffffffffffff", "920102"}) {
      try (Socket socket = new Socket("127.0.0.1", server.port())) {
        socket.getOutputStream().write(HexFormat.of().parseHex(HELLO + cancel + params + echo));
        MessageUnpacker in = MessagePack.newDefaultUnpacker(socket.getInputStream());
        in.unpackValue();
        assertEquals("[1,1,null,\"hi\"]", in.unpackValue().toJson());
      }
    }
  }

  /** {@code [0, 1, "sleep", []]}, {@code [2, "$/cancel", [2^32 + 1]]}, and a call. */
  @Test
  void cancelsNoCallWhoseNumberOnlyEndsLikeThat() throws Exception {
    String sleep = "940001a5736c65657090";
    String cancel = "9302a8242f63616e63656c91cf0000000100000001";
    String echo = "940002a46563686f91a26869";
    try (Socket socket = new Socket("127.0.0.1", server.port());
        MessageUnpacker in = MessagePack.newDefaultUnpacker(socket.getInputStream())) {
      socket.getOutputStream().write(HexFormat.of().parseHex(HELLO + sleep + cancel + echo));
      in.unpackValue();
      assertEquals("[1,2,null,\"hi\"]", in.unpackValue().toJson());
      release.countDown();
      assertEquals("[1,1,null,null]", in.unpackValue().toJson());
      assertEquals(1, interrupted.getCount());
    }
  }

  /** {@code [0, 1, "sleep", []]} without a hello. */
  @Test
  void letsTheCallsOfALostPlainPeerRunToTheirEnd() throws Exception {
    sleepAndLeave("940001a5736c65657090");
  }

  /** {@code [2, "sleep", []]} behind a hello. */
  @Test
  void letsTheNotificationsOfALostPeerRunToTheirEnd() throws Exception {
    sleepAndLeave(HELLO + "9302a5736c65657090");
  }

  private void sleepAndLeave(String hex) throws Exception {
    try (Socket socket = new Socket("127.0.0.1", server.port())) {
      socket.getOutputStream().write(HexFormat.of().parseHex(hex));
      assertTrue(asleep.await(5, TimeUnit.SECONDS));
    }
    await(() -> server.listener().connectionCount() == 0);
    release.countDown();
    await(() -> server.dispatcher().running().count() == 0);
    assertEquals(1, interrupted.getCount());
  }

  /** {@code [2, "sleep", [], {1: 50}]}, and as a request, which is interrupted at that time. */
  @Test
  void interruptsNoNotificationAtItsDeadline() throws Exception {
    String sleep = "a5736c65657090810132";
    try (Socket socket = new Socket("127.0.0.1", server.port());
        MessageUnpacker in = MessagePack.newDefaultUnpacker(socket.getInputStream())) {
      socket.getOutputStream().write(HexFormat.of().parseHex(HELLO + "9402" + sleep));
      assertTrue(asleep.await(5, TimeUnit.SECONDS));
      socket.getOutputStream().write(HexFormat.of().parseHex("950001" + sleep));
      in.unpackValue();
      in.unpackValue();
      await(() -> server.dispatcher().running().count() == 1);
      release.countDown();
      await(() -> server.dispatcher().running().count() == 0);
      assertEquals(2, entered.get());
      assertTrue(interrupted.await(0, TimeUnit.SECONDS));
    }
  }

  /** A day is as good as what is longer, {@code 2^63-1} ms and what is not a time at all. */
  @Test
  void takesMoreThanADayForADay() throws Exception {
    try (Socket socket = new Socket("127.0.0.1", server.port());
        MessageUnpacker in = MessagePack.newDefaultUnpacker(socket.getInputStream())) {
      String left = "950001a46c65667490" + "8101cf7fffffffffffffff";
      String none = "950002a46c65667490" + "8101ff";
      socket.getOutputStream().write(HexFormat.of().parseHex(HELLO + left));
      in.unpackValue();
      long hours = in.unpackValue().asArrayValue().get(3).asIntegerValue().asLong();
      assertTrue(hours == 23 || hours == 24, "hours left: " + hours);
      socket.getOutputStream().write(HexFormat.of().parseHex(none));
      assertEquals("[1,2,null,-1]", in.unpackValue().toJson());
    }
  }

  /** It has left: the handler is interrupted, and nothing more is said. */
  @Test
  void answersNobodyWhoHasClosedTheOtherDirection() throws Exception {
    try (Socket socket = new Socket("127.0.0.1", server.port());
        MessageUnpacker in = MessagePack.newDefaultUnpacker(socket.getInputStream())) {
      socket.setSoTimeout(5_000);
      socket.getOutputStream().write(HexFormat.of().parseHex(HELLO + "940001a5736c65657090"));
      in.unpackValue();
      assertTrue(asleep.await(5, TimeUnit.SECONDS));
      socket.shutdownOutput();
      assertFalse(in.hasNext());
      assertTrue(interrupted.await(5, TimeUnit.SECONDS));
    }
  }

  @Test
  void waitsForNoReplyOfAServerThatHasHungUp() throws Exception {
    try (FakeServer fake =
        new FakeServer(message -> FakeServer.isHello(message) ? FakeServer.GREETING : "")) {
      view.add(fake.instance());
      CompletableFuture<String> reply = echoAsync(client, "hi");
      await(() -> fake.received().size() == 2);
      fake.hangUp();
      ExecutionException failure =
          assertThrows(ExecutionException.class, () -> reply.get(5, TimeUnit.SECONDS));
      assertEquals(RpcCode.UNKNOWN_OUTCOME, ((RpcException) failure.getCause()).code());
    }
  }

  @Test
  void dropsRepliesToNothingAndLeavesAPeerThatSendsTooMany() throws Exception {
    String stray = "94 01 ce00ffffff c0 c0";
    try (FakeServer fake =
        new FakeServer(
            message ->
                FakeServer.isHello(message)
                    ? FakeServer.GREETING
                    : stray.repeat(60) + "9401" + FakeServer.id(message) + "c0 a26869")) {
      view.add(fake.instance());
      assertEquals("hi", echo(client, "hi"));
      assertEquals(60, client.stats().get(0).unknownReplies());
      assertEquals(RpcCode.UNKNOWN_OUTCOME, failure(() -> echo(client, "hi")).code());
    }
  }

  @Test
  void sendsNothingThatIsLargerThanThePeerTakes() throws Exception {
    try (FakeServer fake =
        new FakeServer(
            message ->
                FakeServer.isHello(message)
                    ? "940100c0 82 a17601 a66c696d697473 81 a76d657373616765 cd0100"
                    : "9401" + FakeServer.id(message) + "c0 a26869")) {
      view.add(fake.instance());
      assertEquals(RpcCode.TOO_LARGE, failure(() -> client.send("echo", "x".repeat(300))).code());
      assertEquals("hi", echo(client, "x".repeat(100)));
    }
  }

  private static String next(InputStream in) throws Exception {
    return MessagePack.newDefaultUnpacker(in).unpackValue().toJson();
  }
}
