package io.skynet.embedded.store;

import static io.skynet.embedded.store.ShortStore.assertRefused;
import static io.skynet.embedded.store.ShortStore.ranging;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.skynet.embedded.store.StoreException.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HistoryTest {
  private final ShortStore store = new ShortStore();

  @Test
  void readsAnyRevisionThatWas() {
    Random random = new Random(2);
    List<List<String>> states = new ArrayList<>(List.of(List.of(), List.of()));
    for (int write = 0; write < 300; write++) {
      String key = "k" + random.nextInt(20);
      if (random.nextInt(3) > 0 || store.delete(key) == 0) {
        store.put(key, "v" + write);
      }
      states.add(store.all());
    }
    for (int revision = 1; revision < states.size(); revision++) {
      assertEquals(states.get(revision), store.allAt(revision), "at " + revision);
    }
  }

  @Test
  void readsOldRangesOnly() {
    store.put("a", "1");
    store.put("b", "1");
    store.put("a", "2");
    assertEquals(List.of("a=1"), store.range(ranging("a", "").setRevision(2)));
    assertEquals(List.of("b=1"), store.range(ranging("b", "c").setRevision(3)));
  }

  @Test
  void refusesTheFutureAndWhatWasCompacted() {
    store.put("a", "1");
    store.put("a", "2");
    store.put("a", "3");
    assertRefused(Reason.FUTURE_REVISION, () -> store.allAt(5));
    assertRefused(Reason.FUTURE_REVISION, () -> store.compact(5));
    store.compact(3);
    assertRefused(Reason.COMPACTED, () -> store.allAt(2));
    assertRefused(Reason.COMPACTED, () -> store.compact(3));
    assertEquals(List.of("a=2"), store.allAt(3));
    assertEquals(List.of("a=3"), store.all());
  }

  @Test
  void compactsItselfWhenThereAreTooManyRevisions() {
    ShortStore small = new ShortStore(new Limits(3, 1 << 20, 1 << 20, 1 << 20));
    for (int revision = 2; revision <= 6; revision++) {
      small.put("a", "at " + revision);
    }
    assertRefused(Reason.COMPACTED, () -> small.allAt(3));
    assertEquals(List.of("a=at 4"), small.allAt(4));
    assertEquals(List.of("a=at 6"), small.allAt(6));
  }

  @Test
  void compactsItselfWhenChangesTakeTooMuch() {
    ShortStore small = new ShortStore(new Limits(100, 1000, 1 << 20, 1 << 20));
    for (int revision = 2; revision <= 20; revision++) {
      small.put("a", "x".repeat(100));
    }
    assertRefused(Reason.COMPACTED, () -> small.allAt(10));
    assertEquals(1, small.allAt(19).size());
    small.put("a", "x".repeat(5000));
    assertEquals(1, small.allAt(21).size());
    assertRefused(Reason.COMPACTED, () -> small.allAt(20));
  }
}
