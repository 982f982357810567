package io.skynet.runtime.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.client.policy.Balancing;
import io.skynet.runtime.directory.InstanceFilter;
import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.msgpack.MsgWriter;
import io.skynet.runtime.rpc.CallOptions;
import io.skynet.runtime.rpc.OutgoingCall;
import io.skynet.runtime.rpc.RequestInfo;
import io.skynet.runtime.rpc.RpcCode;
import io.skynet.runtime.rpc.RpcException;
import io.skynet.runtime.rpc.RpcMethod;
import io.skynet.runtime.rpc.Threading;
import io.skynet.runtime.wire.WireLimits;
import java.net.Socket;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.msgpack.core.MessagePack;
import org.msgpack.core.MessageUnpacker;

/** What a handler knows of its request, and what the calls that it makes take over from it. */
@Timeout(30)
class RequestInfoTest extends CallingTest {
  private static final RpcMethod LOOK = RpcMethod.unary("Test", "look");
  private static final RpcMethod RELAY = RpcMethod.unary("Test", "relay");
  private static final RpcMethod RELAY_ASIDE = RpcMethod.unary("Test", "relayAside");

  private final BlockingQueue<RequestInfo> seen = new LinkedBlockingQueue<>();
  private final FixedView behind = new FixedView();
  private final ServiceClient inner =
      ServiceClient.over(
          behind,
          hash -> CompletableFuture.completedFuture(null),
          InstanceFilter.ANY,
          new ClientSettings(
              CallOptions.DEFAULT, Duration.ofSeconds(2), WireLimits.DEFAULT, callbacks),
          timer);

  @AfterEach
  void closeInner() {
    inner.close();
  }

  @Override
  TestServer server() {
    return super.server()
        .on(
            LOOK,
            call -> {
              RequestInfo info = RequestInfo.current();
              seen.add(info);
              info.metadata().forEach(RequestInfo::putReplyMetadata);
              call.reply().writeNil();
            })
        .on(
            RELAY,
            call -> {
              seen.add(RequestInfo.current());
              inner.send("look");
              call.reply().writeNil();
            })
        .on(
            RELAY_ASIDE,
            call -> {
              seen.add(RequestInfo.current());
              Runnable send = () -> inner.send("look");
              CompletableFuture.runAsync(RequestInfo.wrap(send), callbacks).join();
              call.reply().writeNil();
            });
  }

  /** Each way to take the request to another thread, where it is not by itself. */
  @Test
  void goesToOtherThreadsInWhatIsWrapped() throws Exception {
    BlockingQueue<Long> ids = new LinkedBlockingQueue<>();
    BlockingQueue<Boolean> leftOver = new LinkedBlockingQueue<>();
    Supplier<Long> id = () -> RequestInfo.current().requestId();
    TestServer wrapping =
        server()
            .on(
                RpcMethod.unary("Test", "wrap"),
                call -> {
                  ids.add(id.get());
                  Runnable runnable = () -> ids.add(id.get());
                  Callable<Long> callable = id::get;
                  timer.submit(RequestInfo.wrap(runnable)).get();
                  ids.add(timer.submit(RequestInfo.wrap(callable)).get());
                  ids.add(CompletableFuture.supplyAsync(RequestInfo.wrapSupplier(id), timer).get());
                  Runnable failing =
                      () -> {
                        throw new IllegalStateException("on purpose");
                      };
                  Future<?> failed = timer.submit(RequestInfo.wrap(failing));
                  assertThrows(ExecutionException.class, failed::get);
                  leftOver.add(timer.submit(RequestInfoTest::worksForARequest).get());
                  call.reply().writeNil();
                });
    try (TestServer own = wrapping.start()) {
      view.add(own.instance());
      client.send("wrap");
      assertEquals(4, ids.size());
      assertEquals(1, Set.copyOf(ids).size(), ids.toString());
      assertEquals(false, leftOver.poll());
    }
  }

  private static boolean worksForARequest() {
    try {
      RequestInfo.current();
      return true;
    } catch (IllegalStateException e) {
      return false;
    }
  }

  /** The bytes that it is read from are not there any more when the call is sent. */
  @Test
  void isTakenOverByTheCallsOfAHandlerOnTheEventLoop() throws Exception {
    behind.add(server.instance());
    TestServer relaying =
        server()
            .threading(Threading.NON_BLOCKING)
            .on(
                RpcMethod.unary("Test", "relayLater"),
                call -> {
                  seen.add(RequestInfo.current());
                  OutgoingCall next = inner.start(LOOK);
                  next.args(0);
                  call.replyLater(next.sendAsync(in -> ""), MsgWriter::writeString);
                });
    try (TestServer own = relaying.start()) {
      view.add(own.instance());
      for (int i = 0; i < 10; i++) {
        client.with(CallOptions.DEFAULT.withMetadata(Map.of("n", "" + i))).send("relayLater");
        RequestInfo outer = nextSeen();
        RequestInfo behindIt = nextSeen();
        assertEquals(Map.of("n", "" + i), outer.metadata());
        assertEquals(outer.requestId(), behindIt.requestId());
        assertEquals(outer.originAddress(), behindIt.originAddress());
      }
    }
  }

  private RequestInfo nextSeen() throws InterruptedException {
    RequestInfo info = seen.poll(5, TimeUnit.SECONDS);
    assertTrue(info != null, "nobody looked");
    return info;
  }

  @ParameterizedTest
  @EnumSource(Threading.class)
  void isThereForTheHandler(Threading threading) throws Exception {
    try (TestServer own = server().threading(threading).start()) {
      view.add(own.instance());
      client.with(CallOptions.DEFAULT.withMetadata(Map.of("tenant", "blue"))).send("look");
      RequestInfo info = nextSeen();
      assertNotEquals(0, info.requestId());
      assertEquals(16, info.requestIdText().length());
      assertTrue(info.connectionAddress().startsWith("127.0.0.1:"), info.connectionAddress());
      assertEquals(info.connectionAddress(), info.originAddress());
      assertEquals(0, info.attempt());
      assertEquals(Map.of("tenant", "blue"), info.metadata());
      assertNull(info.traceparent());
      Duration left = info.timeLeft();
      assertTrue(left != null && left.toMillis() > 5_000 && left.toMillis() <= 10_000, "" + left);
      client.send("look");
      assertNotEquals(info.requestId(), nextSeen().requestId());
    }
  }

  @ParameterizedTest
  @EnumSource(Threading.class)
  void sendsMetadataBackWithTheReply(Threading threading) throws Exception {
    try (TestServer own = server().threading(threading).start()) {
      view.add(own.instance());
      BlockingQueue<Map<String, String>> received = new LinkedBlockingQueue<>();
      CallOptions options =
          CallOptions.DEFAULT.withMetadata(Map.of("a", "1")).withReplyMetadata(received::add);
      client.with(options).send("look");
      assertEquals(Map.of("a", "1"), received.poll());
      client.with(options.withMetadata(Map.of())).send("look");
      assertEquals(Map.of(), received.poll());
    }
  }

  @Test
  void answersEvenWhereTheMetadataCannotBeWritten() throws Exception {
    TestServer odd =
        server()
            .on(
                RpcMethod.unary("Test", "odd"),
                call -> {
                  call.reply().writeNil();
                  RequestInfo.putReplyMetadata("half", "\ud800");
                });
    try (TestServer own = odd.start()) {
      view.add(own.instance());
      assertEquals(RpcCode.FAILED, failure(() -> client.send("odd")).code());
    }
  }

  @Test
  void isTakenOverByTheCallsOfTheHandlersThread() throws Exception {
    behind.add(server.instance());
    view.add(server.instance());
    for (String relay : List.of("relay", "relayAside")) {
      client
          .with(new CallOptions(Duration.ofSeconds(4)).withMetadata(Map.of("not", "passed on")))
          .send(relay);
      RequestInfo outer = nextSeen();
      RequestInfo behindIt = nextSeen();
      assertEquals(outer.requestId(), behindIt.requestId());
      assertEquals(outer.originAddress(), behindIt.originAddress());
      assertNotEquals(outer.connectionAddress(), behindIt.connectionAddress());
      Duration left = behindIt.timeLeft();
      assertTrue(left != null && left.toMillis() <= 4_000, "capped, where 10 s is usual: " + left);
      assertEquals(Map.of(), behindIt.metadata());
    }
  }

  /** {@code [0, 1, "relay", [], {2: -5, 3: 2, 4: "00-a", 6: "far:1"}]}. */
  @Test
  void comesFromTheMetadata() throws Exception {
    behind.add(server.instance());
    String hello = "940000a7242f68656c6c6f9181a17601";
    String call = "950001a572656c6179908402fb0302" + "04a430302d61" + "06a56661723a31";
    try (Socket socket = new Socket("127.0.0.1", server.port())) {
      socket.getOutputStream().write(HexFormat.of().parseHex(hello + call));
      RequestInfo info = nextSeen();
      assertEquals(-5, info.requestId());
      assertEquals(2, info.attempt());
      assertEquals("00-a", info.traceparent());
      assertEquals("far:1", info.originAddress());
      assertNull(info.timeLeft());
      RequestInfo next = nextSeen();
      assertEquals(-5, next.requestId());
      assertEquals(1, next.attempt(), "what is made for another attempt is one itself");
      assertEquals("00-a", next.traceparent());
      assertEquals("far:1", next.originAddress());
    }
  }

  /** What a caller says of itself harms no connection that our own calls share. */
  @Test
  void isPassedOnWhateverTheCallerSaysOfItself() throws Exception {
    TestServer hanging = server();
    try (TestServer own = hanging.start()) {
      behind.add(own.instance());
      OutgoingCall neighbour = inner.start(LATER);
      neighbour.args(0);
      CompletableFuture<String> reply = neighbour.sendAsync(MsgReader::readString);
      MsgWriter hello = new MsgWriter(512);
      hello.writeRaw(HexFormat.of().parseHex("940000a7242f68656c6c6f9182a17601"), 0, 16);
      hello.writeString("origin");
      hello.writeString("x".repeat(254) + "😀");
      hello.writeRaw(HexFormat.of().parseHex("940001a572656c617990"), 0, 10);
      try (Socket socket = new Socket("127.0.0.1", server.port());
          MessageUnpacker in = MessagePack.newDefaultUnpacker(socket.getInputStream())) {
        socket.getOutputStream().write(hello.toByteArray());
        in.unpackValue();
        assertEquals("[1,1,null,null]", in.unpackValue().toJson());
      }
      promise.complete("served");
      assertEquals("served", reply.get(5, TimeUnit.SECONDS));
    }
  }

  /** {@code [0, 0, "$/hello", [{"v": 1, "origin": "a\nb"}]]}, and then a call. */
  @Test
  void hasNoLineOfAnothers() throws Exception {
    String hello = "940000a7242f68656c6c6f9182a17601" + "a66f726967696ea3610a62";
    try (Socket socket = new Socket("127.0.0.1", server.port())) {
      socket.getOutputStream().write(HexFormat.of().parseHex(hello + "940001a46c6f6f6b90"));
      assertEquals("a?b", nextSeen().originAddress());
    }
  }

  @Test
  void isThereForPlainPeersToo() throws Exception {
    try (Socket socket = new Socket("127.0.0.1", server.port())) {
      socket.getOutputStream().write(HexFormat.of().parseHex("940001a46c6f6f6b90"));
      MessagePack.newDefaultUnpacker(socket.getInputStream()).unpackValue();
      RequestInfo info = nextSeen();
      assertEquals("127.0.0.1:" + socket.getLocalPort(), info.originAddress());
      assertNull(info.timeLeft());
    }
  }

  @Test
  void tellsAnAttemptFromTheFirst() throws Exception {
    try (TestServer leaving = server().start();
        ServiceClient client = client(Balancing.ROUND_ROBIN)) {
      view.add(leaving.instance());
      view.add(server.instance());
      await(() -> client.stats().stream().allMatch(InstanceStats::connected));
      leaving.dispatcher().drain();
      client.send("look");
      client.send("look");
      List<Integer> attempts = List.of(nextSeen().attempt(), nextSeen().attempt());
      assertTrue(attempts.contains(1), attempts.toString());
    }
  }

  @Test
  void makesNoCallForARequestWhoseTimeIsUp() throws Exception {
    behind.add(server.instance());
    TestServer slow =
        server()
            .on(
                RpcMethod.unary("Test", "tooLate"),
                call -> {
                  while (RequestInfo.current().timeLeft().toNanos() > 0) {
                    Thread.onSpinWait();
                  }
                  Thread.interrupted();
                  try {
                    inner.send("look");
                  } catch (RpcException e) {
                    promise.complete(e.code().name());
                  }
                  // Its reply might come before the caller's own clock says that it is too late.
                  release.await();
                });
    try (TestServer own = slow.start()) {
      view.add(own.instance());
      failure(() -> client.with(new CallOptions(Duration.ofMillis(500))).send("tooLate"));
      String code = promise.get(5, TimeUnit.SECONDS);
      assertTrue(
          List.of(RpcCode.DEADLINE_EXCEEDED.name(), RpcCode.CANCELLED.name()).contains(code), code);
      assertTrue(seen.isEmpty());
    }
  }

  @Test
  void isNotThereOutsideOfARequest() throws Exception {
    assertThrows(IllegalStateException.class, RequestInfo::current);
    assertThrows(IllegalStateException.class, () -> RequestInfo.putReplyMetadata("a", "b"));
    Callable<String> task = () -> "task";
    Supplier<String> supplier = () -> "supplier";
    assertEquals(task, RequestInfo.wrap(task));
    assertEquals("supplier", RequestInfo.wrapSupplier(supplier).get());
  }
}
