package com.example.vectors;

import io.skynet.runtime.msgpack.DecodedList;
import io.skynet.runtime.msgpack.DecodedMap;
import io.skynet.runtime.msgpack.DecodedSet;
import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.msgpack.MsgWriter;
import io.skynet.runtime.msgpack.NamedComponents;
import io.skynet.runtime.msgpack.RecordShape;
import io.skynet.runtime.msgpack.StandardTypes;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * How the values of {@link Vectors} travel.
 */
@Generated("io.skynet.processor.RpcProcessor")
final class VectorsTypes {
  private static final RecordShape ORDER = RecordShape.of("Order", "customer", "lines", "level",
      "note?", "priority?", "urgency?", "gift?");

  private static final RecordShape LINE = RecordShape.of("Line", "article", "count");

  private static final RecordShape OUT_OF_STOCK = RecordShape.of("OutOfStock", "article", "left");

  private static final RecordShape RENAMED = RecordShape.of("Renamed", "old");

  private static final RecordShape EMPTY = RecordShape.of("Empty");

  private static final RecordShape TREE = RecordShape.of("Tree", "name", "children");

  private static final RecordShape PAGE_OF_LINE = RecordShape.of("Page", "items", "next?");

  private static final RecordShape COLLECTIONS = RecordShape.of("Collections", "list", "set", "map",
      "sorted", "array", "gaps", "maybe?");

  private static final RecordShape STANDARD = RecordShape.of("Standard", "integer", "decimal",
      "timestamp", "duration", "date", "time", "dateTime", "offsetDateTime", "zonedDateTime",
      "zone", "uuid", "uri");

  private static final RecordShape CIRCLE = RecordShape.of("Circle", "radius");

  private static final RecordShape SQUARE = RecordShape.of("Square", "side");

  private static final RecordShape UNKNOWN = RecordShape.of("Unknown", "name");

  private static final RecordShape ONLY = RecordShape.of("Only", "x");

  private static final RecordShape OK_OF_LINE = RecordShape.of("Ok", "value");

  private static final RecordShape FAILED_OF_LINE = RecordShape.of("Failed", "why");

  private static final RecordShape PRICE = RecordShape.of("Price", "money", "names");

  private VectorsTypes() {
  }

  static void writeOrder(MsgWriter out, Vectors.Order value) {
    out.writeArrayHeader(7);
    out.writeString(Objects.requireNonNull(value.customer(), "Order.customer is null"));
    writeListOfLine(out, Objects.requireNonNull(value.lines(), "Order.lines is null"));
    writeLevel(out, Objects.requireNonNull(value.level(), "Order.level is null"));
    writeOptionalOfString(out, Objects.requireNonNull(value.note(), "Order.note is null"));
    out.writeInt(value.priority());
    writeLevel(out, Objects.requireNonNull(value.urgency(), "Order.urgency is null"));
    writeNullableLine(out, value.gift());
  }

  static Vectors.Order readOrder(MsgReader in) {
    if (in.isMap()) {
      return gatherOrder(in);
    }
    int size = in.readRecordHeader(ORDER);
    String customer = in.readString();
    List<Vectors.Line> lines = readListOfLine(in);
    Vectors.Level level = readLevel(in);
    Optional<String> note = size > 3 ? readOptionalOfString(in) : Optional.empty();
    int priority = size > 4 ? in.readInt() : 1;
    Vectors.Level urgency = size > 5 ? readLevel(in) : Vectors.Level.HIGH;
    Vectors.Line gift = size > 6 ? readNullableLine(in) : null;
    in.skip(size - 7);
    return new Vectors.Order(customer, lines, level, note, priority, urgency, gift);
  }

  private static Vectors.Order gatherOrder(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, ORDER);
    String customer = named.at(0).readString();
    List<Vectors.Line> lines = readListOfLine(named.at(1));
    Vectors.Level level = readLevel(named.at(2));
    Optional<String> note = named.has(3) ? readOptionalOfString(named.at(3)) : Optional.empty();
    int priority = named.has(4) ? named.at(4).readInt() : 1;
    Vectors.Level urgency = named.has(5) ? readLevel(named.at(5)) : Vectors.Level.HIGH;
    Vectors.Line gift = named.has(6) ? readNullableLine(named.at(6)) : null;
    named.end();
    return new Vectors.Order(customer, lines, level, note, priority, urgency, gift);
  }

  static void writeLine(MsgWriter out, Vectors.Line value) {
    out.writeArrayHeader(2);
    out.writeString(Objects.requireNonNull(value.article(), "Line.article is null"));
    out.writeInt(value.count());
  }

  static Vectors.Line readLine(MsgReader in) {
    if (in.isMap()) {
      return gatherLine(in);
    }
    int size = in.readRecordHeader(LINE);
    String article = in.readString();
    int count = in.readInt();
    in.skip(size - 2);
    return new Vectors.Line(article, count);
  }

  private static Vectors.Line gatherLine(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, LINE);
    String article = named.at(0).readString();
    int count = named.at(1).readInt();
    named.end();
    return new Vectors.Line(article, count);
  }

  static void writeListOfLine(MsgWriter out, List<Vectors.Line> values) {
    int left = values.size();
    out.writeArrayHeader(left);
    for (Vectors.Line value : values) {
      writeLine(out, Objects.requireNonNull(value, "an element of List<Vectors.Line> is null"));
      left--;
    }
    if (left != 0) {
      throw new ConcurrentModificationException("a List<Vectors.Line> changed while it was written");
    }
  }

  static List<Vectors.Line> readListOfLine(MsgReader in) {
    int size = in.readArrayHeader();
    DecodedList<Vectors.Line> values = new DecodedList<>(size);
    for (int i = 0; i < size; i++) {
      values.append(readLine(in));
    }
    return values;
  }

  static void writeLevel(MsgWriter out, Vectors.Level value) {
    out.writeString(switch (value) {
      case LOW -> "LOW";
      case HIGH -> "top";
      case OTHER -> "OTHER";
    });
  }

  static Vectors.Level readLevel(MsgReader in) {
    String name = in.readString();
    return switch (name) {
      case "LOW" -> Vectors.Level.LOW;
      case "top" -> Vectors.Level.HIGH;
      case "OTHER" -> Vectors.Level.OTHER;
      default -> Vectors.Level.OTHER;
    };
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

  static void writeNullableLine(MsgWriter out, Vectors.Line value) {
    if (value != null) {
      writeLine(out, value);
    } else {
      out.writeNil();
    }
  }

  static Vectors.Line readNullableLine(MsgReader in) {
    return in.tryNil() ? null : readLine(in);
  }

  static void writeOutOfStock(MsgWriter out, Vectors.OutOfStock value) {
    out.writeArrayHeader(2);
    out.writeString(Objects.requireNonNull(value.article(), "OutOfStock.article is null"));
    out.writeInt(value.left());
  }

  static Vectors.OutOfStock readOutOfStock(MsgReader in) {
    if (in.isMap()) {
      return gatherOutOfStock(in);
    }
    int size = in.readRecordHeader(OUT_OF_STOCK);
    String article = in.readString();
    int left = in.readInt();
    in.skip(size - 2);
    return new Vectors.OutOfStock(article, left);
  }

  private static Vectors.OutOfStock gatherOutOfStock(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, OUT_OF_STOCK);
    String article = named.at(0).readString();
    int left = named.at(1).readInt();
    named.end();
    return new Vectors.OutOfStock(article, left);
  }

  static void writeSwitch(MsgWriter out, Vectors.Switch value) {
    out.writeString(value.name());
  }

  static Vectors.Switch readSwitch(MsgReader in) {
    int start = in.position();
    String name = in.readString();
    return switch (name) {
      case "ON" -> Vectors.Switch.ON;
      case "OFF" -> Vectors.Switch.OFF;
      default -> throw in.unknownConstant(start, "Switch", name);
    };
  }

  static void writeRenamed(MsgWriter out, Vectors.Renamed value) {
    out.writeArrayHeader(1);
    out.writeString(Objects.requireNonNull(value.text(), "Renamed.text is null"));
  }

  static Vectors.Renamed readRenamed(MsgReader in) {
    if (in.isMap()) {
      return gatherRenamed(in);
    }
    int size = in.readRecordHeader(RENAMED);
    String text = in.readString();
    in.skip(size - 1);
    return new Vectors.Renamed(text);
  }

  private static Vectors.Renamed gatherRenamed(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, RENAMED);
    String text = named.at(0).readString();
    named.end();
    return new Vectors.Renamed(text);
  }

  static void writeEmpty(MsgWriter out, Vectors.Empty value) {
    out.writeArrayHeader(0);
  }

  static Vectors.Empty readEmpty(MsgReader in) {
    if (in.isMap()) {
      return gatherEmpty(in);
    }
    int size = in.readRecordHeader(EMPTY);
    in.skip(size - 0);
    return new Vectors.Empty();
  }

  private static Vectors.Empty gatherEmpty(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, EMPTY);
    named.end();
    return new Vectors.Empty();
  }

  static void writeTree(MsgWriter out, Vectors.Tree value) {
    out.writeArrayHeader(2);
    out.writeString(Objects.requireNonNull(value.name(), "Tree.name is null"));
    writeListOfTree(out, Objects.requireNonNull(value.children(), "Tree.children is null"));
  }

  static Vectors.Tree readTree(MsgReader in) {
    if (in.isMap()) {
      return gatherTree(in);
    }
    in.enter();
    int size = in.readRecordHeader(TREE);
    String name = in.readString();
    List<Vectors.Tree> children = readListOfTree(in);
    in.skip(size - 2);
    in.leave();
    return new Vectors.Tree(name, children);
  }

  private static Vectors.Tree gatherTree(MsgReader in) {
    in.enter();
    NamedComponents named = NamedComponents.of(in, TREE);
    String name = named.at(0).readString();
    List<Vectors.Tree> children = readListOfTree(named.at(1));
    named.end();
    in.leave();
    return new Vectors.Tree(name, children);
  }

  static void writeListOfTree(MsgWriter out, List<Vectors.Tree> values) {
    int left = values.size();
    out.writeArrayHeader(left);
    for (Vectors.Tree value : values) {
      writeTree(out, Objects.requireNonNull(value, "an element of List<Vectors.Tree> is null"));
      left--;
    }
    if (left != 0) {
      throw new ConcurrentModificationException("a List<Vectors.Tree> changed while it was written");
    }
  }

  static List<Vectors.Tree> readListOfTree(MsgReader in) {
    int size = in.readArrayHeader();
    DecodedList<Vectors.Tree> values = new DecodedList<>(size);
    for (int i = 0; i < size; i++) {
      values.append(readTree(in));
    }
    return values;
  }

  static void writePageOfLine(MsgWriter out, Vectors.Page<Vectors.Line> value) {
    out.writeArrayHeader(2);
    writeListOfLine(out, Objects.requireNonNull(value.items(), "Page.items is null"));
    writeOptionalInt(out, Objects.requireNonNull(value.next(), "Page.next is null"));
  }

  static Vectors.Page<Vectors.Line> readPageOfLine(MsgReader in) {
    if (in.isMap()) {
      return gatherPageOfLine(in);
    }
    int size = in.readRecordHeader(PAGE_OF_LINE);
    List<Vectors.Line> items = readListOfLine(in);
    OptionalInt next = size > 1 ? readOptionalInt(in) : OptionalInt.empty();
    in.skip(size - 2);
    return new Vectors.Page<>(items, next);
  }

  private static Vectors.Page<Vectors.Line> gatherPageOfLine(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, PAGE_OF_LINE);
    List<Vectors.Line> items = readListOfLine(named.at(0));
    OptionalInt next = named.has(1) ? readOptionalInt(named.at(1)) : OptionalInt.empty();
    named.end();
    return new Vectors.Page<>(items, next);
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

  static void writeCollections(MsgWriter out, Vectors.Collections value) {
    out.writeArrayHeader(7);
    writeListOfLong(out, Objects.requireNonNull(value.list(), "Collections.list is null"));
    writeSetOfString(out, Objects.requireNonNull(value.set(), "Collections.set is null"));
    writeMapOfStringToListOfInt(out,
        Objects.requireNonNull(value.map(), "Collections.map is null"));
    writeSortedMapOfLevelToBoolean(out,
        Objects.requireNonNull(value.sorted(), "Collections.sorted is null"));
    writeArrayOfDouble(out, Objects.requireNonNull(value.array(), "Collections.array is null"));
    writeListOfNullableString(out,
        Objects.requireNonNull(value.gaps(), "Collections.gaps is null"));
    writeOptionalOfListOfOptionalOfInt(out,
        Objects.requireNonNull(value.maybe(), "Collections.maybe is null"));
  }

  static Vectors.Collections readCollections(MsgReader in) {
    if (in.isMap()) {
      return gatherCollections(in);
    }
    int size = in.readRecordHeader(COLLECTIONS);
    List<Long> list = readListOfLong(in);
    Set<String> set = readSetOfString(in);
    Map<String, List<Integer>> map = readMapOfStringToListOfInt(in);
    SortedMap<Vectors.Level, Boolean> sorted = readSortedMapOfLevelToBoolean(in);
    double[] array = readArrayOfDouble(in);
    List<String> gaps = readListOfNullableString(in);
    Optional<List<Optional<Integer>>> maybe = size > 6 ? readOptionalOfListOfOptionalOfInt(in) : Optional.empty();
    in.skip(size - 7);
    return new Vectors.Collections(list, set, map, sorted, array, gaps, maybe);
  }

  private static Vectors.Collections gatherCollections(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, COLLECTIONS);
    List<Long> list = readListOfLong(named.at(0));
    Set<String> set = readSetOfString(named.at(1));
    Map<String, List<Integer>> map = readMapOfStringToListOfInt(named.at(2));
    SortedMap<Vectors.Level, Boolean> sorted = readSortedMapOfLevelToBoolean(named.at(3));
    double[] array = readArrayOfDouble(named.at(4));
    List<String> gaps = readListOfNullableString(named.at(5));
    Optional<List<Optional<Integer>>> maybe = named.has(6) ? readOptionalOfListOfOptionalOfInt(named.at(6)) : Optional.empty();
    named.end();
    return new Vectors.Collections(list, set, map, sorted, array, gaps, maybe);
  }

  static void writeListOfLong(MsgWriter out, List<Long> values) {
    int left = values.size();
    out.writeArrayHeader(left);
    for (Long value : values) {
      out.writeLong(Objects.requireNonNull(value, "an element of List<Long> is null"));
      left--;
    }
    if (left != 0) {
      throw new ConcurrentModificationException("a List<Long> changed while it was written");
    }
  }

  static List<Long> readListOfLong(MsgReader in) {
    int size = in.readArrayHeader();
    DecodedList<Long> values = new DecodedList<>(size);
    for (int i = 0; i < size; i++) {
      values.append(in.readLong());
    }
    return values;
  }

  static void writeSetOfString(MsgWriter out, Set<String> values) {
    int left = values.size();
    out.writeArrayHeader(left);
    for (String value : values) {
      out.writeString(Objects.requireNonNull(value, "an element of Set<String> is null"));
      left--;
    }
    if (left != 0) {
      throw new ConcurrentModificationException("a Set<String> changed while it was written");
    }
  }

  static Set<String> readSetOfString(MsgReader in) {
    int size = in.readArrayHeader();
    DecodedSet<String> values = new DecodedSet<>(size);
    for (int i = 0; i < size; i++) {
      values.append(in, in.readString());
    }
    return values;
  }

  static void writeListOfInt(MsgWriter out, List<Integer> values) {
    int left = values.size();
    out.writeArrayHeader(left);
    for (Integer value : values) {
      out.writeInt(Objects.requireNonNull(value, "an element of List<Integer> is null"));
      left--;
    }
    if (left != 0) {
      throw new ConcurrentModificationException("a List<Integer> changed while it was written");
    }
  }

  static List<Integer> readListOfInt(MsgReader in) {
    int size = in.readArrayHeader();
    DecodedList<Integer> values = new DecodedList<>(size);
    for (int i = 0; i < size; i++) {
      values.append(in.readInt());
    }
    return values;
  }

  static void writeMapOfStringToListOfInt(MsgWriter out, Map<String, List<Integer>> values) {
    int left = values.size();
    out.writeMapHeader(left);
    for (Map.Entry<String, List<Integer>> entry : values.entrySet()) {
      out.writeString(Objects.requireNonNull(entry.getKey(), "a key of Map<String, List<Integer>> is null"));
      writeListOfInt(out,
          Objects.requireNonNull(entry.getValue(), "a value of Map<String, List<Integer>> is null"));
      left--;
    }
    if (left != 0) {
      throw new ConcurrentModificationException("a Map<String, List<Integer>> changed while it was written");
    }
  }

  static Map<String, List<Integer>> readMapOfStringToListOfInt(MsgReader in) {
    int size = in.readMapHeader();
    DecodedMap<String, List<Integer>> values = new DecodedMap<>(size);
    for (int i = 0; i < size; i++) {
      values.append(in, in.readString(), readListOfInt(in));
    }
    return values;
  }

  static void writeSortedMapOfLevelToBoolean(MsgWriter out,
      SortedMap<Vectors.Level, Boolean> values) {
    int left = values.size();
    out.writeMapHeader(left);
    for (Map.Entry<Vectors.Level, Boolean> entry : values.entrySet()) {
      writeLevel(out,
          Objects.requireNonNull(entry.getKey(), "a key of SortedMap<Vectors.Level, Boolean> is null"));
      out.writeBoolean(Objects.requireNonNull(entry.getValue(), "a value of SortedMap<Vectors.Level, Boolean> is null"));
      left--;
    }
    if (left != 0) {
      throw new ConcurrentModificationException("a SortedMap<Vectors.Level, Boolean> changed while it was written");
    }
  }

  static SortedMap<Vectors.Level, Boolean> readSortedMapOfLevelToBoolean(MsgReader in) {
    int size = in.readMapHeader();
    SortedMap<Vectors.Level, Boolean> values = new TreeMap<>();
    for (int i = 0; i < size; i++) {
      values.put(readLevel(in), in.readBoolean());
    }
    return java.util.Collections.unmodifiableSortedMap(values);
  }

  static void writeArrayOfDouble(MsgWriter out, double[] values) {
    out.writeArrayHeader(values.length);
    for (double value : values) {
      out.writeDouble(value);
    }
  }

  static double[] readArrayOfDouble(MsgReader in) {
    int size = in.readArrayHeader();
    double[] values = new double[size];
    for (int i = 0; i < size; i++) {
      values[i] = in.readDouble();
    }
    return values;
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

  static void writeListOfNullableString(MsgWriter out, List<String> values) {
    int left = values.size();
    out.writeArrayHeader(left);
    for (String value : values) {
      writeNullableString(out, value);
      left--;
    }
    if (left != 0) {
      throw new ConcurrentModificationException("a List<String> changed while it was written");
    }
  }

  static List<String> readListOfNullableString(MsgReader in) {
    int size = in.readArrayHeader();
    DecodedList<String> values = new DecodedList<>(size);
    for (int i = 0; i < size; i++) {
      values.append(readNullableString(in));
    }
    return values;
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

  static void writeListOfOptionalOfInt(MsgWriter out, List<Optional<Integer>> values) {
    int left = values.size();
    out.writeArrayHeader(left);
    for (Optional<Integer> value : values) {
      writeOptionalOfInt(out,
          Objects.requireNonNull(value, "an element of List<Optional<Integer>> is null"));
      left--;
    }
    if (left != 0) {
      throw new ConcurrentModificationException("a List<Optional<Integer>> changed while it was written");
    }
  }

  static List<Optional<Integer>> readListOfOptionalOfInt(MsgReader in) {
    int size = in.readArrayHeader();
    DecodedList<Optional<Integer>> values = new DecodedList<>(size);
    for (int i = 0; i < size; i++) {
      values.append(readOptionalOfInt(in));
    }
    return values;
  }

  static void writeOptionalOfListOfOptionalOfInt(MsgWriter out,
      Optional<List<Optional<Integer>>> value) {
    if (value.isPresent()) {
      writeListOfOptionalOfInt(out, value.get());
    } else {
      out.writeNil();
    }
  }

  static Optional<List<Optional<Integer>>> readOptionalOfListOfOptionalOfInt(MsgReader in) {
    return in.tryNil() ? Optional.empty() : Optional.of(readListOfOptionalOfInt(in));
  }

  static void writeStandard(MsgWriter out, Vectors.Standard value) {
    out.writeArrayHeader(12);
    StandardTypes.writeBigInteger(out,
        Objects.requireNonNull(value.integer(), "Standard.integer is null"));
    StandardTypes.writeBigDecimal(out,
        Objects.requireNonNull(value.decimal(), "Standard.decimal is null"));
    StandardTypes.writeInstant(out,
        Objects.requireNonNull(value.timestamp(), "Standard.timestamp is null"));
    StandardTypes.writeDuration(out,
        Objects.requireNonNull(value.duration(), "Standard.duration is null"));
    StandardTypes.writeLocalDate(out,
        Objects.requireNonNull(value.date(), "Standard.date is null"));
    StandardTypes.writeLocalTime(out,
        Objects.requireNonNull(value.time(), "Standard.time is null"));
    StandardTypes.writeLocalDateTime(out,
        Objects.requireNonNull(value.dateTime(), "Standard.dateTime is null"));
    StandardTypes.writeOffsetDateTime(out,
        Objects.requireNonNull(value.offsetDateTime(), "Standard.offsetDateTime is null"));
    StandardTypes.writeZonedDateTime(out,
        Objects.requireNonNull(value.zonedDateTime(), "Standard.zonedDateTime is null"));
    StandardTypes.writeZoneId(out, Objects.requireNonNull(value.zone(), "Standard.zone is null"));
    StandardTypes.writeUuid(out, Objects.requireNonNull(value.uuid(), "Standard.uuid is null"));
    StandardTypes.writeUri(out, Objects.requireNonNull(value.uri(), "Standard.uri is null"));
  }

  static Vectors.Standard readStandard(MsgReader in) {
    if (in.isMap()) {
      return gatherStandard(in);
    }
    int size = in.readRecordHeader(STANDARD);
    BigInteger integer = StandardTypes.readBigInteger(in);
    BigDecimal decimal = StandardTypes.readBigDecimal(in);
    Instant timestamp = StandardTypes.readInstant(in);
    Duration duration = StandardTypes.readDuration(in);
    LocalDate date = StandardTypes.readLocalDate(in);
    LocalTime time = StandardTypes.readLocalTime(in);
    LocalDateTime dateTime = StandardTypes.readLocalDateTime(in);
    OffsetDateTime offsetDateTime = StandardTypes.readOffsetDateTime(in);
    ZonedDateTime zonedDateTime = StandardTypes.readZonedDateTime(in);
    ZoneId zone = StandardTypes.readZoneId(in);
    UUID uuid = StandardTypes.readUuid(in);
    URI uri = StandardTypes.readUri(in);
    in.skip(size - 12);
    return new Vectors.Standard(integer, decimal, timestamp, duration, date, time, dateTime, offsetDateTime, zonedDateTime, zone, uuid, uri);
  }

  private static Vectors.Standard gatherStandard(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, STANDARD);
    BigInteger integer = StandardTypes.readBigInteger(named.at(0));
    BigDecimal decimal = StandardTypes.readBigDecimal(named.at(1));
    Instant timestamp = StandardTypes.readInstant(named.at(2));
    Duration duration = StandardTypes.readDuration(named.at(3));
    LocalDate date = StandardTypes.readLocalDate(named.at(4));
    LocalTime time = StandardTypes.readLocalTime(named.at(5));
    LocalDateTime dateTime = StandardTypes.readLocalDateTime(named.at(6));
    OffsetDateTime offsetDateTime = StandardTypes.readOffsetDateTime(named.at(7));
    ZonedDateTime zonedDateTime = StandardTypes.readZonedDateTime(named.at(8));
    ZoneId zone = StandardTypes.readZoneId(named.at(9));
    UUID uuid = StandardTypes.readUuid(named.at(10));
    URI uri = StandardTypes.readUri(named.at(11));
    named.end();
    return new Vectors.Standard(integer, decimal, timestamp, duration, date, time, dateTime, offsetDateTime, zonedDateTime, zone, uuid, uri);
  }

  static void writeFigure(MsgWriter out, Vectors.Figure value) {
    out.writeArrayHeader(2);
    if (value instanceof Vectors.Circle part) {
      out.writeString("Circle");
      writeCircle(out, part);
    } else if (value instanceof Vectors.Square part) {
      out.writeString("quad");
      writeSquare(out, part);
    } else if (value instanceof Vectors.Unknown part) {
      out.writeString("Unknown");
      writeUnknown(out, part);
    } else {
      throw new IllegalArgumentException("compiled before its subtype was: Figure " + value);
    }
  }

  static Vectors.Figure readFigure(MsgReader in) {
    String name = in.readSubtype("Figure");
    return switch (name) {
      case "Circle" -> readCircle(in);
      case "quad" -> readSquare(in);
      case "Unknown" -> readUnknown(in);
      default -> {
        in.skip();
        yield new Vectors.Unknown(name);
      }
    };
  }

  static void writeCircle(MsgWriter out, Vectors.Circle value) {
    out.writeArrayHeader(1);
    out.writeDouble(value.radius());
  }

  static Vectors.Circle readCircle(MsgReader in) {
    if (in.isMap()) {
      return gatherCircle(in);
    }
    int size = in.readRecordHeader(CIRCLE);
    double radius = in.readDouble();
    in.skip(size - 1);
    return new Vectors.Circle(radius);
  }

  private static Vectors.Circle gatherCircle(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, CIRCLE);
    double radius = named.at(0).readDouble();
    named.end();
    return new Vectors.Circle(radius);
  }

  static void writeSquare(MsgWriter out, Vectors.Square value) {
    out.writeArrayHeader(1);
    out.writeInt(value.side());
  }

  static Vectors.Square readSquare(MsgReader in) {
    if (in.isMap()) {
      return gatherSquare(in);
    }
    int size = in.readRecordHeader(SQUARE);
    int side = in.readInt();
    in.skip(size - 1);
    return new Vectors.Square(side);
  }

  private static Vectors.Square gatherSquare(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, SQUARE);
    int side = named.at(0).readInt();
    named.end();
    return new Vectors.Square(side);
  }

  static void writeUnknown(MsgWriter out, Vectors.Unknown value) {
    out.writeArrayHeader(1);
    out.writeString(Objects.requireNonNull(value.name(), "Unknown.name is null"));
  }

  static Vectors.Unknown readUnknown(MsgReader in) {
    if (in.isMap()) {
      return gatherUnknown(in);
    }
    int size = in.readRecordHeader(UNKNOWN);
    String name = in.readString();
    in.skip(size - 1);
    return new Vectors.Unknown(name);
  }

  private static Vectors.Unknown gatherUnknown(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, UNKNOWN);
    String name = named.at(0).readString();
    named.end();
    return new Vectors.Unknown(name);
  }

  static void writeStrict(MsgWriter out, Vectors.Strict value) {
    out.writeArrayHeader(2);
    if (value instanceof Vectors.Only part) {
      out.writeString("Only");
      writeOnly(out, part);
    } else {
      throw new IllegalArgumentException("compiled before its subtype was: Strict " + value);
    }
  }

  static Vectors.Strict readStrict(MsgReader in) {
    int start = in.position();
    String name = in.readSubtype("Strict");
    return switch (name) {
      case "Only" -> readOnly(in);
      default -> throw in.unknownSubtype(start, "Strict", name);
    };
  }

  static void writeOnly(MsgWriter out, Vectors.Only value) {
    out.writeArrayHeader(1);
    out.writeInt(value.x());
  }

  static Vectors.Only readOnly(MsgReader in) {
    if (in.isMap()) {
      return gatherOnly(in);
    }
    int size = in.readRecordHeader(ONLY);
    int x = in.readInt();
    in.skip(size - 1);
    return new Vectors.Only(x);
  }

  private static Vectors.Only gatherOnly(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, ONLY);
    int x = named.at(0).readInt();
    named.end();
    return new Vectors.Only(x);
  }

  static void writeResultOfLine(MsgWriter out, Vectors.Result<Vectors.Line> value) {
    out.writeArrayHeader(2);
    if (value instanceof Vectors.Ok<Vectors.Line> part) {
      out.writeString("Ok");
      writeOkOfLine(out, part);
    } else if (value instanceof Vectors.Failed<Vectors.Line> part) {
      out.writeString("Failed");
      writeFailedOfLine(out, part);
    } else {
      throw new IllegalArgumentException("compiled before its subtype was: Result " + value);
    }
  }

  static Vectors.Result<Vectors.Line> readResultOfLine(MsgReader in) {
    int start = in.position();
    String name = in.readSubtype("Result");
    return switch (name) {
      case "Ok" -> readOkOfLine(in);
      case "Failed" -> readFailedOfLine(in);
      default -> throw in.unknownSubtype(start, "Result", name);
    };
  }

  static void writeOkOfLine(MsgWriter out, Vectors.Ok<Vectors.Line> value) {
    out.writeArrayHeader(1);
    writeLine(out, Objects.requireNonNull(value.value(), "Ok.value is null"));
  }

  static Vectors.Ok<Vectors.Line> readOkOfLine(MsgReader in) {
    if (in.isMap()) {
      return gatherOkOfLine(in);
    }
    int size = in.readRecordHeader(OK_OF_LINE);
    Vectors.Line value = readLine(in);
    in.skip(size - 1);
    return new Vectors.Ok<>(value);
  }

  private static Vectors.Ok<Vectors.Line> gatherOkOfLine(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, OK_OF_LINE);
    Vectors.Line value = readLine(named.at(0));
    named.end();
    return new Vectors.Ok<>(value);
  }

  static void writeFailedOfLine(MsgWriter out, Vectors.Failed<Vectors.Line> value) {
    out.writeArrayHeader(1);
    out.writeString(Objects.requireNonNull(value.why(), "Failed.why is null"));
  }

  static Vectors.Failed<Vectors.Line> readFailedOfLine(MsgReader in) {
    if (in.isMap()) {
      return gatherFailedOfLine(in);
    }
    int size = in.readRecordHeader(FAILED_OF_LINE);
    String why = in.readString();
    in.skip(size - 1);
    return new Vectors.Failed<>(why);
  }

  private static Vectors.Failed<Vectors.Line> gatherFailedOfLine(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, FAILED_OF_LINE);
    String why = named.at(0).readString();
    named.end();
    return new Vectors.Failed<>(why);
  }

  static void writePrice(MsgWriter out, Vectors.Price value) {
    out.writeArrayHeader(2);
    writeMoney(out, Objects.requireNonNull(value.money(), "Price.money is null"));
    writeMapOfMoneyToString(out, Objects.requireNonNull(value.names(), "Price.names is null"));
  }

  static Vectors.Price readPrice(MsgReader in) {
    if (in.isMap()) {
      return gatherPrice(in);
    }
    int size = in.readRecordHeader(PRICE);
    Vectors.Money money = readMoney(in);
    Map<Vectors.Money, String> names = readMapOfMoneyToString(in);
    in.skip(size - 2);
    return new Vectors.Price(money, names);
  }

  private static Vectors.Price gatherPrice(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, PRICE);
    Vectors.Money money = readMoney(named.at(0));
    Map<Vectors.Money, String> names = readMapOfMoneyToString(named.at(1));
    named.end();
    return new Vectors.Price(money, names);
  }

  static void writeMoney(MsgWriter out, Vectors.Money value) {
    String wire = Vectors.Money.write(value);
    out.writeString(Objects.requireNonNull(wire, "the result of Vectors.Money.write is null"));
  }

  static Vectors.Money readMoney(MsgReader in) {
    int start = in.position();
    String wire = in.readString();
    try {
      return Objects.requireNonNull(Vectors.Money.read(wire));
    } catch (RuntimeException e) {
      throw in.refused(start, "Money", wire, e);
    }
  }

  static void writeMapOfMoneyToString(MsgWriter out, Map<Vectors.Money, String> values) {
    int left = values.size();
    out.writeMapHeader(left);
    for (Map.Entry<Vectors.Money, String> entry : values.entrySet()) {
      writeMoney(out,
          Objects.requireNonNull(entry.getKey(), "a key of Map<Vectors.Money, String> is null"));
      out.writeString(Objects.requireNonNull(entry.getValue(), "a value of Map<Vectors.Money, String> is null"));
      left--;
    }
    if (left != 0) {
      throw new ConcurrentModificationException("a Map<Vectors.Money, String> changed while it was written");
    }
  }

  static Map<Vectors.Money, String> readMapOfMoneyToString(MsgReader in) {
    int size = in.readMapHeader();
    DecodedMap<Vectors.Money, String> values = new DecodedMap<>(size);
    for (int i = 0; i < size; i++) {
      values.append(in, readMoney(in), in.readString());
    }
    return values;
  }
}
