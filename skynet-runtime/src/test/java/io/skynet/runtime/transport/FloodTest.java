package io.skynet.runtime.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.directory.Await;
import io.skynet.runtime.rpc.Threading;
import io.skynet.runtime.wire.WireLimits;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Peers that send too slowly, too much, or never read: they go, and the others are served. */
@Timeout(60)
class FloodTest {
  private static final Duration SHORT = Duration.ofMillis(500);
  private static final ServerLimits LIMITS =
      new ServerLimits(WireLimits.DEFAULT, 16, 300, 300, SHORT, 1 << 16, SHORT);

  /** A call whose reply has 64 kB. */
  private static final byte[] LARGE = ByteText.parse("94 00 01 a4 'blow' 91 cd ffff");

  private static final byte[] CALL = ByteText.parse("94 00 02 a4 'echo' 91 a2 'hi'");

  @Test
  void outlivesManyThatSendAByteAtATime() throws Exception {
    byte[] endless = ByteText.parse("94 00 01 a4 'take' 91 db 00 0f ff ff (78)*100000");
    List<Socket> slow = new ArrayList<>();
    try (EchoServer server = EchoServer.start(Threading.BLOCKING, LIMITS);
        Socket good = server.connect()) {
      for (int i = 0; i < 200; i++) {
        slow.add(server.connect());
      }
      List<Socket> open = new ArrayList<>(slow);
      long deadline = System.nanoTime() + 10 * SHORT.toNanos();
      for (int at = 0; System.nanoTime() - deadline < 0 && !open.isEmpty(); at++) {
        byte next = endless[at];
        open.removeIf(socket -> !isSent(socket, next));
        EchoServer.assertServed(good);
      }
      assertTrue(open.isEmpty(), open.size() + " are still open");
      Await.until("they are gone", () -> server.listener().connectionCount() == 1);
      EchoServer.assertServed(good);
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  private static boolean isSent(Socket socket, byte next) {
    try {
      socket.getOutputStream().write(next);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  @ParameterizedTest
  @EnumSource(Threading.class)
  void closesThoseThatAskAndNeverRead(Threading threading) throws Exception {
    try (EchoServer server = EchoServer.start(threading, LIMITS);
        Socket good = server.connect();
        Socket deaf = server.connect()) {
      Thread flood = new Thread(() -> flood(deaf), "flood");
      flood.start();
      long deadline = System.nanoTime() + 10 * SHORT.toNanos();
      while (server.listener().connectionCount() > 1) {
        EchoServer.assertServed(good);
        assertTrue(System.nanoTime() - deadline < 0, "the deaf one is still there");
      }
      flood.join();
      EchoServer.assertServed(good);
    }
  }

  private static void flood(Socket deaf) {
    while (!deaf.isClosed()) {
      try {
        deaf.getOutputStream().write(LARGE);
      } catch (IOException e) {
        return;
      }
    }
  }

  /** It is not read while its replies wait, and then it is: nothing is lost, and all in order. */
  @ParameterizedTest
  @EnumSource(Threading.class)
  void servesThoseThatAskMuchAndReadLate(Threading threading) throws Exception {
    int calls = 2_000;
    try (EchoServer server = EchoServer.start(threading, LIMITS);
        Socket eager = server.connect()) {
      byte[] all = new byte[calls * LARGE.length];
      for (int i = 0; i < calls; i++) {
        System.arraycopy(LARGE, 0, all, i * LARGE.length, LARGE.length);
      }
      Thread asking = new Thread(() -> send(eager, all), "asking");
      asking.start();
      InputStream in = eager.getInputStream();
      for (int i = 0; i < calls; i++) {
        assertEquals(0x94, in.read());
        in.skipNBytes(3 + 3 + 65_535);
      }
      asking.join();
      eager.getOutputStream().write(CALL);
      assertEquals(EchoServer.ANSWER.length, in.readNBytes(EchoServer.ANSWER.length).length);
    }
  }

  private static void send(Socket socket, byte[] bytes) {
    try {
      socket.getOutputStream().write(bytes);
    } catch (IOException e) {
      // The reading side will say so.
    }
  }
}
