package io.skynet.runtime.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.directory.InstanceFilter;
import io.skynet.runtime.rpc.CallOptions;
import io.skynet.runtime.rpc.OutgoingCall;
import io.skynet.runtime.rpc.Priority;
import io.skynet.runtime.rpc.RequestInfo;
import io.skynet.runtime.rpc.RpcCode;
import io.skynet.runtime.rpc.RpcException;
import io.skynet.runtime.rpc.RpcMethod;
import io.skynet.runtime.rpc.Threading;
import io.skynet.runtime.transport.CallLimits;
import io.skynet.runtime.transport.ServerLimits;
import java.net.Socket;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.msgpack.core.MessagePack;
import org.msgpack.core.MessageUnpacker;

/** A server that has as much to do as it may: whom it refuses, whom it goes on answering. */
@Timeout(60)
class OverloadTest extends CallingTest {
  private static final RpcMethod LOOK = RpcMethod.unary("Test", "look");
  private static final RpcMethod RELAY = RpcMethod.unary("Test", "relay");
  private static final CallOptions LOW = CallOptions.DEFAULT.withPriority(Priority.LOW);
  private static final String HELLO = "940000a7242f68656c6c6f9181a17601";
  private static final int MOST = 4;

  private final BlockingQueue<RequestInfo> seen = new LinkedBlockingQueue<>();
  private final FixedView behind = new FixedView();

  @Override
  TestServer server() {
    return super.server()
        .limits(ServerLimits.DEFAULT.withCalls(CallLimits.fixed(MOST)))
        .threading(ECHO, Threading.NON_BLOCKING)
        .on(
            LOOK,
            call -> {
              seen.add(RequestInfo.current());
              call.reply().writeNil();
            });
  }

  /** Fills the server, but for so much. */
  private void fillBut(int room) throws Exception {
    view.add(server.instance());
    for (int i = 0; i < MOST - room; i++) {
      start(client, HANG);
    }
    await(() -> server.dispatcher().running().count() == MOST - room);
  }

  private static CompletableFuture<String> start(ServiceClient from, RpcMethod method) {
    OutgoingCall call = from.start(method);
    call.args(0);
    return call.sendAsync(in -> "");
  }

  private static String say(Socket socket, MessageUnpacker in, String hex) throws Exception {
    socket.getOutputStream().write(HexFormat.of().parseHex(hex));
    return in.unpackValue().toJson();
  }

  /** {@code look} is refused on a new connection, plain and greeted; the connection is served. */
  @Test
  void refusesTheExcessOfAllConnectionsAtOnceAndAnswersWhatIsNoCall() throws Exception {
    fillBut(0);
    try (Socket socket = new Socket("127.0.0.1", server.port());
        MessageUnpacker in = MessagePack.newDefaultUnpacker(socket.getInputStream())) {
      String text = "this instance has 4 calls under way; the limit is 4";
      assertEquals(
          "[1,1,\"OVERLOADED: " + text + "\",null]", say(socket, in, "940001a46c6f6f6b90"));
      assertTrue(say(socket, in, HELLO).startsWith("[1,0,null,{"));
      assertEquals(
          "[1,2,[\"OVERLOADED\",\"" + text + "\",null,null],null]",
          say(socket, in, "940002a46c6f6f6b90"));
      assertEquals("[1,3,null,null]", say(socket, in, "940003a6242f70696e6790"));
      assertEquals("[1,4,null,\"hi\"]", say(socket, in, "940004a46563686f91a26869"));
    }
    assertEquals(0, seen.size());
    assertEquals(RpcCode.OVERLOADED, failure(() -> client.send("look")).code());
    release.countDown();
    await(() -> server.dispatcher().running().count() == 0);
    client.send("look");
  }

  @Test
  void hasRoomAgainWhenACallIsCancelled() throws Exception {
    fillBut(1);
    CompletableFuture<String> given = start(client, HANG);
    await(() -> server.dispatcher().running().count() == MOST);
    assertEquals(RpcCode.OVERLOADED, failure(() -> client.send("look")).code());
    given.cancel(true);
    await(() -> server.dispatcher().running().count() == MOST - 1);
    client.send("look");
  }

  /** A notification cannot be refused: it is counted. */
  @Test
  void dropsNotificationsOfTheExcess() throws Exception {
    fillBut(0);
    try (OutgoingCall call = client.start(NOTE)) {
      call.args(1).writeString("hello");
      call.send();
    }
    await(() -> server.dispatcher().lostNotifications() == 1);
    assertEquals(1, noted.getCount());
  }

  @Test
  void sendsTheExcessElsewhere() throws Exception {
    fillBut(0);
    try (TestServer idle = server().start()) {
      view.add(idle.instance());
      assertTrue(client.awaitInstances(2, SOON));
      for (int i = 0; i < 10; i++) {
        client.send("look");
      }
      assertEquals(10, seen.size());
      assertTrue(client.retries().retries() > 0, "some of them went to the full one first");
    }
  }

  /** Replies that were left to futures are under way, though no thread waits for them. */
  @Test
  void countsWhatGoesOnWithoutAThread() throws Exception {
    try (TestServer own =
        server()
            .limits(ServerLimits.DEFAULT.withCalls(CallLimits.fixed(1)))
            .threading(Threading.NON_BLOCKING)
            .start()) {
      view.add(own.instance());
      CompletableFuture<String> first = start(client, LATER);
      await(() -> own.dispatcher().running().count() == 1);
      RpcException second = failure(() -> client.send("later"));
      assertEquals(RpcCode.OVERLOADED, second.code());
      assertEquals("answers at once", echo(client, "answers at once"));
      promise.complete("done");
      first.get(5, TimeUnit.SECONDS);
      await(() -> own.dispatcher().running().count() == 0);
      client.send("later");
    }
  }

  @Test
  void refusesCallsOfLowPriorityFirst() throws Exception {
    fillBut(1);
    RpcException refused = failure(() -> client.with(LOW).send("look"));
    assertEquals(RpcCode.OVERLOADED, refused.code());
    String text = "this instance has 3 calls under way; the limit for calls of low priority is 3";
    assertTrue(refused.getMessage().contains(text), refused.getMessage());
    client.send("look");
    assertEquals(Priority.NORMAL, seen.remove().priority());
  }

  /** Asks the one behind it twice, the second time with a low priority of its own. */
  private TestServer relay(ServiceClient inner) throws Exception {
    return super.server()
        .on(
            RELAY,
            call -> {
              inner.send("look");
              inner.with(LOW).send("look");
              call.reply().writeNil();
            })
        .start();
  }

  @Test
  void passesALowPriorityOnAndRaisesNone() throws Exception {
    behind.add(server.instance());
    try (ServiceClient inner = client(behind);
        TestServer relay = relay(inner)) {
      view.add(relay.instance());
      client.send("relay");
      client.with(LOW).send("relay");
      List<Priority> priorities = seen.stream().map(RequestInfo::priority).toList();
      assertEquals(List.of(Priority.NORMAL, Priority.LOW, Priority.LOW, Priority.LOW), priorities);
    }
  }

  /** {@code [0, 1, "look", [], {7: …}]}, of whatever kind. */
  @Test
  void readsAPriorityFromTheMetadata() throws Exception {
    try (Socket socket = new Socket("127.0.0.1", server.port());
        MessageUnpacker in = MessagePack.newDefaultUnpacker(socket.getInputStream())) {
      say(socket, in, HELLO);
      for (String value : List.of("00", "01", "7f", "ff", "a0")) {
        say(socket, in, "950001a46c6f6f6b908107" + value);
      }
    }
    List<Priority> priorities = seen.stream().map(RequestInfo::priority).toList();
    assertEquals(
        List.of(Priority.NORMAL, Priority.LOW, Priority.LOW, Priority.NORMAL, Priority.NORMAL),
        priorities);
  }

  @Test
  void findsTheLimitOutIfItIsToldTo() throws Exception {
    CallLimits vegas = CallLimits.fixed(100).withAdaptation(CallLimits.Adaptation.VEGAS);
    try (TestServer own = server().limits(ServerLimits.DEFAULT.withCalls(vegas)).start();
        ServiceClient others = client(InstanceFilter.ANY)) {
      view.add(own.instance());
      List<CompletableFuture<String>> hanging = new ArrayList<>();
      for (int i = 0; i < 100; i++) {
        hanging.add(start(others, HANG));
      }
      await(() -> own.dispatcher().running().count() == 20);
      release.countDown();
      await(() -> hanging.stream().allMatch(CompletableFuture::isDone));
      await(() -> own.dispatcher().running().count() == 0);
      for (int i = 0; i < 100; i++) {
        others.send("look");
      }
      assertEquals(100, seen.size());
    }
  }
}
