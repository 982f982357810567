package io.skynet.runtime.client.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class HealthTest {
  private final Random dice = new Random(5);
  private final Health health = new Health();

  private boolean failsInARow(int times) {
    boolean due = false;
    for (int i = 0; i < times; i++) {
      due = health.failed();
    }
    return due;
  }

  @Test
  void isEjectedForFailuresInARowOnly() {
    assertFalse(failsInARow(Health.IN_A_ROW - 1));
    assertFalse(health.isClean());
    health.succeeded();
    assertTrue(health.isClean());
    assertFalse(failsInARow(Health.IN_A_ROW - 1));
    assertTrue(health.failed());
  }

  @Test
  void staysAwayLongerEachTimeUpToFiveMinutes() {
    long now = 0;
    long longest = 0;
    for (int i = 0; i < 20; i++) {
      long end = health.eject(now, dice);
      long limit = Math.min(Health.LONGEST_NANOS, Health.FIRST_NANOS << Math.min(i, 10));
      assertTrue(end - now >= limit / 2 && end - now <= limit, "ejection " + i);
      longest = Math.max(longest, end - now);
      assertFalse(health.alive(end - 1));
      assertTrue(health.alive(end));
      assertTrue(health.failed(), "on probation the first failure is one too many");
      now = end;
    }
    assertTrue(longest > Health.LONGEST_NANOS / 2);
  }

  @Test
  void isGoodAgainAfterSuccessesInARow() {
    long end = health.eject(0, dice);
    health.succeeded();
    assertEquals(Health.State.EJECTED, health.state(), "a late answer does not end it");
    health.alive(end);
    for (int i = 1; i < Health.IN_A_ROW; i++) {
      assertFalse(health.succeeded());
      assertEquals(Health.State.ON_PROBATION, health.state());
    }
    assertTrue(health.succeeded());
    assertEquals(Health.State.GOOD, health.state());
  }

  @Test
  void isSilentUntilItIsHeardOf() {
    health.silent();
    assertTrue(health.isAway());
    assertFalse(health.isTimeUp(Long.MAX_VALUE / 2), "no time ends it");
    assertFalse(health.failed(), "it cannot be ejected twice");
    assertTrue(health.alive(1));
    assertEquals(Health.State.ON_PROBATION, health.state());
    assertFalse(health.alive(2), "once is enough");
  }

  @Test
  void anAnswerToAPingDoesNotEndAnEjectionEarly() {
    long end = health.eject(0, dice);
    assertFalse(health.alive(end - 1));
    assertFalse(health.isTimeUp(end - 1));
    assertTrue(health.isTimeUp(end));
    health.silent();
    assertTrue(health.alive(end - 1), "but it does if that turned out to be silence");
  }

  @Test
  void isForgivenInTime() {
    long end = health.eject(0, dice);
    end = health.eject(end, dice);
    long later = end + Health.LONGEST_NANOS + 1;
    assertTrue(health.eject(later, dice) - later <= Health.FIRST_NANOS);
  }

  @Test
  void leavesAtLeastHalf() {
    assertFalse(Health.mayEject(0, 1));
    assertTrue(Health.mayEject(0, 2));
    assertFalse(Health.mayEject(1, 2));
    assertFalse(Health.mayEject(1, 3));
    assertTrue(Health.mayEject(1, 5));
    assertFalse(Health.mayEject(2, 5));
  }

  @Test
  void findsThePercentile() {
    Percentile percentile = new Percentile(20);
    assertEquals(Long.MAX_VALUE, percentile.nanos());
    for (int i = 0; i < 200_000; i++) {
      percentile.add(1_000_000 + dice.nextInt(1_000_000));
    }
    assertEquals(1_950_000, percentile.nanos(), 100_000);
    int above = 0;
    for (int i = 0; i < 100_000; i++) {
      long took = 5_000_000 + dice.nextInt(5_000_000);
      above += i > 50_000 && took > percentile.nanos() ? 1 : 0;
      percentile.add(took);
    }
    assertEquals(2_500, above, 500, "one in twenty of the second half");
  }
}
