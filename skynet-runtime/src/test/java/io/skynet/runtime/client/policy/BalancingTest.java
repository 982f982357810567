package io.skynet.runtime.client.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets how much, under a clock of our own. */
class BalancingTest {
  private static final long LONG_AGO = -1_000_000_000_000L;
  private static final int PICKS = 20_000;

  private final Random dice = new Random(7);
  private long now;

  private static Candidate candidate(String id, double weight) {
    return new Candidate(id, new Load(), weight, 0, LONG_AGO, false);
  }

  private static List<Candidate> some(int count) {
    List<Candidate> some = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      some.add(candidate("instance-" + i, 1));
    }
    return some;
  }

  private static Field field(Balancing balancing, List<Candidate> candidates) {
    return Field.of(candidates, balancing, new int[] {candidates.size()});
  }

  /** The parts of the calls that each gets, if calls end at once. */
  private double[] shares(Field field, boolean keyed) {
    double[] shares = new double[field.size()];
    for (int i = 0; i < PICKS; i++) {
      shares[field.pick(now, keyed ? Balancing.key("user-" + i) : 0, dice)] += 1.0 / PICKS;
    }
    return shares;
  }

  @ParameterizedTest
  @EnumSource
  void givesEqualsTheSame(Balancing balancing) {
    double[] shares = shares(field(balancing, some(5)), true);
    for (double share : shares) {
      assertEquals(0.2, share, 0.02, Arrays.toString(shares));
    }
  }

  @ParameterizedTest
  @EnumSource
  void hasNobodyToPickAmongNone(Balancing balancing) {
    assertEquals(-1, field(balancing, List.of()).pick(now, 0, dice));
  }

  @ParameterizedTest
  @EnumSource(names = {"TWO_CHOICES", "ROUND_ROBIN", "RANDOM", "CONSISTENT_HASH"})
  void heedsWeights(Balancing balancing) {
    double[] shares =
        shares(field(balancing, List.of(candidate("heavy", 3), candidate("light", 1))), true);
    assertEquals(0.75, shares[0], 0.06, Arrays.toString(shares));
  }

  /** With calls that are under way: the heavy one's are more, and it is not shunned for that. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void twoChoicesHeedWeightsUnderLoad(boolean measured) {
    Candidate heavy = candidate("heavy", 3);
    Candidate light = candidate("light", 1);
    if (measured) {
      answer(heavy, 10_000_000);
      answer(light, 10_000_000);
    }
    Field field = field(Balancing.TWO_CHOICES, List.of(heavy, light));
    for (int i = 0; i < 400; i++) {
      field.get(field.pick(now, 0, dice)).load().began();
    }
    assertEquals(300, heavy.load().outstanding(), 12);
  }

  @Test
  void leastLoadedHeedsWeights() {
    Candidate heavy = candidate("heavy", 3);
    Candidate light = candidate("light", 1);
    Field field = field(Balancing.LEAST_LOADED, List.of(heavy, light));
    for (int i = 0; i < 400; i++) {
      field.get(field.pick(now, 0, dice)).load().began();
    }
    assertEquals(300, heavy.load().outstanding(), 3);
  }

  @ParameterizedTest
  @EnumSource(names = {"TWO_CHOICES", "ROUND_ROBIN", "RANDOM"})
  void beginsSlowlyWithANewcomer(Balancing balancing) {
    List<Candidate> candidates = new ArrayList<>(some(4));
    candidates.add(new Candidate("new", new Load(), 1, 0, 0, false));
    Field field = field(balancing, candidates);
    double first = shares(field, false)[4];
    now = Draw.WARM_UP_NANOS / 2;
    double half = shares(field, false)[4];
    now = Draw.WARM_UP_NANOS;
    double all = shares(field, false)[4];
    assertTrue(first < 0.06, "at first it has " + first);
    assertEquals(0.11, half, 0.04);
    assertEquals(0.2, all, 0.02);
  }

  @Test
  void takesTurnsAmongThoseThatAreAllNew() {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      candidates.add(new Candidate("new-" + i, new Load(), 1, 0, i, false));
    }
    Field field = field(Balancing.ROUND_ROBIN, candidates);
    for (int i = 0; i < 50; i++) {
      assertEquals(i % 5, field.pick(10, 0, dice));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"TWO_CHOICES", "ROUND_ROBIN", "RANDOM", "LEAST_LOADED"})
  void sendsOneCallAtATimeToWhoIsOnProbation(Balancing balancing) {
    List<Candidate> candidates = new ArrayList<>(some(4));
    Candidate back = new Candidate("back", new Load(), 1, 0, LONG_AGO, true);
    candidates.add(back);
    Field field = field(balancing, candidates);
    int most = 0;
    for (int i = 0; i < 1_000; i++) {
      field.get(field.pick(now, 0, dice)).load().began();
      most = Math.max(most, back.load().outstanding());
    }
    assertEquals(1, most);
  }

  @Test
  void twoChoicesShunTheSlow() {
    List<Candidate> candidates = some(5);
    candidates.forEach(each -> answer(each, 10_000_000));
    answer(candidates.get(3), 1_000_000_000);
    double[] shares = shares(field(Balancing.TWO_CHOICES, candidates), false);
    assertEquals(0, shares[3], Arrays.toString(shares));
    now = 8 * Load.HALF_LIFE_NANOS;
    candidates.stream()
        .filter(each -> each != candidates.get(3))
        .forEach(each -> answer(each, 10_000_000));
    shares = shares(field(Balancing.TWO_CHOICES, candidates), false);
    assertTrue(shares[3] > 0.1, "after a while it is tried again: " + Arrays.toString(shares));
  }

  private void answer(Candidate candidate, long took) {
    for (int i = 0; i < Load.FIRST_CALLS; i++) {
      candidate.load().began();
      candidate.load().ended(now, took);
    }
  }

  @Test
  void movesOnlyTheKeysOfWhomLeaves() {
    List<Candidate> before = some(10);
    List<Candidate> after = new ArrayList<>(before);
    after.remove(4);
    Field wide = field(Balancing.CONSISTENT_HASH, before);
    Field narrow = field(Balancing.CONSISTENT_HASH, after);
    for (int i = 0; i < 1_000; i++) {
      long key = Balancing.key("user-" + i);
      String was = wide.get(wide.pick(now, key, dice)).id();
      String is = narrow.get(narrow.pick(now, key, dice)).id();
      if (was.equals("instance-4")) {
        assertNotEquals(was, is);
      } else {
        assertEquals(was, is);
      }
    }
  }
}
