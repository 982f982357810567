package com.example.vectors;

import io.skynet.processor.ValueVectors;

/** Reads and writes the values of docs/vectors by generated code. */
public final class VectorsCalls {
  public static final ValueVectors VECTORS = vectors();

  private VectorsCalls() {}

  private static ValueVectors vectors() {
    return new ValueVectors()
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
    VECTORS.readAny(input);
  }

  /** For a JVM of another version: prints the bytes of every value. */
  public static void main(String[] args) {
    VECTORS.check();
    VECTORS.encoded().forEach(System.out::println);
  }
}
