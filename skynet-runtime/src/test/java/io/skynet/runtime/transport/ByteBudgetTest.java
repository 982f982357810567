package io.skynet.runtime.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.skynet.runtime.directory.Await;
import io.skynet.runtime.rpc.Threading;
import io.skynet.runtime.wire.WireException;
import java.net.Socket;
import org.junit.jupiter.api.Test;

class ByteBudgetTest {
  private static final int LARGE = 100_000;

  private final ByteBudget unfinished = new ByteBudget("unfinished messages", 3 * LARGE);

  @Test
  void refusesWhatGoesOverTheLimitAndForgetsIt() {
    unfinished.change(0, LARGE);
    unfinished.change(0, 2 * LARGE);
    WireException refused =
        assertThrows(WireException.class, () -> unfinished.change(LARGE, 2 * LARGE));
    assertEquals(
        "the unfinished messages of all connections take 400000 bytes; the limit is 300000 bytes",
        refused.getMessage());
    unfinished.change(2 * LARGE, 0);
    unfinished.change(LARGE, 2 * LARGE);
  }

  @Test
  void refusesNoSmallMessages() {
    unfinished.change(0, 3 * LARGE);
    unfinished.change(0, ByteBudget.SMALL);
    assertThrows(
        WireException.class, () -> unfinished.change(ByteBudget.SMALL, 2 * ByteBudget.SMALL));
  }

  @Test
  void reservesWhatThereIsRoomFor() {
    ByteBudget arguments = new ByteBudget("arguments", LARGE);
    assertNull(arguments.reserve(2 * LARGE), "what is alone may be larger than all may be");
    assertEquals(
        "the arguments of all connections take 210000 bytes; the limit is 100000 bytes",
        arguments.reserve(LARGE / 10));
    assertNull(arguments.reserve(4096), "trifles are not counted");
    arguments.release(4096);
    arguments.release(2 * LARGE);
    assertNull(arguments.reserve(LARGE / 2));
    assertNull(arguments.reserve(LARGE / 2));
    assertNotNull(arguments.reserve(LARGE / 2));
    arguments.release(LARGE / 2);
    arguments.release(LARGE / 2);
    assertEquals("0 of 100000 bytes of arguments", arguments.toString());
  }

  /** However connections end, what they held is given back. */
  @Test
  void countsTheBytesOfConnectionsThatAreThere() {
    Await.until("other tests' connections are gone", () -> held().startsWith("0 of"));
    String before = held();
    byte[] unfinishedCall = ByteText.parse("94 00 01 a4 'take' 91 c6 00 3f ff f0 (00)*300000");
    try (EmbeddedEnd service = EmbeddedEnd.serving(ServerLimits.DEFAULT)) {
      service.receive(unfinishedCall);
      assertNotEquals(before, held());
    }
    assertEquals(before, held(), "closed by the peer");
    try (EmbeddedEnd service = EmbeddedEnd.serving(ServerLimits.DEFAULT)) {
      service.receive(ByteText.parse("94 00 01 a4 'take' 92 da 00 04"));
      service.receive(ByteText.parse("'abcd' c1"));
    }
    assertEquals(before, held(), "closed by us");
    try (EmbeddedEnd service = EmbeddedEnd.serving(ServerLimits.DEFAULT)) {
      service.receive(ByteText.parse("94 00 01 a4 'take' 91"));
      service.receive(ByteText.parse("c0"));
      assertEquals(before, held(), "finished");
    }
  }

  @Test
  void countsTheRepliesThatWait() throws Exception {
    ServerLimits limits = ServerLimits.DEFAULT;
    byte[] ask = ByteText.parse("(94 00 01 a4 'blow' 91 ce 00 20 00 00)*8");
    int answers = 8 * (4 + 5 + (2 << 20));
    try (EchoServer server = EchoServer.start(Threading.NON_BLOCKING, limits);
        Socket late = server.connect()) {
      Await.until("other tests' connections are gone", () -> queued().startsWith("0 of"));
      late.getOutputStream().write(ask);
      Await.until("replies wait", () -> !queued().startsWith("0 of"));
      late.getInputStream().skipNBytes(answers);
      Await.until("they were read", () -> queued().startsWith("0 of"));
      try (Socket deaf = server.connect()) {
        deaf.getOutputStream().write(ask);
        Await.until("replies wait again", () -> !queued().startsWith("0 of"));
      }
      Await.until("nobody waits for them", () -> queued().startsWith("0 of"));
      EchoServer.assertServed(late);
    }
  }

  private static String queued() {
    return ByteBudget.QUEUED.toString();
  }

  private static String held() {
    return ByteBudget.UNFINISHED.toString();
  }
}
