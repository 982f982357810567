package com.example.types;

import io.skynet.runtime.msgpack.DecodedList;
import io.skynet.runtime.msgpack.DecodedMap;
import io.skynet.runtime.msgpack.DecodedSet;
import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.msgpack.MsgWriter;
import io.skynet.runtime.msgpack.NamedComponents;
import io.skynet.runtime.msgpack.RecordShape;
import io.skynet.runtime.msgpack.StandardTypes;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Collections;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
 * How the values of {@link Types} travel.
 */
@Generated("io.skynet.processor.RpcProcessor")
final class TypesTypes {
  private static final RecordShape NUMBERS = RecordShape.of("Numbers", "truth", "tiny", "small",
      "plain", "large", "unit", "coarse", "fine");

  private static final RecordShape BOXES = RecordShape.of("Boxes", "truth", "tiny", "small",
      "plain", "large", "unit", "coarse", "fine");

  private static final RecordShape BYTES = RecordShape.of("Bytes", "array", "buffer", "arrays",
      "buffers", "maybe?", "none?");

  private static final RecordShape ARRAYS = RecordShape.of("Arrays", "truths", "shorts", "ints",
      "longs", "chars", "floats", "doubles", "strings", "records", "bytes", "nested");

  private static final RecordShape OPTIONALS = RecordShape.of("Optionals", "plain?", "large?",
      "fine?", "text?", "box?", "inside?");

  private static final RecordShape OPTIONALS_INSIDE = RecordShape.of("OptionalsInside", "list",
      "map");

  private static final RecordShape CONTAINERS = RecordShape.of("Containers", "collection", "nested",
      "set", "levels", "numbers", "byNumber", "byLevel", "byChar");

  private TypesTypes() {
  }

  static void writeNumbers(MsgWriter out, Types.Numbers value) {
    out.writeArrayHeader(8);
    out.writeBoolean(value.truth());
    out.writeByte(value.tiny());
    out.writeShort(value.small());
    out.writeInt(value.plain());
    out.writeLong(value.large());
    out.writeChar(value.unit());
    out.writeFloat(value.coarse());
    out.writeDouble(value.fine());
  }

  static Types.Numbers readNumbers(MsgReader in) {
    if (in.isMap()) {
      return gatherNumbers(in);
    }
    int size = in.readRecordHeader(NUMBERS);
    boolean truth = in.readBoolean();
    byte tiny = in.readByte();
    short small = in.readShort();
    int plain = in.readInt();
    long large = in.readLong();
    char unit = in.readChar();
    float coarse = in.readFloat();
    double fine = in.readDouble();
    in.skip(size - 8);
    return new Types.Numbers(truth, tiny, small, plain, large, unit, coarse, fine);
  }

  private static Types.Numbers gatherNumbers(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, NUMBERS);
    boolean truth = named.at(0).readBoolean();
    byte tiny = named.at(1).readByte();
    short small = named.at(2).readShort();
    int plain = named.at(3).readInt();
    long large = named.at(4).readLong();
    char unit = named.at(5).readChar();
    float coarse = named.at(6).readFloat();
    double fine = named.at(7).readDouble();
    named.end();
    return new Types.Numbers(truth, tiny, small, plain, large, unit, coarse, fine);
  }

  static void writeBoxes(MsgWriter out, Types.Boxes value) {
    out.writeArrayHeader(8);
    out.writeBoolean(Objects.requireNonNull(value.truth(), "Boxes.truth is null"));
    out.writeByte(Objects.requireNonNull(value.tiny(), "Boxes.tiny is null"));
    out.writeShort(Objects.requireNonNull(value.small(), "Boxes.small is null"));
    out.writeInt(Objects.requireNonNull(value.plain(), "Boxes.plain is null"));
    out.writeLong(Objects.requireNonNull(value.large(), "Boxes.large is null"));
    out.writeChar(Objects.requireNonNull(value.unit(), "Boxes.unit is null"));
    out.writeFloat(Objects.requireNonNull(value.coarse(), "Boxes.coarse is null"));
    out.writeDouble(Objects.requireNonNull(value.fine(), "Boxes.fine is null"));
  }

  static Types.Boxes readBoxes(MsgReader in) {
    if (in.isMap()) {
      return gatherBoxes(in);
    }
    int size = in.readRecordHeader(BOXES);
    Boolean truth = in.readBoolean();
    Byte tiny = in.readByte();
    Short small = in.readShort();
    Integer plain = in.readInt();
    Long large = in.readLong();
    Character unit = in.readChar();
    Float coarse = in.readFloat();
    Double fine = in.readDouble();
    in.skip(size - 8);
    return new Types.Boxes(truth, tiny, small, plain, large, unit, coarse, fine);
  }

  private static Types.Boxes gatherBoxes(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, BOXES);
    Boolean truth = named.at(0).readBoolean();
    Byte tiny = named.at(1).readByte();
    Short small = named.at(2).readShort();
    Integer plain = named.at(3).readInt();
    Long large = named.at(4).readLong();
    Character unit = named.at(5).readChar();
    Float coarse = named.at(6).readFloat();
    Double fine = named.at(7).readDouble();
    named.end();
    return new Types.Boxes(truth, tiny, small, plain, large, unit, coarse, fine);
  }

  static void writeBytes(MsgWriter out, Types.Bytes value) {
    out.writeArrayHeader(6);
    out.writeBinary(Objects.requireNonNull(value.array(), "Bytes.array is null"));
    StandardTypes.writeByteBuffer(out,
        Objects.requireNonNull(value.buffer(), "Bytes.buffer is null"));
    writeListOfBinary(out, Objects.requireNonNull(value.arrays(), "Bytes.arrays is null"));
    writeMapOfStringToByteBuffer(out,
        Objects.requireNonNull(value.buffers(), "Bytes.buffers is null"));
    writeOptionalOfBinary(out, Objects.requireNonNull(value.maybe(), "Bytes.maybe is null"));
    writeNullableByteBuffer(out, value.none());
  }

  static Types.Bytes readBytes(MsgReader in) {
    if (in.isMap()) {
      return gatherBytes(in);
    }
    int size = in.readRecordHeader(BYTES);
    byte[] array = in.readBinary();
    ByteBuffer buffer = StandardTypes.readByteBuffer(in);
    List<byte[]> arrays = readListOfBinary(in);
    Map<String, ByteBuffer> buffers = readMapOfStringToByteBuffer(in);
    Optional<byte[]> maybe = size > 4 ? readOptionalOfBinary(in) : Optional.empty();
    ByteBuffer none = size > 5 ? readNullableByteBuffer(in) : null;
    in.skip(size - 6);
    return new Types.Bytes(array, buffer, arrays, buffers, maybe, none);
  }

  private static Types.Bytes gatherBytes(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, BYTES);
    byte[] array = named.at(0).readBinary();
    ByteBuffer buffer = StandardTypes.readByteBuffer(named.at(1));
    List<byte[]> arrays = readListOfBinary(named.at(2));
    Map<String, ByteBuffer> buffers = readMapOfStringToByteBuffer(named.at(3));
    Optional<byte[]> maybe = named.has(4) ? readOptionalOfBinary(named.at(4)) : Optional.empty();
    ByteBuffer none = named.has(5) ? readNullableByteBuffer(named.at(5)) : null;
    named.end();
    return new Types.Bytes(array, buffer, arrays, buffers, maybe, none);
  }

  static void writeListOfBinary(MsgWriter out, List<byte[]> values) {
    int left = values.size();
    out.writeArrayHeader(left);
    for (byte[] value : values) {
      out.writeBinary(Objects.requireNonNull(value, "an element of List<byte[]> is null"));
      left--;
    }
    if (left != 0) {
      throw new ConcurrentModificationException("a List<byte[]> changed while it was written");
    }
  }

  static List<byte[]> readListOfBinary(MsgReader in) {
    int size = in.readArrayHeader();
    DecodedList<byte[]> values = new DecodedList<>(size);
    for (int i = 0; i < size; i++) {
      values.append(in.readBinary());
    }
    return values;
  }

  static void writeMapOfStringToByteBuffer(MsgWriter out, Map<String, ByteBuffer> values) {
    int left = values.size();
    out.writeMapHeader(left);
    for (Map.Entry<String, ByteBuffer> entry : values.entrySet()) {
      out.writeString(Objects.requireNonNull(entry.getKey(), "a key of Map<String, ByteBuffer> is null"));
      StandardTypes.writeByteBuffer(out,
          Objects.requireNonNull(entry.getValue(), "a value of Map<String, ByteBuffer> is null"));
      left--;
    }
    if (left != 0) {
      throw new ConcurrentModificationException("a Map<String, ByteBuffer> changed while it was written");
    }
  }

  static Map<String, ByteBuffer> readMapOfStringToByteBuffer(MsgReader in) {
    int size = in.readMapHeader();
    DecodedMap<String, ByteBuffer> values = new DecodedMap<>(size);
    for (int i = 0; i < size; i++) {
      values.append(in, in.readString(), StandardTypes.readByteBuffer(in));
    }
    return values;
  }

  static void writeOptionalOfBinary(MsgWriter out, Optional<byte[]> value) {
    if (value.isPresent()) {
      out.writeBinary(value.get());
    } else {
      out.writeNil();
    }
  }

  static Optional<byte[]> readOptionalOfBinary(MsgReader in) {
    return in.tryNil() ? Optional.empty() : Optional.of(in.readBinary());
  }

  static void writeNullableByteBuffer(MsgWriter out, ByteBuffer value) {
    if (value != null) {
      StandardTypes.writeByteBuffer(out, value);
    } else {
      out.writeNil();
    }
  }

  static ByteBuffer readNullableByteBuffer(MsgReader in) {
    return in.tryNil() ? null : StandardTypes.readByteBuffer(in);
  }

  static void writeArrays(MsgWriter out, Types.Arrays value) {
    out.writeArrayHeader(11);
    writeArrayOfBoolean(out, Objects.requireNonNull(value.truths(), "Arrays.truths is null"));
    writeArrayOfShort(out, Objects.requireNonNull(value.shorts(), "Arrays.shorts is null"));
    writeArrayOfInt(out, Objects.requireNonNull(value.ints(), "Arrays.ints is null"));
    writeArrayOfLong(out, Objects.requireNonNull(value.longs(), "Arrays.longs is null"));
    writeArrayOfChar(out, Objects.requireNonNull(value.chars(), "Arrays.chars is null"));
    writeArrayOfFloat(out, Objects.requireNonNull(value.floats(), "Arrays.floats is null"));
    writeArrayOfDouble(out, Objects.requireNonNull(value.doubles(), "Arrays.doubles is null"));
    writeArrayOfString(out, Objects.requireNonNull(value.strings(), "Arrays.strings is null"));
    writeArrayOfNumbers(out, Objects.requireNonNull(value.records(), "Arrays.records is null"));
    writeArrayOfBinary(out, Objects.requireNonNull(value.bytes(), "Arrays.bytes is null"));
    writeArrayOfArrayOfInt(out, Objects.requireNonNull(value.nested(), "Arrays.nested is null"));
  }

  static Types.Arrays readArrays(MsgReader in) {
    if (in.isMap()) {
      return gatherArrays(in);
    }
    int size = in.readRecordHeader(ARRAYS);
    boolean[] truths = readArrayOfBoolean(in);
    short[] shorts = readArrayOfShort(in);
    int[] ints = readArrayOfInt(in);
    long[] longs = readArrayOfLong(in);
    char[] chars = readArrayOfChar(in);
    float[] floats = readArrayOfFloat(in);
    double[] doubles = readArrayOfDouble(in);
    String[] strings = readArrayOfString(in);
    Types.Numbers[] records = readArrayOfNumbers(in);
    byte[][] bytes = readArrayOfBinary(in);
    int[][] nested = readArrayOfArrayOfInt(in);
    in.skip(size - 11);
    return new Types.Arrays(truths, shorts, ints, longs, chars, floats, doubles, strings, records, bytes, nested);
  }

  private static Types.Arrays gatherArrays(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, ARRAYS);
    boolean[] truths = readArrayOfBoolean(named.at(0));
    short[] shorts = readArrayOfShort(named.at(1));
    int[] ints = readArrayOfInt(named.at(2));
    long[] longs = readArrayOfLong(named.at(3));
    char[] chars = readArrayOfChar(named.at(4));
    float[] floats = readArrayOfFloat(named.at(5));
    double[] doubles = readArrayOfDouble(named.at(6));
    String[] strings = readArrayOfString(named.at(7));
    Types.Numbers[] records = readArrayOfNumbers(named.at(8));
    byte[][] bytes = readArrayOfBinary(named.at(9));
    int[][] nested = readArrayOfArrayOfInt(named.at(10));
    named.end();
    return new Types.Arrays(truths, shorts, ints, longs, chars, floats, doubles, strings, records, bytes, nested);
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

  static void writeArrayOfNumbers(MsgWriter out, Types.Numbers[] values) {
    out.writeArrayHeader(values.length);
    for (Types.Numbers value : values) {
      writeNumbers(out, Objects.requireNonNull(value, "an element of Types.Numbers[] is null"));
    }
  }

  static Types.Numbers[] readArrayOfNumbers(MsgReader in) {
    int size = in.readArrayHeader();
    Types.Numbers[] values = new Types.Numbers[size];
    for (int i = 0; i < size; i++) {
      values[i] = readNumbers(in);
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

  static void writeOptionals(MsgWriter out, Types.Optionals value) {
    out.writeArrayHeader(6);
    writeOptionalInt(out, Objects.requireNonNull(value.plain(), "Optionals.plain is null"));
    writeOptionalLong(out, Objects.requireNonNull(value.large(), "Optionals.large is null"));
    writeOptionalDouble(out, Objects.requireNonNull(value.fine(), "Optionals.fine is null"));
    writeOptionalOfString(out, Objects.requireNonNull(value.text(), "Optionals.text is null"));
    writeNullableInt(out, value.box());
    writeOptionalOfOptionalsInside(out,
        Objects.requireNonNull(value.inside(), "Optionals.inside is null"));
  }

  static Types.Optionals readOptionals(MsgReader in) {
    if (in.isMap()) {
      return gatherOptionals(in);
    }
    int size = in.readRecordHeader(OPTIONALS);
    OptionalInt plain = size > 0 ? readOptionalInt(in) : OptionalInt.empty();
    OptionalLong large = size > 1 ? readOptionalLong(in) : OptionalLong.empty();
    OptionalDouble fine = size > 2 ? readOptionalDouble(in) : OptionalDouble.empty();
    Optional<String> text = size > 3 ? readOptionalOfString(in) : Optional.empty();
    Integer box = size > 4 ? readNullableInt(in) : null;
    Optional<Types.OptionalsInside> inside = size > 5 ? readOptionalOfOptionalsInside(in) : Optional.empty();
    in.skip(size - 6);
    return new Types.Optionals(plain, large, fine, text, box, inside);
  }

  private static Types.Optionals gatherOptionals(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, OPTIONALS);
    OptionalInt plain = named.has(0) ? readOptionalInt(named.at(0)) : OptionalInt.empty();
    OptionalLong large = named.has(1) ? readOptionalLong(named.at(1)) : OptionalLong.empty();
    OptionalDouble fine = named.has(2) ? readOptionalDouble(named.at(2)) : OptionalDouble.empty();
    Optional<String> text = named.has(3) ? readOptionalOfString(named.at(3)) : Optional.empty();
    Integer box = named.has(4) ? readNullableInt(named.at(4)) : null;
    Optional<Types.OptionalsInside> inside = named.has(5) ? readOptionalOfOptionalsInside(named.at(5)) : Optional.empty();
    named.end();
    return new Types.Optionals(plain, large, fine, text, box, inside);
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

  static void writeOptionalsInside(MsgWriter out, Types.OptionalsInside value) {
    out.writeArrayHeader(2);
    writeListOfOptionalLong(out,
        Objects.requireNonNull(value.list(), "OptionalsInside.list is null"));
    writeMapOfLevelToOptionalDouble(out,
        Objects.requireNonNull(value.map(), "OptionalsInside.map is null"));
  }

  static Types.OptionalsInside readOptionalsInside(MsgReader in) {
    if (in.isMap()) {
      return gatherOptionalsInside(in);
    }
    int size = in.readRecordHeader(OPTIONALS_INSIDE);
    List<OptionalLong> list = readListOfOptionalLong(in);
    Map<Types.Level, OptionalDouble> map = readMapOfLevelToOptionalDouble(in);
    in.skip(size - 2);
    return new Types.OptionalsInside(list, map);
  }

  private static Types.OptionalsInside gatherOptionalsInside(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, OPTIONALS_INSIDE);
    List<OptionalLong> list = readListOfOptionalLong(named.at(0));
    Map<Types.Level, OptionalDouble> map = readMapOfLevelToOptionalDouble(named.at(1));
    named.end();
    return new Types.OptionalsInside(list, map);
  }

  static void writeListOfOptionalLong(MsgWriter out, List<OptionalLong> values) {
    int left = values.size();
    out.writeArrayHeader(left);
    for (OptionalLong value : values) {
      writeOptionalLong(out,
          Objects.requireNonNull(value, "an element of List<OptionalLong> is null"));
      left--;
    }
    if (left != 0) {
      throw new ConcurrentModificationException("a List<OptionalLong> changed while it was written");
    }
  }

  static List<OptionalLong> readListOfOptionalLong(MsgReader in) {
    int size = in.readArrayHeader();
    DecodedList<OptionalLong> values = new DecodedList<>(size);
    for (int i = 0; i < size; i++) {
      values.append(readOptionalLong(in));
    }
    return values;
  }

  static void writeLevel(MsgWriter out, Types.Level value) {
    out.writeString(value.name());
  }

  static Types.Level readLevel(MsgReader in) {
    int start = in.position();
    String name = in.readString();
    return switch (name) {
      case "LOW" -> Types.Level.LOW;
      case "HIGH" -> Types.Level.HIGH;
      default -> throw in.unknownConstant(start, "Level", name);
    };
  }

  static void writeMapOfLevelToOptionalDouble(MsgWriter out,
      Map<Types.Level, OptionalDouble> values) {
    int left = values.size();
    out.writeMapHeader(left);
    for (Map.Entry<Types.Level, OptionalDouble> entry : values.entrySet()) {
      writeLevel(out,
          Objects.requireNonNull(entry.getKey(), "a key of Map<Types.Level, OptionalDouble> is null"));
      writeOptionalDouble(out,
          Objects.requireNonNull(entry.getValue(), "a value of Map<Types.Level, OptionalDouble> is null"));
      left--;
    }
    if (left != 0) {
      throw new ConcurrentModificationException("a Map<Types.Level, OptionalDouble> changed while it was written");
    }
  }

  static Map<Types.Level, OptionalDouble> readMapOfLevelToOptionalDouble(MsgReader in) {
    int size = in.readMapHeader();
    DecodedMap<Types.Level, OptionalDouble> values = new DecodedMap<>(size);
    for (int i = 0; i < size; i++) {
      values.append(in, readLevel(in), readOptionalDouble(in));
    }
    return values;
  }

  static void writeOptionalOfOptionalsInside(MsgWriter out, Optional<Types.OptionalsInside> value) {
    if (value.isPresent()) {
      writeOptionalsInside(out, value.get());
    } else {
      out.writeNil();
    }
  }

  static Optional<Types.OptionalsInside> readOptionalOfOptionalsInside(MsgReader in) {
    return in.tryNil() ? Optional.empty() : Optional.of(readOptionalsInside(in));
  }

  static void writeContainers(MsgWriter out, Types.Containers value) {
    out.writeArrayHeader(8);
    writeCollectionOfString(out,
        Objects.requireNonNull(value.collection(), "Containers.collection is null"));
    writeCollectionOfListOfLevel(out,
        Objects.requireNonNull(value.nested(), "Containers.nested is null"));
    writeSetOfUuid(out, Objects.requireNonNull(value.set(), "Containers.set is null"));
    writeSortedSetOfLevel(out, Objects.requireNonNull(value.levels(), "Containers.levels is null"));
    writeSortedSetOfLong(out,
        Objects.requireNonNull(value.numbers(), "Containers.numbers is null"));
    writeSortedMapOfLongToString(out,
        Objects.requireNonNull(value.byNumber(), "Containers.byNumber is null"));
    writeSortedMapOfLevelToSortedSetOfLong(out,
        Objects.requireNonNull(value.byLevel(), "Containers.byLevel is null"));
    writeMapOfCharToShort(out, Objects.requireNonNull(value.byChar(), "Containers.byChar is null"));
  }

  static Types.Containers readContainers(MsgReader in) {
    if (in.isMap()) {
      return gatherContainers(in);
    }
    int size = in.readRecordHeader(CONTAINERS);
    Collection<String> collection = readCollectionOfString(in);
    Collection<List<Types.Level>> nested = readCollectionOfListOfLevel(in);
    Set<UUID> set = readSetOfUuid(in);
    SortedSet<Types.Level> levels = readSortedSetOfLevel(in);
    SortedSet<Long> numbers = readSortedSetOfLong(in);
    SortedMap<Long, String> byNumber = readSortedMapOfLongToString(in);
    SortedMap<Types.Level, SortedSet<Long>> byLevel = readSortedMapOfLevelToSortedSetOfLong(in);
    Map<Character, Short> byChar = readMapOfCharToShort(in);
    in.skip(size - 8);
    return new Types.Containers(collection, nested, set, levels, numbers, byNumber, byLevel, byChar);
  }

  private static Types.Containers gatherContainers(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, CONTAINERS);
    Collection<String> collection = readCollectionOfString(named.at(0));
    Collection<List<Types.Level>> nested = readCollectionOfListOfLevel(named.at(1));
    Set<UUID> set = readSetOfUuid(named.at(2));
    SortedSet<Types.Level> levels = readSortedSetOfLevel(named.at(3));
    SortedSet<Long> numbers = readSortedSetOfLong(named.at(4));
    SortedMap<Long, String> byNumber = readSortedMapOfLongToString(named.at(5));
    SortedMap<Types.Level, SortedSet<Long>> byLevel = readSortedMapOfLevelToSortedSetOfLong(named.at(6));
    Map<Character, Short> byChar = readMapOfCharToShort(named.at(7));
    named.end();
    return new Types.Containers(collection, nested, set, levels, numbers, byNumber, byLevel, byChar);
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

  static void writeListOfLevel(MsgWriter out, List<Types.Level> values) {
    int left = values.size();
    out.writeArrayHeader(left);
    for (Types.Level value : values) {
      writeLevel(out, Objects.requireNonNull(value, "an element of List<Types.Level> is null"));
      left--;
    }
    if (left != 0) {
      throw new ConcurrentModificationException("a List<Types.Level> changed while it was written");
    }
  }

  static List<Types.Level> readListOfLevel(MsgReader in) {
    int size = in.readArrayHeader();
    DecodedList<Types.Level> values = new DecodedList<>(size);
    for (int i = 0; i < size; i++) {
      values.append(readLevel(in));
    }
    return values;
  }

  static void writeCollectionOfListOfLevel(MsgWriter out, Collection<List<Types.Level>> values) {
    int left = values.size();
    out.writeArrayHeader(left);
    for (List<Types.Level> value : values) {
      writeListOfLevel(out,
          Objects.requireNonNull(value, "an element of Collection<List<Types.Level>> is null"));
      left--;
    }
    if (left != 0) {
      throw new ConcurrentModificationException("a Collection<List<Types.Level>> changed while it was written");
    }
  }

  static Collection<List<Types.Level>> readCollectionOfListOfLevel(MsgReader in) {
    int size = in.readArrayHeader();
    DecodedList<List<Types.Level>> values = new DecodedList<>(size);
    for (int i = 0; i < size; i++) {
      values.append(readListOfLevel(in));
    }
    return values;
  }

  static void writeSetOfUuid(MsgWriter out, Set<UUID> values) {
    int left = values.size();
    out.writeArrayHeader(left);
    for (UUID value : values) {
      StandardTypes.writeUuid(out,
          Objects.requireNonNull(value, "an element of Set<UUID> is null"));
      left--;
    }
    if (left != 0) {
      throw new ConcurrentModificationException("a Set<UUID> changed while it was written");
    }
  }

  static Set<UUID> readSetOfUuid(MsgReader in) {
    int size = in.readArrayHeader();
    DecodedSet<UUID> values = new DecodedSet<>(size);
    for (int i = 0; i < size; i++) {
      values.append(in, StandardTypes.readUuid(in));
    }
    return values;
  }

  static void writeSortedSetOfLevel(MsgWriter out, SortedSet<Types.Level> values) {
    int left = values.size();
    out.writeArrayHeader(left);
    for (Types.Level value : values) {
      writeLevel(out,
          Objects.requireNonNull(value, "an element of SortedSet<Types.Level> is null"));
      left--;
    }
    if (left != 0) {
      throw new ConcurrentModificationException("a SortedSet<Types.Level> changed while it was written");
    }
  }

  static SortedSet<Types.Level> readSortedSetOfLevel(MsgReader in) {
    int size = in.readArrayHeader();
    SortedSet<Types.Level> values = new TreeSet<>();
    for (int i = 0; i < size; i++) {
      values.add(readLevel(in));
    }
    return Collections.unmodifiableSortedSet(values);
  }

  static void writeSortedSetOfLong(MsgWriter out, SortedSet<Long> values) {
    int left = values.size();
    out.writeArrayHeader(left);
    for (Long value : values) {
      out.writeLong(Objects.requireNonNull(value, "an element of SortedSet<Long> is null"));
      left--;
    }
    if (left != 0) {
      throw new ConcurrentModificationException("a SortedSet<Long> changed while it was written");
    }
  }

  static SortedSet<Long> readSortedSetOfLong(MsgReader in) {
    int size = in.readArrayHeader();
    SortedSet<Long> values = new TreeSet<>();
    for (int i = 0; i < size; i++) {
      values.add(in.readLong());
    }
    return Collections.unmodifiableSortedSet(values);
  }

  static void writeSortedMapOfLongToString(MsgWriter out, SortedMap<Long, String> values) {
    int left = values.size();
    out.writeMapHeader(left);
    for (Map.Entry<Long, String> entry : values.entrySet()) {
      out.writeLong(Objects.requireNonNull(entry.getKey(), "a key of SortedMap<Long, String> is null"));
      out.writeString(Objects.requireNonNull(entry.getValue(), "a value of SortedMap<Long, String> is null"));
      left--;
    }
    if (left != 0) {
      throw new ConcurrentModificationException("a SortedMap<Long, String> changed while it was written");
    }
  }

  static SortedMap<Long, String> readSortedMapOfLongToString(MsgReader in) {
    int size = in.readMapHeader();
    SortedMap<Long, String> values = new TreeMap<>();
    for (int i = 0; i < size; i++) {
      values.put(in.readLong(), in.readString());
    }
    return Collections.unmodifiableSortedMap(values);
  }

  static void writeSortedMapOfLevelToSortedSetOfLong(MsgWriter out,
      SortedMap<Types.Level, SortedSet<Long>> values) {
    int left = values.size();
    out.writeMapHeader(left);
    for (Map.Entry<Types.Level, SortedSet<Long>> entry : values.entrySet()) {
      writeLevel(out,
          Objects.requireNonNull(entry.getKey(), "a key of SortedMap<Types.Level, SortedSet<Long>> is null"));
      writeSortedSetOfLong(out,
          Objects.requireNonNull(entry.getValue(), "a value of SortedMap<Types.Level, SortedSet<Long>> is null"));
      left--;
    }
    if (left != 0) {
      throw new ConcurrentModificationException("a SortedMap<Types.Level, SortedSet<Long>> changed while it was written");
    }
  }

  static SortedMap<Types.Level, SortedSet<Long>> readSortedMapOfLevelToSortedSetOfLong(
      MsgReader in) {
    int size = in.readMapHeader();
    SortedMap<Types.Level, SortedSet<Long>> values = new TreeMap<>();
    for (int i = 0; i < size; i++) {
      values.put(readLevel(in), readSortedSetOfLong(in));
    }
    return Collections.unmodifiableSortedMap(values);
  }

  static void writeMapOfCharToShort(MsgWriter out, Map<Character, Short> values) {
    int left = values.size();
    out.writeMapHeader(left);
    for (Map.Entry<Character, Short> entry : values.entrySet()) {
      out.writeChar(Objects.requireNonNull(entry.getKey(), "a key of Map<Character, Short> is null"));
      out.writeShort(Objects.requireNonNull(entry.getValue(), "a value of Map<Character, Short> is null"));
      left--;
    }
    if (left != 0) {
      throw new ConcurrentModificationException("a Map<Character, Short> changed while it was written");
    }
  }

  static Map<Character, Short> readMapOfCharToShort(MsgReader in) {
    int size = in.readMapHeader();
    DecodedMap<Character, Short> values = new DecodedMap<>(size);
    for (int i = 0; i < size; i++) {
      values.append(in, in.readChar(), in.readShort());
    }
    return values;
  }
}
