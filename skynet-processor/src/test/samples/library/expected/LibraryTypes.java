package com.example.library;

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
import java.util.Collection;
import java.util.Collections;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * How the values of {@link Library} travel.
 */
@Generated("io.skynet.processor.RpcProcessor")
final class LibraryTypes {
  private static final RecordShape VALUES = RecordShape.of("Values", "integer", "decimal",
      "instant", "duration", "date", "time", "dateTime", "offset", "zoned", "zone", "uuid", "uri");

  private static final RecordShape ARRAYS = RecordShape.of("Arrays", "booleans", "shorts", "ints",
      "longs", "floats", "doubles", "chars", "strings", "binaries", "table", "boxes", "values");

  private static final RecordShape CONTAINERS = RecordShape.of("Containers", "all", "sorted",
      "byDate", "byTime", "anInt?", "aLong?", "aDouble?");

  private static final RecordShape NULLS = RecordShape.of("Nulls", "text?", "number?", "list",
      "map", "array", "binary?", "inner?");

  private LibraryTypes() {
  }

  static void writeValues(MsgWriter out, Library.Values value) {
    out.writeArrayHeader(12);
    StandardTypes.writeBigInteger(out,
        Objects.requireNonNull(value.integer(), "Values.integer is null"));
    StandardTypes.writeBigDecimal(out,
        Objects.requireNonNull(value.decimal(), "Values.decimal is null"));
    StandardTypes.writeInstant(out,
        Objects.requireNonNull(value.instant(), "Values.instant is null"));
    StandardTypes.writeDuration(out,
        Objects.requireNonNull(value.duration(), "Values.duration is null"));
    StandardTypes.writeLocalDate(out, Objects.requireNonNull(value.date(), "Values.date is null"));
    StandardTypes.writeLocalTime(out, Objects.requireNonNull(value.time(), "Values.time is null"));
    StandardTypes.writeLocalDateTime(out,
        Objects.requireNonNull(value.dateTime(), "Values.dateTime is null"));
    StandardTypes.writeOffsetDateTime(out,
        Objects.requireNonNull(value.offset(), "Values.offset is null"));
    StandardTypes.writeZonedDateTime(out,
        Objects.requireNonNull(value.zoned(), "Values.zoned is null"));
    StandardTypes.writeZoneId(out, Objects.requireNonNull(value.zone(), "Values.zone is null"));
    StandardTypes.writeUuid(out, Objects.requireNonNull(value.uuid(), "Values.uuid is null"));
    StandardTypes.writeUri(out, Objects.requireNonNull(value.uri(), "Values.uri is null"));
  }

  static Library.Values readValues(MsgReader in) {
    if (in.isMap()) {
      return gatherValues(in);
    }
    int size = in.readRecordHeader(VALUES);
    BigInteger integer = StandardTypes.readBigInteger(in);
    BigDecimal decimal = StandardTypes.readBigDecimal(in);
    Instant instant = StandardTypes.readInstant(in);
    Duration duration = StandardTypes.readDuration(in);
    LocalDate date = StandardTypes.readLocalDate(in);
    LocalTime time = StandardTypes.readLocalTime(in);
    LocalDateTime dateTime = StandardTypes.readLocalDateTime(in);
    OffsetDateTime offset = StandardTypes.readOffsetDateTime(in);
    ZonedDateTime zoned = StandardTypes.readZonedDateTime(in);
    ZoneId zone = StandardTypes.readZoneId(in);
    UUID uuid = StandardTypes.readUuid(in);
    URI uri = StandardTypes.readUri(in);
    in.skip(size - 12);
    return new Library.Values(integer, decimal, instant, duration, date, time, dateTime, offset, zoned, zone, uuid, uri);
  }

  private static Library.Values gatherValues(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, VALUES);
    BigInteger integer = StandardTypes.readBigInteger(named.at(0));
    BigDecimal decimal = StandardTypes.readBigDecimal(named.at(1));
    Instant instant = StandardTypes.readInstant(named.at(2));
    Duration duration = StandardTypes.readDuration(named.at(3));
    LocalDate date = StandardTypes.readLocalDate(named.at(4));
    LocalTime time = StandardTypes.readLocalTime(named.at(5));
    LocalDateTime dateTime = StandardTypes.readLocalDateTime(named.at(6));
    OffsetDateTime offset = StandardTypes.readOffsetDateTime(named.at(7));
    ZonedDateTime zoned = StandardTypes.readZonedDateTime(named.at(8));
    ZoneId zone = StandardTypes.readZoneId(named.at(9));
    UUID uuid = StandardTypes.readUuid(named.at(10));
    URI uri = StandardTypes.readUri(named.at(11));
    named.end();
    return new Library.Values(integer, decimal, instant, duration, date, time, dateTime, offset, zoned, zone, uuid, uri);
  }

  static void writeArrays(MsgWriter out, Library.Arrays value) {
    out.writeArrayHeader(12);
    writeArrayOfBoolean(out, Objects.requireNonNull(value.booleans(), "Arrays.booleans is null"));
    writeArrayOfShort(out, Objects.requireNonNull(value.shorts(), "Arrays.shorts is null"));
    writeArrayOfInt(out, Objects.requireNonNull(value.ints(), "Arrays.ints is null"));
    writeArrayOfLong(out, Objects.requireNonNull(value.longs(), "Arrays.longs is null"));
    writeArrayOfFloat(out, Objects.requireNonNull(value.floats(), "Arrays.floats is null"));
    writeArrayOfDouble(out, Objects.requireNonNull(value.doubles(), "Arrays.doubles is null"));
    writeArrayOfChar(out, Objects.requireNonNull(value.chars(), "Arrays.chars is null"));
    writeArrayOfString(out, Objects.requireNonNull(value.strings(), "Arrays.strings is null"));
    writeArrayOfBinary(out, Objects.requireNonNull(value.binaries(), "Arrays.binaries is null"));
    writeArrayOfArrayOfInt(out, Objects.requireNonNull(value.table(), "Arrays.table is null"));
    writeArrayOfByte(out, Objects.requireNonNull(value.boxes(), "Arrays.boxes is null"));
    writeArrayOfValues(out, Objects.requireNonNull(value.values(), "Arrays.values is null"));
  }

  static Library.Arrays readArrays(MsgReader in) {
    if (in.isMap()) {
      return gatherArrays(in);
    }
    int size = in.readRecordHeader(ARRAYS);
    boolean[] booleans = readArrayOfBoolean(in);
    short[] shorts = readArrayOfShort(in);
    int[] ints = readArrayOfInt(in);
    long[] longs = readArrayOfLong(in);
    float[] floats = readArrayOfFloat(in);
    double[] doubles = readArrayOfDouble(in);
    char[] chars = readArrayOfChar(in);
    String[] strings = readArrayOfString(in);
    byte[][] binaries = readArrayOfBinary(in);
    int[][] table = readArrayOfArrayOfInt(in);
    Byte[] boxes = readArrayOfByte(in);
    Library.Values[] values = readArrayOfValues(in);
    in.skip(size - 12);
    return new Library.Arrays(booleans, shorts, ints, longs, floats, doubles, chars, strings, binaries, table, boxes, values);
  }

  private static Library.Arrays gatherArrays(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, ARRAYS);
    boolean[] booleans = readArrayOfBoolean(named.at(0));
    short[] shorts = readArrayOfShort(named.at(1));
    int[] ints = readArrayOfInt(named.at(2));
    long[] longs = readArrayOfLong(named.at(3));
    float[] floats = readArrayOfFloat(named.at(4));
    double[] doubles = readArrayOfDouble(named.at(5));
    char[] chars = readArrayOfChar(named.at(6));
    String[] strings = readArrayOfString(named.at(7));
    byte[][] binaries = readArrayOfBinary(named.at(8));
    int[][] table = readArrayOfArrayOfInt(named.at(9));
    Byte[] boxes = readArrayOfByte(named.at(10));
    Library.Values[] values = readArrayOfValues(named.at(11));
    named.end();
    return new Library.Arrays(booleans, shorts, ints, longs, floats, doubles, chars, strings, binaries, table, boxes, values);
  }

  static void writeArrayOfBoolean(MsgWriter out, boolean[] values) {
    out.writeArrayHeader(values.length);
    for (boolean value : values) {
      out.writeBoolean(value);
    }
  }

  static boolean[] readArrayOfBoolean(MsgReader in) {
    int size = in.readArrayHeader();
    boolean[] values = new boolean[size];
    for (int i = 0; i < size; i++) {
      values[i] = in.readBoolean();
    }
    return values;
  }

  static void writeArrayOfShort(MsgWriter out, short[] values) {
    out.writeArrayHeader(values.length);
    for (short value : values) {
      out.writeShort(value);
    }
  }

  static short[] readArrayOfShort(MsgReader in) {
    int size = in.readArrayHeader();
    short[] values = new short[size];
    for (int i = 0; i < size; i++) {
      values[i] = in.readShort();
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

  static void writeArrayOfLong(MsgWriter out, long[] values) {
    out.writeArrayHeader(values.length);
    for (long value : values) {
      out.writeLong(value);
    }
  }

  static long[] readArrayOfLong(MsgReader in) {
    int size = in.readArrayHeader();
    long[] values = new long[size];
    for (int i = 0; i < size; i++) {
      values[i] = in.readLong();
    }
    return values;
  }

  static void writeArrayOfFloat(MsgWriter out, float[] values) {
    out.writeArrayHeader(values.length);
    for (float value : values) {
      out.writeFloat(value);
    }
  }

  static float[] readArrayOfFloat(MsgReader in) {
    int size = in.readArrayHeader();
    float[] values = new float[size];
    for (int i = 0; i < size; i++) {
      values[i] = in.readFloat();
    }
    return values;
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

  static void writeArrayOfChar(MsgWriter out, char[] values) {
    out.writeArrayHeader(values.length);
    for (char value : values) {
      out.writeChar(value);
    }
  }

  static char[] readArrayOfChar(MsgReader in) {
    int size = in.readArrayHeader();
    char[] values = new char[size];
    for (int i = 0; i < size; i++) {
      values[i] = in.readChar();
    }
    return values;
  }

  static void writeArrayOfString(MsgWriter out, String[] values) {
    out.writeArrayHeader(values.length);
    for (String value : values) {
      out.writeString(Objects.requireNonNull(value, "an element of String[] is null"));
    }
  }

  static String[] readArrayOfString(MsgReader in) {
    int size = in.readArrayHeader();
    String[] values = new String[size];
    for (int i = 0; i < size; i++) {
      values[i] = in.readString();
    }
    return values;
  }

  static void writeArrayOfBinary(MsgWriter out, byte[][] values) {
    out.writeArrayHeader(values.length);
    for (byte[] value : values) {
      out.writeBinary(Objects.requireNonNull(value, "an element of byte[][] is null"));
    }
  }

  static byte[][] readArrayOfBinary(MsgReader in) {
    int size = in.readArrayHeader();
    byte[][] values = new byte[size][];
    for (int i = 0; i < size; i++) {
      values[i] = in.readBinary();
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

  static void writeArrayOfByte(MsgWriter out, Byte[] values) {
    out.writeArrayHeader(values.length);
    for (Byte value : values) {
      out.writeByte(Objects.requireNonNull(value, "an element of Byte[] is null"));
    }
  }

  static Byte[] readArrayOfByte(MsgReader in) {
    int size = in.readArrayHeader();
    Byte[] values = new Byte[size];
    for (int i = 0; i < size; i++) {
      values[i] = in.readByte();
    }
    return values;
  }

  static void writeArrayOfValues(MsgWriter out, Library.Values[] values) {
    out.writeArrayHeader(values.length);
    for (Library.Values value : values) {
      writeValues(out, Objects.requireNonNull(value, "an element of Library.Values[] is null"));
    }
  }

  static Library.Values[] readArrayOfValues(MsgReader in) {
    int size = in.readArrayHeader();
    Library.Values[] values = new Library.Values[size];
    for (int i = 0; i < size; i++) {
      values[i] = readValues(in);
    }
    return values;
  }

  static void writeContainers(MsgWriter out, Library.Containers value) {
    out.writeArrayHeader(7);
    writeCollectionOfString(out, Objects.requireNonNull(value.all(), "Containers.all is null"));
    writeSortedSetOfInt(out, Objects.requireNonNull(value.sorted(), "Containers.sorted is null"));
    writeSortedMapOfLocalDateToListOfUuid(out,
        Objects.requireNonNull(value.byDate(), "Containers.byDate is null"));
    writeMapOfInstantToUri(out,
        Objects.requireNonNull(value.byTime(), "Containers.byTime is null"));
    writeOptionalInt(out, Objects.requireNonNull(value.anInt(), "Containers.anInt is null"));
    writeOptionalLong(out, Objects.requireNonNull(value.aLong(), "Containers.aLong is null"));
    writeOptionalDouble(out, Objects.requireNonNull(value.aDouble(), "Containers.aDouble is null"));
  }

  static Library.Containers readContainers(MsgReader in) {
    if (in.isMap()) {
      return gatherContainers(in);
    }
    int size = in.readRecordHeader(CONTAINERS);
    Collection<String> all = readCollectionOfString(in);
    SortedSet<Integer> sorted = readSortedSetOfInt(in);
    SortedMap<LocalDate, List<UUID>> byDate = readSortedMapOfLocalDateToListOfUuid(in);
    Map<Instant, URI> byTime = readMapOfInstantToUri(in);
    OptionalInt anInt = size > 4 ? readOptionalInt(in) : OptionalInt.empty();
    OptionalLong aLong = size > 5 ? readOptionalLong(in) : OptionalLong.empty();
    OptionalDouble aDouble = size > 6 ? readOptionalDouble(in) : OptionalDouble.empty();
    in.skip(size - 7);
    return new Library.Containers(all, sorted, byDate, byTime, anInt, aLong, aDouble);
  }

  private static Library.Containers gatherContainers(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, CONTAINERS);
    Collection<String> all = readCollectionOfString(named.at(0));
    SortedSet<Integer> sorted = readSortedSetOfInt(named.at(1));
    SortedMap<LocalDate, List<UUID>> byDate = readSortedMapOfLocalDateToListOfUuid(named.at(2));
    Map<Instant, URI> byTime = readMapOfInstantToUri(named.at(3));
    OptionalInt anInt = named.has(4) ? readOptionalInt(named.at(4)) : OptionalInt.empty();
    OptionalLong aLong = named.has(5) ? readOptionalLong(named.at(5)) : OptionalLong.empty();
    OptionalDouble aDouble = named.has(6) ? readOptionalDouble(named.at(6)) : OptionalDouble.empty();
    named.end();
    return new Library.Containers(all, sorted, byDate, byTime, anInt, aLong, aDouble);
  }

  static void writeCollectionOfString(MsgWriter out, Collection<String> values) {
    int left = values.size();
    out.writeArrayHeader(left);
    for (String value : values) {
      out.writeString(Objects.requireNonNull(value, "an element of Collection<String> is null"));
      left--;
    }
    if (left != 0) {
      throw new ConcurrentModificationException("a Collection<String> changed while it was written");
    }
  }

  static Collection<String> readCollectionOfString(MsgReader in) {
    int size = in.readArrayHeader();
    DecodedList<String> values = new DecodedList<>(size);
    for (int i = 0; i < size; i++) {
      values.append(in.readString());
    }
    return values;
  }

  static void writeSortedSetOfInt(MsgWriter out, SortedSet<Integer> values) {
    int left = values.size();
    out.writeArrayHeader(left);
    for (Integer value : values) {
      out.writeInt(Objects.requireNonNull(value, "an element of SortedSet<Integer> is null"));
      left--;
    }
    if (left != 0) {
      throw new ConcurrentModificationException("a SortedSet<Integer> changed while it was written");
    }
  }

  static SortedSet<Integer> readSortedSetOfInt(MsgReader in) {
    int size = in.readArrayHeader();
    SortedSet<Integer> values = new TreeSet<>();
    for (int i = 0; i < size; i++) {
      values.add(in.readInt());
    }
    return Collections.unmodifiableSortedSet(values);
  }

  static void writeListOfUuid(MsgWriter out, List<UUID> values) {
    int left = values.size();
    out.writeArrayHeader(left);
    for (UUID value : values) {
      StandardTypes.writeUuid(out,
          Objects.requireNonNull(value, "an element of List<UUID> is null"));
      left--;
    }
    if (left != 0) {
      throw new ConcurrentModificationException("a List<UUID> changed while it was written");
    }
  }

  static List<UUID> readListOfUuid(MsgReader in) {
    int size = in.readArrayHeader();
    DecodedList<UUID> values = new DecodedList<>(size);
    for (int i = 0; i < size; i++) {
      values.append(StandardTypes.readUuid(in));
    }
    return values;
  }

  static void writeSortedMapOfLocalDateToListOfUuid(MsgWriter out,
      SortedMap<LocalDate, List<UUID>> values) {
    int left = values.size();
    out.writeMapHeader(left);
    for (Map.Entry<LocalDate, List<UUID>> entry : values.entrySet()) {
      StandardTypes.writeLocalDate(out,
          Objects.requireNonNull(entry.getKey(), "a key of SortedMap<LocalDate, List<UUID>> is null"));
      writeListOfUuid(out,
          Objects.requireNonNull(entry.getValue(), "a value of SortedMap<LocalDate, List<UUID>> is null"));
      left--;
    }
    if (left != 0) {
      throw new ConcurrentModificationException("a SortedMap<LocalDate, List<UUID>> changed while it was written");
    }
  }

  static SortedMap<LocalDate, List<UUID>> readSortedMapOfLocalDateToListOfUuid(MsgReader in) {
    int size = in.readMapHeader();
    SortedMap<LocalDate, List<UUID>> values = new TreeMap<>();
    for (int i = 0; i < size; i++) {
      values.put(StandardTypes.readLocalDate(in), readListOfUuid(in));
    }
    return Collections.unmodifiableSortedMap(values);
  }

  static void writeMapOfInstantToUri(MsgWriter out, Map<Instant, URI> values) {
    int left = values.size();
    out.writeMapHeader(left);
    for (Map.Entry<Instant, URI> entry : values.entrySet()) {
      StandardTypes.writeInstant(out,
          Objects.requireNonNull(entry.getKey(), "a key of Map<Instant, URI> is null"));
      StandardTypes.writeUri(out,
          Objects.requireNonNull(entry.getValue(), "a value of Map<Instant, URI> is null"));
      left--;
    }
    if (left != 0) {
      throw new ConcurrentModificationException("a Map<Instant, URI> changed while it was written");
    }
  }

  static Map<Instant, URI> readMapOfInstantToUri(MsgReader in) {
    int size = in.readMapHeader();
    DecodedMap<Instant, URI> values = new DecodedMap<>(size);
    for (int i = 0; i < size; i++) {
      values.append(in, StandardTypes.readInstant(in), StandardTypes.readUri(in));
    }
    return values;
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

  static void writeOptionalLong(MsgWriter out, OptionalLong value) {
    if (value.isPresent()) {
      out.writeLong(value.getAsLong());
    } else {
      out.writeNil();
    }
  }

  static OptionalLong readOptionalLong(MsgReader in) {
    return in.tryNil() ? OptionalLong.empty() : OptionalLong.of(in.readLong());
  }

  static void writeOptionalDouble(MsgWriter out, OptionalDouble value) {
    if (value.isPresent()) {
      out.writeDouble(value.getAsDouble());
    } else {
      out.writeNil();
    }
  }

  static OptionalDouble readOptionalDouble(MsgReader in) {
    return in.tryNil() ? OptionalDouble.empty() : OptionalDouble.of(in.readDouble());
  }

  static void writeNulls(MsgWriter out, Library.Nulls value) {
    out.writeArrayHeader(7);
    writeNullableString(out, value.text());
    writeNullableInt(out, value.number());
    writeListOfNullableString(out, Objects.requireNonNull(value.list(), "Nulls.list is null"));
    writeMapOfStringToNullableLong(out, Objects.requireNonNull(value.map(), "Nulls.map is null"));
    writeArrayOfNullableString(out, Objects.requireNonNull(value.array(), "Nulls.array is null"));
    writeNullableBinary(out, value.binary());
    writeNullableNulls(out, value.inner());
  }

  static Library.Nulls readNulls(MsgReader in) {
    if (in.isMap()) {
      return gatherNulls(in);
    }
    in.enter();
    int size = in.readRecordHeader(NULLS);
    String text = readNullableString(in);
    Integer number = readNullableInt(in);
    List<String> list = readListOfNullableString(in);
    Map<String, Long> map = readMapOfStringToNullableLong(in);
    String[] array = readArrayOfNullableString(in);
    byte[] binary = size > 5 ? readNullableBinary(in) : null;
    Library.Nulls inner = size > 6 ? readNullableNulls(in) : null;
    in.skip(size - 7);
    in.leave();
    return new Library.Nulls(text, number, list, map, array, binary, inner);
  }

  private static Library.Nulls gatherNulls(MsgReader in) {
    in.enter();
    NamedComponents named = NamedComponents.of(in, NULLS);
    String text = named.has(0) ? readNullableString(named.at(0)) : null;
    Integer number = named.has(1) ? readNullableInt(named.at(1)) : null;
    List<String> list = readListOfNullableString(named.at(2));
    Map<String, Long> map = readMapOfStringToNullableLong(named.at(3));
    String[] array = readArrayOfNullableString(named.at(4));
    byte[] binary = named.has(5) ? readNullableBinary(named.at(5)) : null;
    Library.Nulls inner = named.has(6) ? readNullableNulls(named.at(6)) : null;
    named.end();
    in.leave();
    return new Library.Nulls(text, number, list, map, array, binary, inner);
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

  static void writeNullableLong(MsgWriter out, Long value) {
    if (value != null) {
      out.writeLong(value);
    } else {
      out.writeNil();
    }
  }

  static Long readNullableLong(MsgReader in) {
    return in.tryNil() ? null : in.readLong();
  }

  static void writeMapOfStringToNullableLong(MsgWriter out, Map<String, Long> values) {
    int left = values.size();
    out.writeMapHeader(left);
    for (Map.Entry<String, Long> entry : values.entrySet()) {
      out.writeString(Objects.requireNonNull(entry.getKey(), "a key of Map<String, Long> is null"));
      writeNullableLong(out, entry.getValue());
      left--;
    }
    if (left != 0) {
      throw new ConcurrentModificationException("a Map<String, Long> changed while it was written");
    }
  }

  static Map<String, Long> readMapOfStringToNullableLong(MsgReader in) {
    int size = in.readMapHeader();
    DecodedMap<String, Long> values = new DecodedMap<>(size);
    for (int i = 0; i < size; i++) {
      values.append(in, in.readString(), readNullableLong(in));
    }
    return values;
  }

  static void writeArrayOfNullableString(MsgWriter out, String[] values) {
    out.writeArrayHeader(values.length);
    for (String value : values) {
      writeNullableString(out, value);
    }
  }

  static String[] readArrayOfNullableString(MsgReader in) {
    int size = in.readArrayHeader();
    String[] values = new String[size];
    for (int i = 0; i < size; i++) {
      values[i] = readNullableString(in);
    }
    return values;
  }

  static void writeNullableBinary(MsgWriter out, byte[] value) {
    if (value != null) {
      out.writeBinary(value);
    } else {
      out.writeNil();
    }
  }

  static byte[] readNullableBinary(MsgReader in) {
    return in.tryNil() ? null : in.readBinary();
  }

  static void writeNullableNulls(MsgWriter out, Library.Nulls value) {
    if (value != null) {
      writeNulls(out, value);
    } else {
      out.writeNil();
    }
  }

  static Library.Nulls readNullableNulls(MsgReader in) {
    return in.tryNil() ? null : readNulls(in);
  }

  static void writeSetOfBigDecimal(MsgWriter out, Set<BigDecimal> values) {
    int left = values.size();
    out.writeArrayHeader(left);
    for (BigDecimal value : values) {
      StandardTypes.writeBigDecimal(out,
          Objects.requireNonNull(value, "an element of Set<BigDecimal> is null"));
      left--;
    }
    if (left != 0) {
      throw new ConcurrentModificationException("a Set<BigDecimal> changed while it was written");
    }
  }

  static Set<BigDecimal> readSetOfBigDecimal(MsgReader in) {
    int size = in.readArrayHeader();
    DecodedSet<BigDecimal> values = new DecodedSet<>(size);
    for (int i = 0; i < size; i++) {
      values.append(in, StandardTypes.readBigDecimal(in));
    }
    return values;
  }
}
