package io.skynet.runtime.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ViewStateTest {
  private static final InstanceRecords RECORDS = new InstanceRecords("/skynet");

  private final ViewState<Instance, ViewChange> state =
      new ViewState<>(RECORDS::read, ViewChange::new);

  private static Instance instance(String id) {
    return new Instance(
        id,
        "Echo",
        "1.0.0",
        "east",
        "alpha",
        InstanceState.REGISTERED,
        new Endpoint("127.0.0.1", 9001),
        java.util.Map.of(),
        "",
        1,
        java.time.Instant.EPOCH);
  }

  private static StoreRecord put(String id, long revision) {
    return put(instance(id), revision);
  }

  private static StoreRecord put(Instance instance, long revision) {
    return new StoreRecord(RECORDS.key(instance), RECORDS.encode(instance), revision);
  }

  private static StoreRecord delete(String id, long revision) {
    return new StoreRecord(RECORDS.key(instance(id)), null, revision);
  }

  private static StoreRecord garbage(String id, long revision) {
    return new StoreRecord(RECORDS.key(instance(id)), new byte[] {'{'}, revision);
  }

  private static Listing listing(long revision, StoreRecord... records) {
    return new Listing(revision, Arrays.asList(records));
  }

  private Set<String> ids() {
    return state.contents().stream().map(Instance::id).collect(Collectors.toSet());
  }

  private static String text(List<ViewChange> changes) {
    Recorder recorder = new Recorder();
    changes.forEach(change -> change.tell(recorder));
    return recorder.lines().stream().sorted().collect(Collectors.joining(", "));
  }

  private String apply(StoreRecord... events) {
    return text(state.apply(List.of(events)));
  }

  @Test
  void aListingReplacesWhatWasKnown() {
    assertEquals(
        "+a registered, +b registered", text(state.replace(listing(5, put("a", 3), put("b", 5)))));
    StoreRecord changed = put(instance("b").withState(InstanceState.DRAINING), 7);
    String changes = text(state.replace(listing(9, changed, put("c", 9))));
    assertEquals("+c registered, -a, ~b draining", changes);
    assertEquals(9, state.revision());
  }

  @Test
  void whatOnlyHasANewRevisionHasNotChanged() {
    state.replace(listing(5, put("a", 3)));
    assertEquals("", text(state.replace(listing(9, put("a", 8)))));
    assertEquals("", apply(put("a", 10)));
    assertEquals(10, state.revision());
  }

  @Test
  void anEventMustBeYoungerThanItsKey() {
    state.replace(listing(5, put("a", 3)));
    assertEquals("", apply(delete("a", 3), put("b", 5), delete("b", 4)));
    assertEquals("-a", apply(delete("a", 6)));
    assertEquals("", apply(put("a", 6), put("a", 5)), "a repeated put does not bring it back");
    assertEquals("+a registered", apply(put("a", 7)));
    assertEquals(Set.of("a"), ids());
  }

  @Test
  void eventsOfOneRevisionAllCount() {
    state.replace(listing(5, put("a", 3)));
    assertEquals(
        "+b registered, +c registered, -a", apply(delete("a", 6), put("b", 6), put("c", 6)));
  }

  @Test
  void anotherStoreIsKnownByItsRevisionAndTakenWhole() {
    state.replace(listing(50, put("a", 40), put("b", 50)));
    apply(put("c", 60));
    assertTrue(state.isAnotherStore(59));
    assertFalse(state.isAnotherStore(60));
    assertEquals("-a, -c", text(state.replace(listing(2, put("b", 2)))));
    assertEquals("+a registered", apply(put("a", 3)), "old revisions are forgotten");
    assertEquals(3, state.revision());
  }

  @Test
  void garbageIsNobody() {
    assertEquals("+a registered", text(state.replace(listing(5, put("a", 3), garbage("b", 4)))));
    assertEquals("-a", apply(garbage("a", 6)));
    assertEquals("+a registered, +b registered", apply(put("a", 7), put("b", 8)));
    assertEquals("", apply(garbage("c", 9), delete("c", 10)));
  }

  @Test
  void whatAListingKnowsBetterIsCounted() {
    state.replace(listing(5, put("a", 3), put("b", 4), garbage("g", 4)));
    assertEquals(0, state.behind(listing(5, put("a", 3), put("b", 4), garbage("g", 4))));
    assertEquals(3, state.behind(listing(9, put("a", 8), put("c", 9), garbage("g", 4))));
    apply(put("a", 8), delete("b", 9), put("c", 9));
    assertEquals(0, state.behind(listing(9, put("a", 8), put("c", 9), garbage("g", 4))));
  }

  @Test
  void whatIsYoungerThanAListingIsNotBehindIt() {
    state.replace(listing(5, put("a", 3), put("b", 4)));
    apply(put("a", 7), delete("b", 8), put("c", 9));
    assertEquals(0, state.behind(listing(6, put("a", 3), put("b", 4))));
    assertEquals("", apply(put("b", 6)), "and the deleted are still remembered");
  }

  @Test
  void theDeletedAreForgottenOnceAListingConfirmsThem() {
    state.replace(listing(1));
    for (int i = 2; i < 200; i += 2) {
      apply(put("x" + i, i), delete("x" + i, i + 1));
    }
    assertEquals("99 keys at revision 199", state.toString());
    assertEquals(0, state.behind(listing(199)));
    assertEquals("0 keys at revision 199", state.toString());
    assertEquals("", apply(put("x198", 198)));
  }
}
