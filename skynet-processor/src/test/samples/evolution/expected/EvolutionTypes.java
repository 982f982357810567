package com.example.evolution;

import io.skynet.runtime.msgpack.DecodedList;
import io.skynet.runtime.msgpack.DecodedMap;
import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.msgpack.MsgWriter;
import io.skynet.runtime.msgpack.NamedComponents;
import io.skynet.runtime.msgpack.RecordShape;
import io.skynet.runtime.msgpack.StandardTypes;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * How the values of {@link Evolution} travel.
 */
@Generated("io.skynet.processor.RpcProcessor")
final class EvolutionTypes {
  private static final RecordShape PART = RecordShape.of("Part", "article", "note?", "count",
      "limit?", "number?", "big?", "tiny?", "letter?", "ratio?", "rough?", "flag?", "text?",
      "decimal?", "duration?", "instant?", "uuid?", "level?", "list?", "table?", "map?", "sorted?");

  private static final RecordShape ABSENCE = RecordShape.of("Absence", "number?", "text?", "list?",
      "limit?", "note?", "notes?", "zero?", "five?", "empty?", "full?", "yes?");

  private static final RecordShape CIRCLE = RecordShape.of("Circle", "radius");

  private static final RecordShape SQUARE = RecordShape.of("Square", "side");

  private static final RecordShape GROUP = RecordShape.of("Group", "figures");

  private static final RecordShape UNKNOWN = RecordShape.of("Unknown", "number?", "name", "extra?");

  private static final RecordShape ONLY = RecordShape.of("Only", "x");

  private EvolutionTypes() {
  }

  static void writePart(MsgWriter out, Evolution.Part value) {
    out.writeArrayHeader(21);
    out.writeString(Objects.requireNonNull(value.name(), "Part.name is null"));
    writeNullableString(out, value.note());
    out.writeInt(value.count());
    writeOptionalInt(out, Objects.requireNonNull(value.limit(), "Part.limit is null"));
    out.writeInt(value.number());
    out.writeLong(Objects.requireNonNull(value.big(), "Part.big is null"));
    out.writeByte(value.tiny());
    out.writeChar(value.letter());
    out.writeDouble(value.ratio());
    out.writeFloat(value.rough());
    out.writeBoolean(value.flag());
    out.writeString(Objects.requireNonNull(value.text(), "Part.text is null"));
    StandardTypes.writeBigDecimal(out,
        Objects.requireNonNull(value.decimal(), "Part.decimal is null"));
    StandardTypes.writeDuration(out,
        Objects.requireNonNull(value.duration(), "Part.duration is null"));
    StandardTypes.writeInstant(out,
        Objects.requireNonNull(value.instant(), "Part.instant is null"));
    StandardTypes.writeUuid(out, Objects.requireNonNull(value.uuid(), "Part.uuid is null"));
    writeLevel(out, Objects.requireNonNull(value.level(), "Part.level is null"));
    writeListOfString(out, Objects.requireNonNull(value.list(), "Part.list is null"));
    writeArrayOfArrayOfInt(out, Objects.requireNonNull(value.table(), "Part.table is null"));
    writeMapOfStringToString(out, Objects.requireNonNull(value.map(), "Part.map is null"));
    writeSortedMapOfStringToString(out,
        Objects.requireNonNull(value.sorted(), "Part.sorted is null"));
  }

  static Evolution.Part readPart(MsgReader in) {
    if (in.isMap()) {
      return gatherPart(in);
    }
    int size = in.readRecordHeader(PART);
    String name = in.readString();
    String note = readNullableString(in);
    int count = in.readInt();
    OptionalInt limit = size > 3 ? readOptionalInt(in) : OptionalInt.empty();
    int number = size > 4 ? in.readInt() : 7;
    Long big = size > 5 ? in.readLong() : -1L;
    byte tiny = size > 6 ? in.readByte() : (byte) 3;
    char letter = size > 7 ? in.readChar() : (char) 120;
    double ratio = size > 8 ? in.readDouble() : 0.5d;
    float rough = size > 9 ? in.readFloat() : 1000.0f;
    boolean flag = size > 10 ? in.readBoolean() : true;
    String text = size > 11 ? in.readString() : "say \"hi\"";
    BigDecimal decimal = size > 12 ? StandardTypes.readBigDecimal(in) : new BigDecimal("1.50");
    Duration duration = size > 13 ? StandardTypes.readDuration(in) : Duration.parse("PT1M");
    Instant instant = size > 14 ? StandardTypes.readInstant(in) : Instant.parse("2026-11-24T10:15:30Z");
    UUID uuid = size > 15 ? StandardTypes.readUuid(in) : UUID.fromString("00000000-0000-0001-0000-000000000002");
    Evolution.Level level = size > 16 ? readLevel(in) : Evolution.Level.HIGH;
    List<String> list = size > 17 ? readListOfString(in) : List.of();
    int[][] table = size > 18 ? readArrayOfArrayOfInt(in) : new int[0][];
    Map<String, String> map = size > 19 ? readMapOfStringToString(in) : Map.of();
    SortedMap<String, String> sorted = size > 20 ? readSortedMapOfStringToString(in) : Collections.emptySortedMap();
    in.skip(size - 21);
    return new Evolution.Part(name, note, count, limit, number, big, tiny, letter, ratio, rough, flag, text, decimal, duration, instant, uuid, level, list, table, map, sorted);
  }

  private static Evolution.Part gatherPart(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, PART);
    String name = named.at(0).readString();
    String note = named.has(1) ? readNullableString(named.at(1)) : null;
    int count = named.at(2).readInt();
    OptionalInt limit = named.has(3) ? readOptionalInt(named.at(3)) : OptionalInt.empty();
    int number = named.has(4) ? named.at(4).readInt() : 7;
    Long big = named.has(5) ? named.at(5).readLong() : -1L;
    byte tiny = named.has(6) ? named.at(6).readByte() : (byte) 3;
    char letter = named.has(7) ? named.at(7).readChar() : (char) 120;
    double ratio = named.has(8) ? named.at(8).readDouble() : 0.5d;
    float rough = named.has(9) ? named.at(9).readFloat() : 1000.0f;
    boolean flag = named.has(10) ? named.at(10).readBoolean() : true;
    String text = named.has(11) ? named.at(11).readString() : "say \"hi\"";
    BigDecimal decimal = named.has(12) ? StandardTypes.readBigDecimal(named.at(12)) : new BigDecimal("1.50");
    Duration duration = named.has(13) ? StandardTypes.readDuration(named.at(13)) : Duration.parse("PT1M");
    Instant instant = named.has(14) ? StandardTypes.readInstant(named.at(14)) : Instant.parse("2026-11-24T10:15:30Z");
    UUID uuid = named.has(15) ? StandardTypes.readUuid(named.at(15)) : UUID.fromString("00000000-0000-0001-0000-000000000002");
    Evolution.Level level = named.has(16) ? readLevel(named.at(16)) : Evolution.Level.HIGH;
    List<String> list = named.has(17) ? readListOfString(named.at(17)) : List.of();
    int[][] table = named.has(18) ? readArrayOfArrayOfInt(named.at(18)) : new int[0][];
    Map<String, String> map = named.has(19) ? readMapOfStringToString(named.at(19)) : Map.of();
    SortedMap<String, String> sorted = named.has(20) ? readSortedMapOfStringToString(named.at(20)) : Collections.emptySortedMap();
    named.end();
    return new Evolution.Part(name, note, count, limit, number, big, tiny, letter, ratio, rough, flag, text, decimal, duration, instant, uuid, level, list, table, map, sorted);
  }

  static void writeNullableString(MsgWriter out, String value) {
    if (value != null) {
      out.writeString(value);
    } else {
      out.writeNil();
    }
  }

  static String readNullableString(MsgReader in) {
    return in.tryNil() ? null : in.readString();
  }

  static void writeOptionalInt(MsgWriter out, OptionalInt value) {
    if (value.isPresent()) {
      out.writeInt(value.getAsInt());
    } else {
      out.writeNil();
    }
  }

  static OptionalInt readOptionalInt(MsgReader in) {
    return in.tryNil() ? OptionalInt.empty() : OptionalInt.of(in.readInt());
  }

  static void writeLevel(MsgWriter out, Evolution.Level value) {
    out.writeString(switch (value) {
      case LOW -> "LOW";
      case HIGH -> "top";
      case OTHER -> "OTHER";
    });
  }

  static Evolution.Level readLevel(MsgReader in) {
    String name = in.readString();
    return switch (name) {
      case "LOW" -> Evolution.Level.LOW;
      case "top" -> Evolution.Level.HIGH;
      case "OTHER" -> Evolution.Level.OTHER;
      default -> Evolution.Level.OTHER;
    };
  }

  static void writeListOfString(MsgWriter out, List<String> values) {
    int left = values.size();
    out.writeArrayHeader(left);
    for (String value : values) {
      out.writeString(Objects.requireNonNull(value, "an element of List<String> is null"));
      left--;
    }
    if (left != 0) {
      throw new ConcurrentModificationException("a List<String> changed while it was written");
    }
  }

  static List<String> readListOfString(MsgReader in) {
    int size = in.readArrayHeader();
    DecodedList<String> values = new DecodedList<>(size);
    for (int i = 0; i < size; i++) {
      values.append(in.readString());
    }
    return values;
  }

  static void writeArrayOfInt(MsgWriter out, int[] values) {
    out.writeArrayHeader(values.length);
    for (int value : values) {
      out.writeInt(value);
    }
  }

  static int[] readArrayOfInt(MsgReader in) {
    int size = in.readArrayHeader();
    int[] values = new int[size];
    for (int i = 0; i < size; i++) {
      values[i] = in.readInt();
    }
    return values;
  }

  static void writeArrayOfArrayOfInt(MsgWriter out, int[][] values) {
    out.writeArrayHeader(values.length);
    for (int[] value : values) {
      writeArrayOfInt(out, Objects.requireNonNull(value, "an element of int[][] is null"));
    }
  }

  static int[][] readArrayOfArrayOfInt(MsgReader in) {
    int size = in.readArrayHeader();
    int[][] values = new int[size][];
    for (int i = 0; i < size; i++) {
      values[i] = readArrayOfInt(in);
    }
    return values;
  }

  static void writeMapOfStringToString(MsgWriter out, Map<String, String> values) {
    int left = values.size();
    out.writeMapHeader(left);
    for (Map.Entry<String, String> entry : values.entrySet()) {
      out.writeString(Objects.requireNonNull(entry.getKey(), "a key of Map<String, String> is null"));
      out.writeString(Objects.requireNonNull(entry.getValue(), "a value of Map<String, String> is null"));
      left--;
    }
    if (left != 0) {
      throw new ConcurrentModificationException("a Map<String, String> changed while it was written");
    }
  }

  static Map<String, String> readMapOfStringToString(MsgReader in) {
    int size = in.readMapHeader();
    DecodedMap<String, String> values = new DecodedMap<>(size);
    for (int i = 0; i < size; i++) {
      values.append(in, in.readString(), in.readString());
    }
    return values;
  }

  static void writeSortedMapOfStringToString(MsgWriter out, SortedMap<String, String> values) {
    int left = values.size();
    out.writeMapHeader(left);
    for (Map.Entry<String, String> entry : values.entrySet()) {
      out.writeString(Objects.requireNonNull(entry.getKey(), "a key of SortedMap<String, String> is null"));
      out.writeString(Objects.requireNonNull(entry.getValue(), "a value of SortedMap<String, String> is null"));
      left--;
    }
    if (left != 0) {
      throw new ConcurrentModificationException("a SortedMap<String, String> changed while it was written");
    }
  }

  static SortedMap<String, String> readSortedMapOfStringToString(MsgReader in) {
    int size = in.readMapHeader();
    SortedMap<String, String> values = new TreeMap<>();
    for (int i = 0; i < size; i++) {
      values.put(in.readString(), in.readString());
    }
    return Collections.unmodifiableSortedMap(values);
  }

  static void writeAbsence(MsgWriter out, Evolution.Absence value) {
    out.writeArrayHeader(11);
    writeNullableInt(out, value.number());
    writeNullableString(out, value.text());
    writeNullableListOfString(out, value.list());
    writeOptionalInt(out, Objects.requireNonNull(value.limit(), "Absence.limit is null"));
    writeOptionalOfString(out, Objects.requireNonNull(value.note(), "Absence.note is null"));
    writeOptionalOfListOfString(out,
        Objects.requireNonNull(value.notes(), "Absence.notes is null"));
    out.writeInt(value.zero());
    out.writeInt(value.five());
    out.writeString(Objects.requireNonNull(value.empty(), "Absence.empty is null"));
    out.writeString(Objects.requireNonNull(value.full(), "Absence.full is null"));
    out.writeBoolean(value.yes());
  }

  static Evolution.Absence readAbsence(MsgReader in) {
    if (in.isMap()) {
      return gatherAbsence(in);
    }
    int size = in.readRecordHeader(ABSENCE);
    Integer number = size > 0 ? readNullableInt(in) : null;
    String text = size > 1 ? readNullableString(in) : null;
    List<String> list = size > 2 ? readNullableListOfString(in) : null;
    OptionalInt limit = size > 3 ? readOptionalInt(in) : OptionalInt.empty();
    Optional<String> note = size > 4 ? readOptionalOfString(in) : Optional.empty();
    Optional<List<String>> notes = size > 5 ? readOptionalOfListOfString(in) : Optional.empty();
    int zero = size > 6 ? in.readInt() : 0;
    int five = size > 7 ? in.readInt() : 5;
    String empty = size > 8 ? in.readString() : "";
    String full = size > 9 ? in.readString() : "x";
    boolean yes = size > 10 ? in.readBoolean() : true;
    in.skip(size - 11);
    return new Evolution.Absence(number, text, list, limit, note, notes, zero, five, empty, full, yes);
  }

  private static Evolution.Absence gatherAbsence(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, ABSENCE);
    Integer number = named.has(0) ? readNullableInt(named.at(0)) : null;
    String text = named.has(1) ? readNullableString(named.at(1)) : null;
    List<String> list = named.has(2) ? readNullableListOfString(named.at(2)) : null;
    OptionalInt limit = named.has(3) ? readOptionalInt(named.at(3)) : OptionalInt.empty();
    Optional<String> note = named.has(4) ? readOptionalOfString(named.at(4)) : Optional.empty();
    Optional<List<String>> notes = named.has(5) ? readOptionalOfListOfString(named.at(5)) : Optional.empty();
    int zero = named.has(6) ? named.at(6).readInt() : 0;
    int five = named.has(7) ? named.at(7).readInt() : 5;
    String empty = named.has(8) ? named.at(8).readString() : "";
    String full = named.has(9) ? named.at(9).readString() : "x";
    boolean yes = named.has(10) ? named.at(10).readBoolean() : true;
    named.end();
    return new Evolution.Absence(number, text, list, limit, note, notes, zero, five, empty, full, yes);
  }

  static void writeNullableInt(MsgWriter out, Integer value) {
    if (value != null) {
      out.writeInt(value);
    } else {
      out.writeNil();
    }
  }

  static Integer readNullableInt(MsgReader in) {
    return in.tryNil() ? null : in.readInt();
  }

  static void writeNullableListOfString(MsgWriter out, List<String> value) {
    if (value != null) {
      writeListOfString(out, value);
    } else {
      out.writeNil();
    }
  }

  static List<String> readNullableListOfString(MsgReader in) {
    return in.tryNil() ? null : readListOfString(in);
  }

  static void writeOptionalOfString(MsgWriter out, Optional<String> value) {
    if (value.isPresent()) {
      out.writeString(value.get());
    } else {
      out.writeNil();
    }
  }

  static Optional<String> readOptionalOfString(MsgReader in) {
    return in.tryNil() ? Optional.empty() : Optional.of(in.readString());
  }

  static void writeOptionalOfListOfString(MsgWriter out, Optional<List<String>> value) {
    if (value.isPresent()) {
      writeListOfString(out, value.get());
    } else {
      out.writeNil();
    }
  }

  static Optional<List<String>> readOptionalOfListOfString(MsgReader in) {
    return in.tryNil() ? Optional.empty() : Optional.of(readListOfString(in));
  }

  static void writeFigure(MsgWriter out, Evolution.Figure value) {
    out.writeArrayHeader(2);
    if (value instanceof Evolution.Circle part) {
      out.writeString("Circle");
      writeCircle(out, part);
    } else if (value instanceof Evolution.Square part) {
      out.writeString("quad");
      writeSquare(out, part);
    } else if (value instanceof Evolution.Group part) {
      out.writeString("Group");
      writeGroup(out, part);
    } else if (value instanceof Evolution.Unknown part) {
      out.writeString("Unknown");
      writeUnknown(out, part);
    } else {
      throw new IllegalArgumentException("compiled before its subtype was: Figure " + value);
    }
  }

  static Evolution.Figure readFigure(MsgReader in) {
    String name = in.readSubtype("Figure");
    return switch (name) {
      case "Circle" -> readCircle(in);
      case "quad" -> readSquare(in);
      case "Group" -> readGroup(in);
      case "Unknown" -> readUnknown(in);
      default -> {
        in.skip();
        yield new Evolution.Unknown(Optional.empty(), name, 2);
      }
    };
  }

  static void writeCircle(MsgWriter out, Evolution.Circle value) {
    out.writeArrayHeader(1);
    out.writeDouble(value.radius());
  }

  static Evolution.Circle readCircle(MsgReader in) {
    if (in.isMap()) {
      return gatherCircle(in);
    }
    int size = in.readRecordHeader(CIRCLE);
    double radius = in.readDouble();
    in.skip(size - 1);
    return new Evolution.Circle(radius);
  }

  private static Evolution.Circle gatherCircle(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, CIRCLE);
    double radius = named.at(0).readDouble();
    named.end();
    return new Evolution.Circle(radius);
  }

  static void writeSquare(MsgWriter out, Evolution.Square value) {
    out.writeArrayHeader(1);
    out.writeDouble(value.side());
  }

  static Evolution.Square readSquare(MsgReader in) {
    if (in.isMap()) {
      return gatherSquare(in);
    }
    int size = in.readRecordHeader(SQUARE);
    double side = in.readDouble();
    in.skip(size - 1);
    return new Evolution.Square(side);
  }

  private static Evolution.Square gatherSquare(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, SQUARE);
    double side = named.at(0).readDouble();
    named.end();
    return new Evolution.Square(side);
  }

  static void writeGroup(MsgWriter out, Evolution.Group value) {
    out.writeArrayHeader(1);
    writeListOfFigure(out, Objects.requireNonNull(value.figures(), "Group.figures is null"));
  }

  static Evolution.Group readGroup(MsgReader in) {
    if (in.isMap()) {
      return gatherGroup(in);
    }
    in.enter();
    int size = in.readRecordHeader(GROUP);
    List<Evolution.Figure> figures = readListOfFigure(in);
    in.skip(size - 1);
    in.leave();
    return new Evolution.Group(figures);
  }

  private static Evolution.Group gatherGroup(MsgReader in) {
    in.enter();
    NamedComponents named = NamedComponents.of(in, GROUP);
    List<Evolution.Figure> figures = readListOfFigure(named.at(0));
    named.end();
    in.leave();
    return new Evolution.Group(figures);
  }

  static void writeListOfFigure(MsgWriter out, List<Evolution.Figure> values) {
    int left = values.size();
    out.writeArrayHeader(left);
    for (Evolution.Figure value : values) {
      writeFigure(out,
          Objects.requireNonNull(value, "an element of List<Evolution.Figure> is null"));
      left--;
    }
    if (left != 0) {
      throw new ConcurrentModificationException("a List<Evolution.Figure> changed while it was written");
    }
  }

  static List<Evolution.Figure> readListOfFigure(MsgReader in) {
    int size = in.readArrayHeader();
    DecodedList<Evolution.Figure> values = new DecodedList<>(size);
    for (int i = 0; i < size; i++) {
      values.append(readFigure(in));
    }
    return values;
  }

  static void writeUnknown(MsgWriter out, Evolution.Unknown value) {
    out.writeArrayHeader(3);
    writeOptionalOfInt(out, Objects.requireNonNull(value.number(), "Unknown.number is null"));
    out.writeString(Objects.requireNonNull(value.name(), "Unknown.name is null"));
    out.writeInt(value.extra());
  }

  static Evolution.Unknown readUnknown(MsgReader in) {
    if (in.isMap()) {
      return gatherUnknown(in);
    }
    int size = in.readRecordHeader(UNKNOWN);
    Optional<Integer> number = readOptionalOfInt(in);
    String name = in.readString();
    int extra = size > 2 ? in.readInt() : 2;
    in.skip(size - 3);
    return new Evolution.Unknown(number, name, extra);
  }

  private static Evolution.Unknown gatherUnknown(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, UNKNOWN);
    Optional<Integer> number = named.has(0) ? readOptionalOfInt(named.at(0)) : Optional.empty();
    String name = named.at(1).readString();
    int extra = named.has(2) ? named.at(2).readInt() : 2;
    named.end();
    return new Evolution.Unknown(number, name, extra);
  }

  static void writeOptionalOfInt(MsgWriter out, Optional<Integer> value) {
    if (value.isPresent()) {
      out.writeInt(value.get());
    } else {
      out.writeNil();
    }
  }

  static Optional<Integer> readOptionalOfInt(MsgReader in) {
    return in.tryNil() ? Optional.empty() : Optional.of(in.readInt());
  }

  static void writeStrict(MsgWriter out, Evolution.Strict value) {
    out.writeArrayHeader(2);
    if (value instanceof Evolution.Only part) {
      out.writeString("Only");
      writeOnly(out, part);
    } else {
      throw new IllegalArgumentException("compiled before its subtype was: Strict " + value);
    }
  }

  static Evolution.Strict readStrict(MsgReader in) {
    int start = in.position();
    String name = in.readSubtype("Strict");
    return switch (name) {
      case "Only" -> readOnly(in);
      default -> throw in.unknownSubtype(start, "Strict", name);
    };
  }

  static void writeOnly(MsgWriter out, Evolution.Only value) {
    out.writeArrayHeader(1);
    out.writeInt(value.x());
  }

  static Evolution.Only readOnly(MsgReader in) {
    if (in.isMap()) {
      return gatherOnly(in);
    }
    int size = in.readRecordHeader(ONLY);
    int x = in.readInt();
    in.skip(size - 1);
    return new Evolution.Only(x);
  }

  private static Evolution.Only gatherOnly(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, ONLY);
    int x = named.at(0).readInt();
    named.end();
    return new Evolution.Only(x);
  }
}
