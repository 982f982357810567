package io.skynet.runtime.client.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class RetryBudgetTest {
  private static final long SECOND = 1_000_000_000L;

  private final RetryBudget budget = new RetryBudget(0.2, 10, 0);

  private int takeAll(long now, long calls) {
    int taken = 0;
    while (budget.take(now, calls)) {
      taken++;
    }
    return taken;
  }

  @Test
  void givesAFifthOfTheCallsAndTenASecond() {
    assertEquals(10, takeAll(0, 0), "to begin with");
    int taken = 0;
    for (int second = 1; second <= 60; second++) {
      taken += takeAll(second * SECOND, second * 1_000L);
    }
    assertEquals(60 * (200 + 10), taken, 60);
  }

  @Test
  void forgetsWhatWasNotUsed() {
    takeAll(0, 0);
    int taken = takeAll(3600 * SECOND, 3_600_000);
    assertEquals(10 * (200 + 10), taken, 5, "ten seconds' worth after an hour");
  }

  @Test
  void letsCreditLapse() {
    takeAll(0, 0);
    budget.take(SECOND, 100_000);
    assertTrue(takeAll(40 * SECOND, 100_000) < 110, "what was earned long ago is gone");
  }

  @Test
  void countsWhatItGaveAndWhatItDidNot() {
    takeAll(0, 0);
    assertFalse(budget.take(0, 0));
    assertEquals(10, budget.taken());
    assertEquals(2, budget.refused());
  }

  @Test
  void waitsLongerFromAttemptToAttemptButNeverJustAsLong() {
    Random dice = new Random(3);
    assertEquals(0, RetryDelay.millis(1, dice));
    for (int i = 0; i < 100; i++) {
      long second = RetryDelay.millis(2, dice);
      assertTrue(second >= 12 && second <= 25, () -> second + " ms");
      long tenth = RetryDelay.millis(40, dice);
      assertTrue(tenth >= 500 && tenth <= 1_000, () -> tenth + " ms");
    }
    assertTrue(dice.longs(50).map(i -> RetryDelay.millis(9, dice)).distinct().count() > 10);
  }
}
