package com.example.types;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.skynet.processor.WireTypes;
import java.io.IOException;

/** Reads and writes values of the types by generated code. */
public final class TypesCalls {
  public static final WireTypes TYPES = types();

  private TypesCalls() {}

  private static WireTypes types() {
    return new WireTypes()
        .add("Types.Numbers", TypesTypes::readNumbers, TypesTypes::writeNumbers)
        .add("Types.Boxes", TypesTypes::readBoxes, TypesTypes::writeBoxes)
        .add("Types.Bytes", TypesTypes::readBytes, TypesTypes::writeBytes)
        .add("Types.Arrays", TypesTypes::readArrays, TypesTypes::writeArrays)
        .add("Types.Optionals", TypesTypes::readOptionals, TypesTypes::writeOptionals)
        .add("Types.Containers", TypesTypes::readContainers, TypesTypes::writeContainers);
  }

  public static void sortedOnesAreWrittenInOrder() {
    String unsorted = "98909090" + "92a448494748a34c4f57" + "930200ff" + "8201a162" + "00a161" + "80" + "80";
    String sorted = "98909090" + "92a34c4f57a448494748" + "93ff0002" + "8200a161" + "01a162" + "80" + "80";
    assertEquals(sorted, TYPES.copy("Types.Containers", unsorted));
  }

  /** For a JVM of another version: prints what becomes of the bytes in a file. */
  public static void main(String[] args) throws IOException {
    TYPES.printCopies(args[0]);
  }
}
