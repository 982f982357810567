package io.skynet.runtime.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.skynet.runtime.directory.Await;
import io.skynet.runtime.wire.WireException;
import org.junit.jupiter.api.Test;

class UnfinishedBytesTest {
  private static final int LARGE = 100_000;

  private final UnfinishedBytes unfinished = new UnfinishedBytes(3 * LARGE);

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
    unfinished.change(0, LoopBuffers.SIZE);
    assertThrows(
        WireException.class, () -> unfinished.change(LoopBuffers.SIZE, 2 * LoopBuffers.SIZE));
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

  private static String held() {
    return UnfinishedBytes.OF_THIS_PROCESS.toString();
  }
}
