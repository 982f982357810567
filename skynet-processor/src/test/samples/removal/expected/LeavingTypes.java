package com.example.removal;

import io.skynet.runtime.msgpack.DecodedList;
import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.msgpack.MsgWriter;
import io.skynet.runtime.msgpack.NamedComponents;
import io.skynet.runtime.msgpack.RecordShape;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * How the values of {@link Leaving} travel.
 */
@Generated("io.skynet.processor.RpcProcessor")
final class LeavingTypes {
  private static final RecordShape GONE = RecordShape.of("Gone", "name");

  private static final RecordShape OLD = RecordShape.of("Old", "gone");

  private static final RecordShape LOST = RecordShape.of("Lost", "code");

  private static final RecordShape ODD = RecordShape.of("Odd", "code");

  private static final RecordShape KEEPS = RecordShape.of("Keeps", "name", "level", "gone");

  private static final RecordShape CIRCLE = RecordShape.of("Circle", "radius");

  private static final RecordShape SQUARE = RecordShape.of("Square", "side");

  private LeavingTypes() {
  }

  @Deprecated
  @SuppressWarnings("removal")
  static void writeGone(MsgWriter out, Leaving.Gone value) {
    out.writeArrayHeader(1);
    out.writeString(Objects.requireNonNull(value.name(), "Gone.name is null"));
  }

  @Deprecated
  @SuppressWarnings("removal")
  static Leaving.Gone readGone(MsgReader in) {
    if (in.isMap()) {
      return gatherGone(in);
    }
    int size = in.readRecordHeader(GONE);
    String name = in.readString();
    in.skip(size - 1);
    return new Leaving.Gone(name);
  }

  @Deprecated
  @SuppressWarnings("removal")
  private static Leaving.Gone gatherGone(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, GONE);
    String name = named.at(0).readString();
    named.end();
    return new Leaving.Gone(name);
  }

  @Deprecated
  @SuppressWarnings("removal")
  static void writeOld(MsgWriter out, Leaving.Old value) {
    out.writeArrayHeader(1);
    writeListOfGone(out, Objects.requireNonNull(value.gone(), "Old.gone is null"));
  }

  @Deprecated
  @SuppressWarnings("removal")
  static Leaving.Old readOld(MsgReader in) {
    if (in.isMap()) {
      return gatherOld(in);
    }
    int size = in.readRecordHeader(OLD);
    List<Leaving.Gone> gone = readListOfGone(in);
    in.skip(size - 1);
    return new Leaving.Old(gone);
  }

  @Deprecated
  @SuppressWarnings("removal")
  private static Leaving.Old gatherOld(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, OLD);
    List<Leaving.Gone> gone = readListOfGone(named.at(0));
    named.end();
    return new Leaving.Old(gone);
  }

  @Deprecated
  @SuppressWarnings("removal")
  static void writeListOfGone(MsgWriter out, List<Leaving.Gone> values) {
    int left = values.size();
    out.writeArrayHeader(left);
    for (Leaving.Gone value : values) {
      writeGone(out, Objects.requireNonNull(value, "an element of List<Leaving.Gone> is null"));
      left--;
    }
    if (left != 0) {
      throw new ConcurrentModificationException("a List<Leaving.Gone> changed while it was written");
    }
  }

  @Deprecated
  @SuppressWarnings("removal")
  static List<Leaving.Gone> readListOfGone(MsgReader in) {
    int size = in.readArrayHeader();
    DecodedList<Leaving.Gone> values = new DecodedList<>(size);
    for (int i = 0; i < size; i++) {
      values.append(readGone(in));
    }
    return values;
  }

  @Deprecated
  @SuppressWarnings("removal")
  static void writeLost(MsgWriter out, Leaving.Lost value) {
    out.writeArrayHeader(1);
    out.writeInt(value.code());
  }

  @Deprecated
  @SuppressWarnings("removal")
  static Leaving.Lost readLost(MsgReader in) {
    if (in.isMap()) {
      return gatherLost(in);
    }
    int size = in.readRecordHeader(LOST);
    int code = in.readInt();
    in.skip(size - 1);
    return new Leaving.Lost(code);
  }

  @Deprecated
  @SuppressWarnings("removal")
  private static Leaving.Lost gatherLost(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, LOST);
    int code = named.at(0).readInt();
    named.end();
    return new Leaving.Lost(code);
  }

  static void writeOdd(MsgWriter out, Leaving.Odd value) {
    writeOddParts(out, value);
  }

  @Deprecated
  @SuppressWarnings("removal")
  private static void writeOddParts(MsgWriter out, Leaving.Odd value) {
    out.writeArrayHeader(1);
    out.writeInt(value.code());
  }

  static Leaving.Odd readOdd(MsgReader in) {
    return readOddParts(in);
  }

  @Deprecated
  @SuppressWarnings("removal")
  private static Leaving.Odd readOddParts(MsgReader in) {
    if (in.isMap()) {
      return gatherOdd(in);
    }
    int size = in.readRecordHeader(ODD);
    int code = in.readInt();
    in.skip(size - 1);
    return new Leaving.Odd(code);
  }

  private static Leaving.Odd gatherOdd(MsgReader in) {
    return gatherOddParts(in);
  }

  @Deprecated
  @SuppressWarnings("removal")
  private static Leaving.Odd gatherOddParts(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, ODD);
    int code = named.at(0).readInt();
    named.end();
    return new Leaving.Odd(code);
  }

  static void writeKeeps(MsgWriter out, Leaving.Keeps value) {
    writeKeepsParts(out, value);
  }

  @Deprecated
  @SuppressWarnings("removal")
  private static void writeKeepsParts(MsgWriter out, Leaving.Keeps value) {
    out.writeArrayHeader(3);
    out.writeString(Objects.requireNonNull(value.name(), "Keeps.name is null"));
    writeLevel(out, Objects.requireNonNull(value.level(), "Keeps.level is null"));
    writeListOfGone(out, Objects.requireNonNull(value.gone(), "Keeps.gone is null"));
  }

  static Leaving.Keeps readKeeps(MsgReader in) {
    return readKeepsParts(in);
  }

  @Deprecated
  @SuppressWarnings("removal")
  private static Leaving.Keeps readKeepsParts(MsgReader in) {
    if (in.isMap()) {
      return gatherKeeps(in);
    }
    int size = in.readRecordHeader(KEEPS);
    String name = in.readString();
    Leaving.Level level = readLevel(in);
    List<Leaving.Gone> gone = readListOfGone(in);
    in.skip(size - 3);
    return new Leaving.Keeps(name, level, gone);
  }

  private static Leaving.Keeps gatherKeeps(MsgReader in) {
    return gatherKeepsParts(in);
  }

  @Deprecated
  @SuppressWarnings("removal")
  private static Leaving.Keeps gatherKeepsParts(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, KEEPS);
    String name = named.at(0).readString();
    Leaving.Level level = readLevel(named.at(1));
    List<Leaving.Gone> gone = readListOfGone(named.at(2));
    named.end();
    return new Leaving.Keeps(name, level, gone);
  }

  static void writeLevel(MsgWriter out, Leaving.Level value) {
    out.writeString(value.name());
  }

  static Leaving.Level readLevel(MsgReader in) {
    return readLevelParts(in);
  }

  @Deprecated
  @SuppressWarnings("removal")
  private static Leaving.Level readLevelParts(MsgReader in) {
    int start = in.position();
    String name = in.readString();
    return switch (name) {
      case "LOW" -> Leaving.Level.LOW;
      case "MIDDLE" -> Leaving.Level.MIDDLE;
      default -> throw in.unknownConstant(start, "Level", name);
    };
  }

  static void writeFigure(MsgWriter out, Leaving.Figure value) {
    writeFigureParts(out, value);
  }

  @Deprecated
  @SuppressWarnings("removal")
  private static void writeFigureParts(MsgWriter out, Leaving.Figure value) {
    out.writeArrayHeader(2);
    if (value instanceof Leaving.Circle part) {
      out.writeString("Circle");
      writeCircle(out, part);
    } else if (value instanceof Leaving.Square part) {
      out.writeString("Square");
      writeSquare(out, part);
    } else {
      throw new IllegalArgumentException("compiled before its subtype was: Figure " + value);
    }
  }

  static Leaving.Figure readFigure(MsgReader in) {
    return readFigureParts(in);
  }

  @Deprecated
  @SuppressWarnings("removal")
  private static Leaving.Figure readFigureParts(MsgReader in) {
    int start = in.position();
    String name = in.readSubtype("Figure");
    return switch (name) {
      case "Circle" -> readCircle(in);
      case "Square" -> readSquare(in);
      default -> throw in.unknownSubtype(start, "Figure", name);
    };
  }

  static void writeCircle(MsgWriter out, Leaving.Circle value) {
    out.writeArrayHeader(1);
    out.writeDouble(value.radius());
  }

  static Leaving.Circle readCircle(MsgReader in) {
    if (in.isMap()) {
      return gatherCircle(in);
    }
    int size = in.readRecordHeader(CIRCLE);
    double radius = in.readDouble();
    in.skip(size - 1);
    return new Leaving.Circle(radius);
  }

  private static Leaving.Circle gatherCircle(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, CIRCLE);
    double radius = named.at(0).readDouble();
    named.end();
    return new Leaving.Circle(radius);
  }

  @Deprecated
  @SuppressWarnings("removal")
  static void writeSquare(MsgWriter out, Leaving.Square value) {
    out.writeArrayHeader(1);
    out.writeDouble(value.side());
  }

  @Deprecated
  @SuppressWarnings("removal")
  static Leaving.Square readSquare(MsgReader in) {
    if (in.isMap()) {
      return gatherSquare(in);
    }
    int size = in.readRecordHeader(SQUARE);
    double side = in.readDouble();
    in.skip(size - 1);
    return new Leaving.Square(side);
  }

  @Deprecated
  @SuppressWarnings("removal")
  private static Leaving.Square gatherSquare(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, SQUARE);
    double side = named.at(0).readDouble();
    named.end();
    return new Leaving.Square(side);
  }

  static void writeWord(MsgWriter out, Leaving.Word value) {
    writeWordParts(out, value);
  }

  @Deprecated
  @SuppressWarnings("removal")
  private static void writeWordParts(MsgWriter out, Leaving.Word value) {
    String wire = Leaving.WordCodec.write(value);
    out.writeString(Objects.requireNonNull(wire, "the result of Leaving.WordCodec.write is null"));
  }

  static Leaving.Word readWord(MsgReader in) {
    return readWordParts(in);
  }

  @Deprecated
  @SuppressWarnings("removal")
  private static Leaving.Word readWordParts(MsgReader in) {
    int start = in.position();
    String wire = in.readString();
    try {
      return Objects.requireNonNull(Leaving.WordCodec.read(wire));
    } catch (RuntimeException e) {
      throw in.refused(start, "Word", wire, e);
    }
  }
}
