package io.skynet.runtime.client.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** How many calls may be made to what has just come back. */
class ComebackTest {
  private static final long GONE = 7_000_000_000L;
  private static final long BACK = GONE + Comeback.GONE_NANOS;

  private final Comeback comeback = new Comeback();

  private void begin() {
    comeback.changed(0, 0);
    comeback.changed(5, 1);
    comeback.changed(0, GONE);
  }

  @Test
  void theFirstOnesEverAreNotHeldUp() {
    comeback.changed(0, 0);
    comeback.changed(1, GONE);
    assertFalse(comeback.isOn());
    assertEquals(Integer.MAX_VALUE, comeback.room(1_000_000, 1, GONE));
  }

  @Test
  void aConnectionThatWasCutIsNoComeback() {
    begin();
    comeback.changed(1, BACK - 1);
    assertFalse(comeback.isOn());
  }

  @Test
  void roomGrowsInStepsUntilItIsOver() {
    begin();
    comeback.changed(2, BACK);
    assertTrue(comeback.isOn());
    assertEquals(2 * Comeback.FIRST, comeback.room(0, 2, BACK));
    assertEquals(2, comeback.room(2 * Comeback.FIRST - 2, 2, BACK));
    assertEquals(0, comeback.room(1_000, 2, BACK));
    assertEquals(2 * Comeback.FIRST, comeback.room(0, 2, BACK + Comeback.STEP_NANOS - 1));
    assertEquals(4 * Comeback.FIRST, comeback.room(0, 2, BACK + Comeback.STEP_NANOS));
    assertTrue(comeback.isOn());
    long over = BACK + Comeback.STEPS * Comeback.STEP_NANOS;
    assertEquals(Integer.MAX_VALUE, comeback.room(1_000, 2, over));
    assertFalse(comeback.isOn());
  }

  @Test
  void moreInstancesHaveMoreRoom() {
    begin();
    comeback.changed(1, BACK);
    comeback.changed(3, BACK + 1);
    assertEquals(3 * Comeback.FIRST, comeback.room(0, 3, BACK + 2));
  }

  @Test
  void beginsAgainWhenAllAreGoneAgain() {
    begin();
    comeback.changed(1, BACK);
    long again = BACK + 4 * Comeback.STEP_NANOS;
    comeback.changed(0, again);
    comeback.changed(1, again + 1);
    assertEquals(Comeback.FIRST, comeback.room(0, 1, again + 1));
  }
}
