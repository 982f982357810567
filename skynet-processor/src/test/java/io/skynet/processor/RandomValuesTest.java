package io.skynet.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any value passes through generated code as it is. */
class RandomValuesTest {
  private static final WireTypes VECTORS = AnyValue.typesOf(AnyValue.VECTORS.calls().get(0));
  private static final WireTypes TYPES = AnyValue.typesOf(AnyValue.TYPES.calls().get(0));

  @Property(seed = "20261124", edgeCases = EdgeCasesMode.NONE)
  void whatIsReadIsWrittenAgain(@ForAll("vectors") AnyValue value) {
    assertEquals(value.bytes(), VECTORS.copy(value.type(), value.bytes()));
  }

  @Property(seed = "20261124", edgeCases = EdgeCasesMode.NONE)
  void soIsWhatJsonDoesNotHave(@ForAll("types") AnyValue value) {
    assertEquals(value.bytes(), TYPES.copy(value.type(), value.bytes()));
  }

  @Provide
  Arbitrary<AnyValue> vectors() {
    return AnyValue.of(AnyValue.VECTORS, VECTORS);
  }

  @Provide
  Arbitrary<AnyValue> types() {
    return AnyValue.of(AnyValue.TYPES, TYPES);
  }
}
