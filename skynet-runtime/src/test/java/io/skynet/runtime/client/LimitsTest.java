package io.skynet.runtime.client;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.directory.ErrorStream;
import io.skynet.runtime.rpc.RpcMethod;
import io.skynet.runtime.rpc.Threading;
import io.skynet.runtime.transport.ServerLimits;
import io.skynet.runtime.wire.WireLimits;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.msgpack.core.MessagePack;
import org.msgpack.core.MessageUnpacker;

/** What a server does with peers that do not behave, and that their neighbours do not notice. */
@Timeout(60)
class LimitsTest {
  private static final HexFormat HEX = HexFormat.of();
  private static final ServerLimits SMALL =
      new ServerLimits(
          new WireLimits(1 << 20, 64),
          4,
          3,
          2,
          Duration.ofMillis(200),
          1 << 16,
          Duration.ofMillis(300));

  /** {@code [0, 1, "echo", ["hi"]]} and its answer. */
  private static final byte[] CALL = HEX.parseHex("940001a46563686f91a26869");

  private static final byte[] ANSWER = HEX.parseHex("940101c0a26869");

  private final Semaphore release = new Semaphore(0);
  private final AtomicInteger running = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();
  private TestServer server;

  @BeforeEach
  void start() throws Exception {
    server =
        new TestServer()
            .limits(SMALL)
            .on(
                RpcMethod.unary("Test", "echo"),
                call -> call.reply().writeString(call.args(1).readString()))
            .on(
                RpcMethod.unary("Test", "wait"),
                call -> {
                  most.accumulateAndGet(running.incrementAndGet(), Math::max);
                  try {
                    release.acquire();
                  } finally {
                    running.decrementAndGet();
                  }
                  call.reply().writeNil();
                })
            .on(
                RpcMethod.unary("Test", "large"),
                call -> call.reply().writeBinary(new byte[1 << 19]))
            .start();
  }

  @AfterEach
  void stop() {
    release.release(10_000);
    server.close();
  }

  private Socket connect() throws IOException {
    Socket socket = new Socket("127.0.0.1", server.port());
    socket.setSoTimeout(5_000);
    return socket;
  }

  private static void assertServed(Socket socket) throws IOException {
    socket.getOutputStream().write(CALL);
    assertArrayEquals(ANSWER, socket.getInputStream().readNBytes(ANSWER.length));
  }

  /** Five seconds, where one is what we promise: machines that run tests are slow. */
  private static void assertClosed(Socket socket) throws IOException {
    try {
      assertEquals(-1, socket.getInputStream().read());
    } catch (SocketException e) {
      assertTrue(String.valueOf(e.getMessage()).contains("reset"), e.getMessage());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "HTTP, 474554202f20485454502f312e310d0a0d0a",
    "TLS, 16030100c8010000c40303",
    "SSH, 5353482d322e302d4f70656e5353480d0a",
    "HTTP/2, 505249202a20485454502f322e300d0a0d0a534d0d0a0d0a",
    "zeros, 0000000000000000",
    "the byte that is never used, c1",
    "the same inside, 93c1",
    "a map, 80",
    "a response to nothing, 940101c0c0",
    "a type that is reserved, 940301a46563686f90",
    "an id below zero, 9400ffa46563686f90",
    "params that are a map, 940001a46563686f80",
    "a name that is nil, 940001c090",
    "an array without end, dd7fffffff",
    "a message that is too large, 940001a46563686f91c600200000",
    "65 levels, 940001a46563686f9191919191919191919191919191919191919191919191919191919191919191919191919191919191919191919191919191919191919191919191919191919191"
  })
  void showsThemTheDoorAndServesTheirNeighbours(String what, String hex) throws Exception {
    try (Socket neighbour = connect();
        Socket hostile = connect()) {
      assertServed(neighbour);
      hostile.getOutputStream().write(HEX.parseHex(hex));
      assertClosed(hostile);
      assertServed(neighbour);
    }
  }

  @Test
  void waitsOnlySoLongForTheRestOfAMessage() throws Exception {
    try (ErrorStream log = ErrorStream.capture();
        Socket neighbour = connect();
        Socket slow = connect()) {
      assertServed(slow);
      slow.getOutputStream().write(CALL, 0, CALL.length - 1);
      assertClosed(slow);
      assertServed(neighbour);
      String complaint =
          "a message of which 11 bytes have come has taken \\d+ ms; the limit is 200 ms";
      assertLogged(log, complaint);
    }
  }

  private static void assertLogged(ErrorStream log, String pattern) {
    String text = log.text();
    assertTrue(Pattern.compile(pattern).matcher(text).find(), text);
  }

  @Test
  void waitsForPeersThatHaveNothingToSay() throws Exception {
    try (Socket idle = connect()) {
      assertServed(idle);
      Thread.sleep(2 * SMALL.messageTime().toMillis()); // the silence itself
      assertServed(idle);
    }
  }

  @Test
  void letsInSoManyFromOneAddressAndNoMore() throws Exception {
    try (ErrorStream log = ErrorStream.capture();
        Socket one = connect();
        Socket two = connect();
        Socket three = connect()) {
      assertServed(one);
      assertServed(two);
      assertClosed(three);
      assertLogged(log, "there are 2 connections from that address; the limit is 2");
      two.shutdownOutput();
      assertReplaced();
      assertServed(one);
    }
  }

  @Test
  void letsInSoManyFromAllAddressesAndNoMore() throws Exception {
    try (ErrorStream log = ErrorStream.capture();
        Socket one = connect();
        Socket two = connect();
        Socket three = connectFrom("127.0.0.2");
        Socket four = connectFrom("127.0.0.3")) {
      assertServed(one);
      assertServed(two);
      assertServed(three);
      assertClosed(four);
      assertLogged(log, "there are 3 connections; the limit is 3");
      one.shutdownOutput();
      assertReplaced();
    }
  }

  /** Not every system has more than one address on its loopback. */
  private Socket connectFrom(String address) throws IOException {
    Socket socket = new Socket();
    socket.setSoTimeout(5_000);
    try {
      socket.bind(new InetSocketAddress(address, 0));
    } catch (SocketException e) {
      socket.close();
      Assumptions.abort(address + ": " + e.getMessage());
    }
    socket.connect(new InetSocketAddress("127.0.0.1", server.port()));
    return socket;
  }

  /** The server hears of a close a little later than the peer. */
  private void assertReplaced() throws IOException {
    long deadline = System.nanoTime() + Duration.ofSeconds(5).toNanos();
    while (true) {
      try (Socket next = connect()) {
        assertServed(next);
        return;
      } catch (SocketException | AssertionError e) {
        assertTrue(System.nanoTime() - deadline < 0, "the place is free again");
      }
    }
  }

  @Test
  void runsSoManyCallsOfAConnectionAtOnceAndNoMore() throws Exception {
    byte[] wait = HEX.parseHex("940001a47761697490");
    try (Socket eager = connect();
        Socket neighbour = connect()) {
      OutputStream out = eager.getOutputStream();
      for (int i = 0; i < 100; i++) {
        out.write(wait);
      }
      assertServed(neighbour);
      await(() -> running.get() == SMALL.callsPerConnection());
      assertServed(neighbour);
      release.release(100);
      assertEquals(100 * 5, eager.getInputStream().readNBytes(100 * 5).length);
      assertEquals(SMALL.callsPerConnection(), most.get());
    }
  }

  /** A plain peer over it is not read until half of its calls have ended. */
  @Test
  void readsOnWhenHalfOfTheCallsHaveEnded() throws Exception {
    try (Socket eager = connect()) {
      eager.getOutputStream().write(HEX.parseHex("940001a47761697490".repeat(6)));
      await(() -> server.dispatcher().running().total() == 4);
      release.release(1);
      assertEquals(5, eager.getInputStream().readNBytes(5).length);
      assertEquals(3, server.dispatcher().running().count());
      assertEquals(4, server.dispatcher().running().total());
      release.release(1);
      await(() -> server.dispatcher().running().total() == 6);
    }
  }

  /** And is answered while it is over the limit, when it asks for the connection. */
  @Test
  void refusesTheExcessOfAPeerThatSaidHello() throws Exception {
    String wait = "9400%02xa47761697490";
    StringBuilder six = new StringBuilder("940000a7242f68656c6c6f9181a17601");
    for (int id = 1; id <= 6; id++) {
      six.append(wait.formatted(id));
    }
    six.append("940009a6242f70696e6790");
    try (Socket eager = connect()) {
      MessageUnpacker in = MessagePack.newDefaultUnpacker(eager.getInputStream());
      eager.getOutputStream().write(HEX.parseHex(six));
      in.unpackValue();
      String refusal =
          "[1,%d,[\"OVERLOADED\",\"this connection has 4 calls under way; the limit is 4\","
              + "null,null],null]";
      assertEquals(refusal.formatted(5), in.unpackValue().toJson());
      assertEquals(refusal.formatted(6), in.unpackValue().toJson());
      assertEquals("[1,9,null,null]", in.unpackValue().toJson());
      await(() -> running.get() == 4);
      eager.getOutputStream().write(HEX.parseHex("9302a8242f63616e63656c9102"));
      await(() -> server.dispatcher().running().count() == 3);
      // Then the event loop has heard of it too.
      eager.getOutputStream().write(HEX.parseHex("94000aa6242f70696e6790"));
      assertEquals("[1,10,null,null]", in.unpackValue().toJson());
      eager.getOutputStream().write(HEX.parseHex(wait.formatted(7)));
      await(() -> running.get() == 4);
      release.release(4);
      Set<Integer> answered = new HashSet<>();
      for (int i = 0; i < 4; i++) {
        answered.add(in.unpackValue().asArrayValue().get(1).asIntegerValue().asInt());
      }
      assertEquals(Set.of(1, 3, 4, 7), answered);
    }
  }

  /** A notification cannot be refused: it is counted, and the log says so once. */
  @Test
  void countsTheNotificationsThatItDrops() throws Exception {
    String hello = "940000a7242f68656c6c6f9181a17601";
    String six = "9302a47761697490".repeat(6);
    String ping = "940009a6242f70696e6790";
    try (ErrorStream log = ErrorStream.capture();
        Socket eager = connect()) {
      MessageUnpacker in = MessagePack.newDefaultUnpacker(eager.getInputStream());
      eager.getOutputStream().write(HEX.parseHex(hello + six + ping));
      in.unpackValue();
      assertEquals("[1,9,null,null]", in.unpackValue().toJson());
      assertEquals(2, server.dispatcher().lostNotifications());
      await(() -> running.get() == 4);
      assertEquals(1, log.text().lines().count(), log.text());
      assertLogged(log, "dropping a call without a reply .* 4 calls under way; the limit is 4");
    }
  }

  @Test
  void closesPeersThatDoNotReadTheirReplies() throws Exception {
    server.close();
    server.threading(Threading.NON_BLOCKING).start();
    byte[] large = HEX.parseHex("940001a56c6172676590");
    try (ErrorStream log = ErrorStream.capture();
        Socket neighbour = connect();
        Socket deaf = connect()) {
      await(() -> server.listener().connectionCount() == 2);
      OutputStream out = deaf.getOutputStream();
      for (int i = 0; i < 60; i++) {
        out.write(large);
      }
      await(() -> server.listener().connectionCount() == 1);
      assertServed(neighbour);
      assertLogged(
          log,
          "\\d+ bytes of replies wait for it, and none has left for \\d+ ms; the limit is 300 ms");
    }
  }

  private interface Condition {
    boolean holds() throws Exception;
  }

  private static void await(Condition condition) throws Exception {
    long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (!condition.holds()) {
      assertTrue(System.nanoTime() - deadline < 0, "it did not happen within 10 s");
      Thread.onSpinWait();
    }
  }
}
