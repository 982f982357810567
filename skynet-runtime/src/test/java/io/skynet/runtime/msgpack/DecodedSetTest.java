package io.skynet.runtime.msgpack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Sets and maps off the wire are like those of Java, but for senders who choose hash codes. */
class DecodedSetTest {
  private static final MsgReader IN = new MsgReader(new byte[1]);
  private static final int MANY = 100_000;

  /** As many have one hash code as the sender likes, and there is no order to find them by. */
  record Pair(int one, int other) {
    static Pair like(int number) {
      return new Pair(number, -31 * number);
    }
  }

  private static <E> DecodedSet<E> set(List<E> elements) {
    DecodedSet<E> set = new DecodedSet<>(elements.size());
    elements.forEach(element -> set.append(IN, element));
    return set;
  }

  @Property
  void isTheSetOfItsElements(@ForAll @Size(max = 3_000) List<@IntRange(max = 4_000) Integer> list) {
    DecodedSet<Integer> set = set(list);
    Set<Integer> same = new LinkedHashSet<>(list);
    assertEquals(same, set);
    assertEquals(set, same);
    assertEquals(same.hashCode(), set.hashCode());
    assertEquals(new ArrayList<>(same), new ArrayList<>(set));
    for (int i = -1; i <= 4_001; i++) {
      assertEquals(same.contains(i), set.contains(i));
    }
  }

  @Property
  void isTheMapOfItsEntries(@ForAll @Size(max = 3_000) List<@IntRange(max = 4_000) Integer> keys) {
    DecodedMap<Integer, String> map = new DecodedMap<>(keys.size());
    Map<Integer, String> same = new LinkedHashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      map.append(IN, keys.get(i), "" + i);
      same.put(keys.get(i), "" + i);
    }
    assertEquals(same, map);
    assertEquals(map, same);
    assertEquals(same.toString(), map.toString());
    assertEquals(same.keySet(), map.keySet());
    for (int i = -1; i <= 4_001; i++) {
      assertEquals(same.get(i), map.get(i));
      assertEquals(same.containsKey(i), map.containsKey(i));
    }
  }

  @Test
  void cannotBeChanged() {
    DecodedSet<String> set = set(List.of("a", "a"));
    assertThrows(UnsupportedOperationException.class, () -> set.append(IN, "b"));
    assertThrows(UnsupportedOperationException.class, () -> set.add("b"));
    assertThrows(UnsupportedOperationException.class, () -> set.remove("a"));
    assertThrows(UnsupportedOperationException.class, set::clear);
    assertEquals(Set.of("a"), set);
    DecodedMap<String, String> map = new DecodedMap<>(1);
    map.append(IN, "a", "b");
    assertThrows(UnsupportedOperationException.class, () -> map.append(IN, "c", "d"));
    assertThrows(UnsupportedOperationException.class, () -> map.put("c", "d"));
    assertThrows(UnsupportedOperationException.class, () -> map.remove("a"));
    assertThrows(UnsupportedOperationException.class, map::clear);
    assertThrows(
        UnsupportedOperationException.class, () -> map.entrySet().iterator().next().setValue("d"));
    assertEquals(Map.of("a", "b"), map);
  }

  /** A table of Java's takes minutes for them. */
  @Test
  void refusesElementsThatWereChosenForTheirHashCode() {
    assertEquals(Pair.like(1).hashCode(), Pair.like(2).hashCode());
    List<Pair> alike = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      alike.add(Pair.like(i));
    }
    MsgException refusal = assertThrows(MsgException.class, () -> set(alike));
    assertTrue(refusal.getMessage().startsWith("found too many elements or keys"), "" + refusal);
    DecodedMap<Pair, Integer> map = new DecodedMap<>(MANY);
    assertThrows(MsgException.class, () -> alike.forEach(each -> map.append(IN, each, 0)));
  }

  @Test
  void takesAFewHundredOfThem() {
    List<Pair> alike = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      alike.add(Pair.like(i));
    }
    assertEquals(new HashSet<>(alike), set(alike));
  }

  /** Equal ones are found at the first step, however many there are. */
  @Test
  void takesAnyNumberOfOthers() {
    List<Object> many = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      many.add((double) i);
      many.add("AaBBAaBB");
      many.add(new Pair(i, i));
      many.add((long) i << 32);
    }
    DecodedSet<Object> set = set(many);
    assertEquals(3 * MANY + 1, set.size());
    assertFalse(set.contains("BBAaAaBB"));
    assertEquals("AaBBAaBB".hashCode(), "BBAaAaBB".hashCode());
  }
}
