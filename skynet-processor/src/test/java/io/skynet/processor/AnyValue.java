package io.skynet.processor;

import io.skynet.contract.Contract;
import io.skynet.contract.ContractReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Any value of any type in the samples that have one of every type.
 *
 * @param type what the contract calls it
 * @param bytes as they are written, in hexadecimal
 */
record AnyValue(String type, String bytes) {
  static final Sample VECTORS = new Sample(Path.of("src/test/samples/vectors"));
  static final Sample TYPES = new Sample(Path.of("src/test/samples/types"));

  private static final int DEPTH = 5;

  /** For a process that prints what becomes of it. */
  String line() {
    return type + "\t" + bytes;
  }

  /** The generated code of a sample, as the class that calls it has it. */
  static WireTypes typesOf(Class<?> calls) {
    try {
      return (WireTypes) calls.getField("TYPES").get(null);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /** Values of the types that the sample's generated code has. */
  static Arbitrary<AnyValue> of(Sample sample, WireTypes types) {
    RandomValues values = new RandomValues(contract(sample));
    return Arbitraries.of(types.names())
        .flatMap(
            name ->
                (name.equals("Vectors.Price") ? prices() : values.named(name, DEPTH))
                    .map(bytes -> new AnyValue(name, bytes)));
  }

  /** What a user's codec can read is less than its type, which is all that a contract says. */
  private static Arbitrary<String> prices() {
    Arbitrary<String> money = Arbitraries.longs().map(cents -> RandomValues.text(cents + " cents"));
    Arbitrary<String> names = Arbitraries.strings().alpha().map(RandomValues::text);
    return RandomValues.array(List.of(money, RandomValues.map(money, names)));
  }

  private static Contract contract(Sample sample) {
    return Sample.list(sample.expected()).stream()
        .filter(file -> file.toString().endsWith(".json"))
        .map(AnyValue::read)
        .findFirst()
        .orElseThrow();
  }

  private static Contract read(Path file) {
    try {
      return ContractReader.read(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
