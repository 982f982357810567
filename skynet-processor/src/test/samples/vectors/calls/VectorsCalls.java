package com.example.vectors;

import io.skynet.processor.ValueVectors;
import io.skynet.processor.WireTypes;
import java.io.IOException;

/** Reads and writes the values of docs/vectors by generated code. */
public final class VectorsCalls {
  public static final WireTypes TYPES = types();
  private static final ValueVectors VECTORS = new ValueVectors(TYPES);

  private VectorsCalls() {}

  private static WireTypes types() {
    return new WireTypes()
        .add("Vectors.Order", VectorsTypes::readOrder, VectorsTypes::writeOrder)
        .add("Vectors.OutOfStock", VectorsTypes::readOutOfStock, VectorsTypes::writeOutOfStock)
        .add("Vectors.Level", VectorsTypes::readLevel, VectorsTypes::writeLevel)
        .add("Vectors.Switch", VectorsTypes::readSwitch, VectorsTypes::writeSwitch)
        .add("Vectors.Renamed", VectorsTypes::readRenamed, VectorsTypes::writeRenamed)
        .add("Vectors.Empty", VectorsTypes::readEmpty, VectorsTypes::writeEmpty)
        .add("Vectors.Tree", VectorsTypes::readTree, VectorsTypes::writeTree)
        .add("Vectors.Page<Vectors.Line>", VectorsTypes::readPageOfLine,
            VectorsTypes::writePageOfLine)
        .add("Vectors.Collections", VectorsTypes::readCollections, VectorsTypes::writeCollections)
        .add("Vectors.Standard", VectorsTypes::readStandard, VectorsTypes::writeStandard)
        .add("Vectors.Figure", VectorsTypes::readFigure, VectorsTypes::writeFigure)
        .add("Vectors.Strict", VectorsTypes::readStrict, VectorsTypes::writeStrict)
        .add("Vectors.Result<Vectors.Line>", VectorsTypes::readResultOfLine,
            VectorsTypes::writeResultOfLine)
        .add("Vectors.Price", VectorsTypes::readPrice, VectorsTypes::writePrice);
  }

  public static void everyValueIsReadAndWritten() {
    VECTORS.check();
  }

  /** For Jazzer. */
  public static void fuzzerTestOneInput(byte[] input) {
    TYPES.readAny(input);
  }

  /** For a JVM of another version: prints the bytes of every value, and of those in a file. */
  public static void main(String[] args) throws IOException {
    VECTORS.check();
    VECTORS.encoded().forEach(System.out::println);
    TYPES.printCopies(args[0]);
  }
}
