package io.skynet.runtime.client.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class LoadTest {
  private static final long MILLI = 1_000_000;
  private static final long SECOND = 1_000 * MILLI;

  private final Load load = new Load();

  private void answer(long now, long took) {
    load.began();
    load.ended(now, took);
  }

  @Test
  void followsARiseAtOnceAndAFallSlowly() {
    for (int i = 0; i < Load.FIRST_CALLS; i++) {
      assertFalse(load.isMeasured());
      answer(SECOND, 10 * MILLI);
    }
    assertTrue(load.isMeasured());
    assertEquals(10 * MILLI, load.latencyNanos(SECOND));
    answer(SECOND, 500 * MILLI);
    assertEquals(500 * MILLI, load.latencyNanos(SECOND));
    answer(SECOND, 10 * MILLI);
    assertTrue(load.latencyNanos(SECOND) > 490 * MILLI, load::toString);
    for (int i = 1; i < 1000; i++) {
      answer(SECOND + i * 10 * MILLI, 10 * MILLI);
    }
    assertTrue(load.latencyNanos(11 * SECOND) < 11 * MILLI, load::toString);
  }

  @Test
  void doesNotHoldTheFirstCallsAgainstIt() {
    answer(SECOND, 300 * MILLI);
    answer(SECOND, MILLI);
    assertEquals(MILLI, load.latencyNanos(SECOND));
  }

  @Test
  void isNotMadeBetterByTurningCallsAway() {
    for (int i = 0; i < 20; i++) {
      answer(SECOND, 10 * MILLI);
    }
    load.began();
    load.endedInHaste(SECOND);
    assertTrue(load.latencyNanos(SECOND) > 20 * MILLI, load::toString);
    for (int i = 0; i < 100; i++) {
      load.began();
      load.endedInHaste(SECOND);
    }
    assertEquals(10 * SECOND, load.latencyNanos(SECOND));
  }

  @Test
  void believesAnOldEstimateLess() {
    answer(SECOND, 800 * MILLI);
    assertEquals(800 * MILLI, load.latencyNanos(SECOND));
    assertEquals(400 * MILLI, load.latencyNanos(SECOND + Load.HALF_LIFE_NANOS), MILLI);
    assertEquals(100 * MILLI, load.latencyNanos(SECOND + 3 * Load.HALF_LIFE_NANOS), MILLI);
    assertEquals(0, load.latencyNanos(SECOND + 1_000 * Load.HALF_LIFE_NANOS));
  }

  @Test
  void costsMoreTheMoreCallsAreThere() {
    answer(SECOND, 10 * MILLI);
    load.began();
    load.began();
    assertEquals(3.0 * (10 * MILLI + Load.NOISE_NANOS), load.cost(SECOND, 1));
    load.ended();
    assertEquals(2.0 * (10 * MILLI + Load.NOISE_NANOS), load.cost(SECOND, 1));
  }

  @Test
  void losesNoCallAmongThreads() throws Exception {
    int threads = 4;
    CountDownLatch done = new CountDownLatch(threads);
    for (int i = 0; i < threads; i++) {
      new Thread(
              () -> {
                for (int call = 0; call < 100_000; call++) {
                  answer(call, 1 + call % 7);
                }
                done.countDown();
              })
          .start();
    }
    done.await();
    assertEquals(0, load.outstanding());
  }

  @Test
  void forgetsWhatWasBeforeAnAbsence() {
    for (int i = 0; i < Load.FIRST_CALLS; i++) {
      load.began();
      load.ended(0, SECOND);
    }
    assertTrue(load.isMeasured());
    load.forget();
    assertFalse(load.isMeasured());
    load.began();
    load.ended(MILLI, MILLI);
    assertEquals(MILLI, load.latencyNanos(MILLI), "and believes the first call after it");
  }
}
