package io.skynet.runtime.transport;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.directory.Await;
import io.skynet.runtime.rpc.Threading;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Calls that are complete, and more than a server with a small heap can hold at once. */
@Tag("slow")
@Timeout(120)
class LargeCallsTest {
  private static final int CALLS = 80;
  private static final int ARGUMENT = 0x3ffff0;

  /** A quarter of 256 MiB, of which a garbage collector may keep some for itself. */
  private static final int FIT = 16;

  @Test
  void refusesThoseThatItHasNoMemoryFor() throws Exception {
    Bombed server = Bombed.start(Threading.BLOCKING);
    try (Socket good = server.connect()) {
      try (Socket peer = server.connect()) {
        sayHello(peer);
        byte[] call = keep();
        for (int i = 0; i < CALLS; i++) {
          assertTrue(Bombed.send(peer, call), "the connection stays");
        }
        assertRefused(peer, CALLS - FIT);
        EchoServer.assertServed(good);
      }
      Await.until("nothing is held for those who left", () -> isTaken(server));
      assertFalse(server.log().contains("Error"), server.log());
    } finally {
      server.end();
    }
  }

  private static void sayHello(Socket peer) throws IOException {
    peer.getOutputStream().write(EmbeddedEnd.HELLO);
    assertNotEquals(-1, peer.getInputStream().read());
  }

  /** {@code [0, 1, "keep", [bin]]}. The numbers of calls may be the same: nobody looks at them. */
  private static byte[] keep() {
    byte[] head = ByteText.parse("94 00 01 a4 'keep' 91 c6 00 3f ff f0");
    return Arrays.copyOf(head, head.length + ARGUMENT);
  }

  private static void assertRefused(Socket peer, int times) throws IOException {
    InputStream in = peer.getInputStream();
    String refusal = "the arguments of the calls under way of all connections take";
    int found = 0;
    StringBuilder answers = new StringBuilder();
    byte[] some = new byte[8192];
    while (found < times) {
      int count = in.read(some);
      assertNotEquals(-1, count, () -> "closed after " + answers);
      answers.append(new String(some, 0, count, StandardCharsets.ISO_8859_1));
      found = answers.toString().split(refusal, -1).length - 1;
    }
    assertTrue(answers.toString().contains("OVERLOADED"));
  }

  /** Whether there is memory for a call. */
  private static boolean isTaken(Bombed server) throws IOException {
    byte[] take = keep();
    System.arraycopy(ByteText.parse("'take'"), 0, take, 4, 4);
    byte[] taken = ByteText.parse("94 01 01 c0 c0");
    try (Socket peer = server.connect()) {
      peer.getOutputStream().write(take);
      return Arrays.equals(taken, peer.getInputStream().readNBytes(taken.length));
    }
  }
}
