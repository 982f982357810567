package io.skynet.runtime.client.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Nearest first, as long as that goes well. */
class FieldTest {
  private static final long MILLI = 1_000_000;
  private static final long LONG_AGO = -1_000_000_000_000L;
  private static final int PICKS = 20_000;

  private final Random dice = new Random(7);
  private final List<Candidate> candidates = new ArrayList<>();

  private void add(int count, int tier, long latency) {
    for (int i = 0; i < count; i++) {
      Load load = new Load();
      load.began();
      load.ended(0, latency);
      candidates.add(new Candidate(tier + "-" + i, load, 1, tier, LONG_AGO, false));
    }
  }

  private double share(int tier, int... known) {
    Field field = Field.of(candidates, Balancing.TWO_CHOICES, known);
    int there = 0;
    for (int i = 0; i < PICKS; i++) {
      there += field.get(field.pick(0, 0, dice)).tier() == tier ? 1 : 0;
    }
    return (double) there / PICKS;
  }

  @Test
  void staysNear() {
    add(2, 0, MILLI);
    add(10, 2, MILLI);
    assertEquals(1, share(0, 2, 0, 10));
  }

  @Test
  void goesFurtherWhereNobodyIsNear() {
    add(3, 2, MILLI);
    assertEquals(1, share(2, 4, 4, 3));
  }

  @Test
  void spillsOverAsTheNearGoAway() {
    add(7, 0, MILLI);
    add(5, 1, MILLI);
    assertEquals(1, share(0, 9, 5, 0), 0.001);
    assertEquals(0.7, share(0, 14, 5, 0), 0.02);
    assertEquals(0.35, share(0, 28, 5, 0), 0.02);
    assertEquals(0.65, share(1, 28, 5, 0), 0.02);
  }

  /** The directory knows of one only, which has just come. */
  @Test
  void doesNotGiveAllToTheFirstThatIsBackNearby() {
    candidates.add(new Candidate("0-new", new Load(), 1, 0, 0, false));
    add(3, 2, MILLI);
    assertEquals(0.14, share(0, 1, 0, 3), 0.02);
  }

  @Test
  void givesAllToTheNearWhereAllAreNew() {
    candidates.add(new Candidate("0-new", new Load(), 1, 0, 0, false));
    candidates.add(new Candidate("2-new", new Load(), 1, 2, 0, false));
    assertEquals(1, share(0, 1, 0, 1));
  }

  @Test
  void spillsOverWhenTheNearAreBusy() {
    add(1, 0, MILLI);
    add(3, 2, 3 * MILLI);
    Load near = candidates.get(0).load();
    for (int i = 0; i < 5; i++) {
      near.began();
    }
    assertEquals(1, share(0, 1, 0, 3), "six times 1 ms there, 3 ms far away");
    near.began();
    near.began();
    near.began();
    assertEquals(0, share(0, 1, 0, 3), "nine times 1 ms there, 3 ms far away");
  }
}
