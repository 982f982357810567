package io.skynet.runtime.msgpack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DecodedListTest {

  @Test
  void holdsAsManyElementsAsAreExpected() {
    List<Integer> numbers = IntStream.range(0, 5000).boxed().toList();
    DecodedList<Integer> decoded = new DecodedList<>(numbers.size());
    numbers.forEach(decoded::append);
    assertEquals(numbers, decoded);
    assertThrows(UnsupportedOperationException.class, () -> decoded.append(1));
  }

  @Test
  void isImmutable() {
    DecodedList<String> decoded = new DecodedList<>(1);
    decoded.append("one");
    assertThrows(UnsupportedOperationException.class, () -> decoded.add("two"));
    assertThrows(UnsupportedOperationException.class, () -> decoded.set(0, "two"));
    assertThrows(UnsupportedOperationException.class, () -> decoded.remove(0));
    assertThrows(UnsupportedOperationException.class, decoded::clear);
    assertThrows(IndexOutOfBoundsException.class, () -> decoded.get(1));
    assertEquals(List.of("one"), decoded);
  }

  @Test
  void anEmptyOneTakesNothing() {
    assertThrows(
        UnsupportedOperationException.class, () -> new DecodedList<String>(0).append("one"));
  }
}
