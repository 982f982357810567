package io.skynet.runtime.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MassExpiryGuardTest {
  private static final Duration MOVING = Duration.ofSeconds(15);

  private static final Map<String, Instance> INSTANCES = new HashMap<>();

  private final MassExpiryGuard guard = new MassExpiryGuard(MOVING);
  private long now = 1_000;

  private static Instance instance(String id) {
    return INSTANCES.computeIfAbsent(id, MassExpiryGuardTest::make);
  }

  private static Instance make(String id) {
    return Sample.of(id, id.startsWith("other") ? "Other" : "Echo", "1.0.0", "east", "alpha", 9001);
  }

  private String add(String... ids) {
    return pass(false, Stream.of(ids).map(id -> new ViewChange(null, instance(id))).toList());
  }

  private String lose(String... ids) {
    return pass(false, lost(ids));
  }

  private static List<ViewChange> lost(String... ids) {
    return Stream.of(ids).map(id -> new ViewChange(instance(id), null)).toList();
  }

  private String pass(boolean another, List<ViewChange> changes) {
    return text(guard.pass(changes, another, now));
  }

  private String after(Duration time) {
    now += time.toNanos();
    return text(guard.due(now));
  }

  private static String text(List<ViewChange> changes) {
    Recorder recorder = new Recorder();
    changes.forEach(change -> change.tell(recorder));
    return recorder.lines().stream().sorted().collect(Collectors.joining(", "));
  }

  private Set<String> kept() {
    return guard.instances().stream().map(Instance::id).collect(Collectors.toSet());
  }

  @Test
  void oneOfManyIsMissedForASecond() {
    assertEquals("+a registered, +b registered, +c registered", add("a", "b", "c"));
    assertEquals("", lose("a"));
    assertEquals(Set.of("a"), kept());
    assertEquals(Set.of(), guard.suspects());
    assertEquals("", after(MassExpiryGuard.MISSED.minusMillis(1)));
    assertEquals("-a", after(Duration.ofMillis(1)));
    assertEquals(Set.of(), kept());
  }

  @Test
  void ofTwoEachGoesAtOnce() {
    add("a", "b");
    assertEquals("-a", lose("a"));
    assertEquals("-b", lose("b"));
  }

  @Test
  void halfOfAServiceMayGo() {
    add("a", "b", "c", "d", "e", "f");
    assertEquals("", lose("a", "b", "c"));
    assertEquals("-a, -b, -c", after(MassExpiryGuard.MISSED));
  }

  @Test
  void moreThanHalfWithinASecondAreSuspects() {
    add("a", "b", "c", "d", "e");
    assertEquals("", lose("a"));
    assertEquals("", lose("b"));
    now += MassExpiryGuard.MISSED.minusMillis(1).toNanos();
    assertEquals("?a, ?b, ?c", lose("c"));
    assertEquals("?d", lose("d"));
    assertEquals(Set.of("a", "b", "c", "d"), guard.suspects());
    assertEquals("", after(MassExpiryGuard.SUSPECTED.minusMillis(1)));
    assertEquals("-a, -b, -c, -d", after(Duration.ofMillis(1)));
    assertEquals(Set.of(), guard.suspects());
  }

  @Test
  void moreThanHalfOverALongerTimeGo() {
    add("a", "b", "c", "d", "e");
    for (String id : List.of("a", "b", "c")) {
      assertEquals("", lose(id));
      assertEquals("-" + id, after(MassExpiryGuard.MISSED));
    }
  }

  @Test
  void aSuspectThatIsBackIsTold() {
    add("a", "b", "c");
    assertEquals("?a, ?b, ?c", lose("a", "b", "c"));
    assertEquals("~a registered", add("a"));
    assertEquals(Set.of("b", "c"), guard.suspects());
    assertEquals("-b, -c", after(MassExpiryGuard.SUSPECTED));
  }

  @Test
  void whoIsBackWithinTheSecondWasNeverGone() {
    add("a", "b", "c");
    assertEquals("", lose("a"));
    assertEquals("", add("a"));
    assertEquals("", after(MassExpiryGuard.MISSED));
    assertFalse(guard.dueIn(now).isPresent());
  }

  @Test
  void whoSaidGoodbyeGoesAtOnce() {
    add("a", "b", "c", "d");
    List<ViewChange> changes = new ArrayList<>();
    for (String id : List.of("a", "b", "c")) {
      Instance leaving = instance(id).withState(InstanceState.DRAINING);
      changes.add(new ViewChange(instance(id), leaving));
      changes.add(new ViewChange(leaving, null));
    }
    assertEquals("-a, -b, -c, ~a draining, ~b draining, ~c draining", pass(false, changes));
  }

  @Test
  void servicesAreJudgedByThemselves() {
    add("a", "b", "c", "d", "e", "other1", "other2");
    assertEquals("-other1, -other2", lose("a", "b", "other1", "other2"));
    assertEquals("-a, -b", after(MassExpiryGuard.MISSED));
  }

  @Test
  void whatAnotherStoreDoesNotKnowIsSuspectUntilTheLivingHaveMoved() {
    add("a");
    assertEquals("?a", pass(true, lost("a")));
    assertEquals("", after(MOVING.minusMillis(1)));
    assertEquals("-a", after(Duration.ofMillis(1)));
  }

  @Test
  void saysWhenSomebodysTimeIsUp() {
    add("a", "b", "c");
    lose("a");
    assertEquals(MassExpiryGuard.MISSED.toNanos(), guard.dueIn(now).getAsLong());
  }
}
