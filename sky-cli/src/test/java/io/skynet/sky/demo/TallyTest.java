package io.skynet.sky.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class TallyTest {

  @Test
  void saysHowManyFailedAndWhy() {
    Tally tally =
        Tally.NONE
            .withAnswered()
            .withFailed("UNREACHABLE")
            .withFailed("UNKNOWN_OUTCOME")
            .withFailed("UNREACHABLE")
            .withAnswered();
    assertEquals("5 calls, 3 failed (1 UNKNOWN_OUTCOME, 2 UNREACHABLE)", tally.toString());
    assertEquals("0 calls, 0 failed", Tally.NONE.toString());
  }

  @Test
  void knowsWhatCameLater() {
    Tally earlier = new Tally(2, Map.of("A", 1L, "B", 2L));
    Tally later = earlier.withAnswered().withFailed("B").withFailed("C");
    assertEquals(new Tally(1, Map.of("B", 1L, "C", 1L)), later.since(earlier));
    assertEquals(Tally.NONE, earlier.since(earlier));
  }
}
