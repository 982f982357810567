package io.skynet.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.skynet.contract.Contract;
import io.skynet.contract.ContractReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any value passes through generated code as it is. */
class RandomValuesTest {
  private static final ValueVectors VECTORS = vectors();

  private static ValueVectors vectors() {
    try {
      Sample sample = new Sample(Path.of("src/test/samples/vectors"));
      return (ValueVectors) sample.calls().get(0).getField("VECTORS").get(null);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private record Value(String type, String bytes) {}

  @Property(seed = "20261124", edgeCases = EdgeCasesMode.NONE)
  void whatIsReadIsWrittenAgain(@ForAll("values") Value value) {
    assertEquals(value.bytes(), VECTORS.copy(value.type(), value.bytes()));
  }

  @Provide
  Arbitrary<Value> values() throws IOException {
    Contract contract =
        ContractReader.read(Files.readAllBytes(ValueVectors.FOLDER.resolve("contract.json")));
    RandomValues values = new RandomValues(contract);
    // What a codec can read is more than its type, which is all that a contract says.
    return Arbitraries.of(VECTORS.names())
        .filter(name -> !name.equals("Vectors.Price"))
        .flatMap(name -> values.named(name, 5).map(bytes -> new Value(name, bytes)));
  }
}
