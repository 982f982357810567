package io.skynet.runtime.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.directory.Await;
import io.skynet.runtime.rpc.Threading;
import io.skynet.runtime.wire.WireLimits;
import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Limits that change while a server runs hold for the connections that are made from then on. */
@Timeout(60)
class ChangedLimitsTest {
  private static final byte[] BLOW = ByteText.parse("94 00 01 a4 'blow' 91 cd ffff");
  private static final int CALLS = 400;
  private static final long MIB = 1 << 20;

  private final AtomicReference<ServerLimits> limits = new AtomicReference<>(ServerLimits.DEFAULT);

  /** Asks for 25 MiB and reads none of it. */
  private static void ask(Socket socket) throws IOException {
    for (int i = 0; i < CALLS; i++) {
      socket.getOutputStream().write(BLOW);
    }
  }

  @Test
  void asManyRepliesWaitAsIsSaidWhenTheConnectionIsMade() throws Exception {
    long before = ByteBudget.QUEUED.held();
    try (EchoServer server = EchoServer.start(Threading.NON_BLOCKING, limits::get);
        Socket first = server.connect()) {
      EchoServer.assertServed(first);
      limits.set(ServerLimits.DEFAULT.withQueuedReplyBytes((int) (8 * MIB)));
      try (Socket second = server.connect()) {
        EchoServer.assertServed(second);
        ask(first);
        Await.until("1 MiB waits", () -> ByteBudget.QUEUED.held() - before > MIB);
        ask(second);
        Await.until("9 MiB wait", () -> ByteBudget.QUEUED.held() - before > 9 * MIB);
        long held = ByteBudget.QUEUED.held() - before;
        assertTrue(held < 9.5 * MIB, "held: " + held);
      }
    }
    Await.until("nothing waits", () -> ByteBudget.QUEUED.held() == before);
  }

  @Test
  void messagesMayBeAsLargeAsIsSaidWhenTheConnectionIsMade() throws Exception {
    try (EchoServer server = EchoServer.start(Threading.NON_BLOCKING, limits::get);
        Socket first = server.connect()) {
      EchoServer.assertServed(first);
      limits.set(ServerLimits.DEFAULT.withWire(new WireLimits(64, 64)));
      try (Socket second = server.connect()) {
        byte[] message = ByteText.parse("94 00 01 a4 'take' 91 d9 64 (61)*100");
        byte[] answer = ByteText.parse("94 01 01 c0 c0");
        second.getOutputStream().write(message);
        assertEquals(0, EchoServer.readToEnd(second).length);
        first.getOutputStream().write(message);
        assertEquals(answer.length, first.getInputStream().readNBytes(answer.length).length);
      }
    }
  }
}
