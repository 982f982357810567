package com.example.everything;

import io.skynet.runtime.msgpack.DecodedList;
import io.skynet.runtime.msgpack.DecodedMap;
import io.skynet.runtime.msgpack.DecodedSet;
import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.msgpack.MsgWriter;
import io.skynet.runtime.msgpack.NamedComponents;
import io.skynet.runtime.msgpack.RecordShape;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * How the values of {@link Everything} travel.
 */
@Generated("io.skynet.processor.RpcProcessor")
final class EverythingTypes {
  private static final RecordShape NUMBERS = RecordShape.of("Numbers", "a", "b", "c", "d", "e", "f",
      "g", "h");

  private static final RecordShape BOXES = RecordShape.of("Boxes", "a", "b", "c", "d", "e", "f",
      "g", "h");

  private static final RecordShape ORDER = RecordShape.of("Order", "customer", "lines", "prices",
      "state", "note?", "gift?");

  private static final RecordShape LINE = RecordShape.of("Line", "article", "count");

  private static final RecordShape TREE = RecordShape.of("Tree", "name", "children");

  private static final RecordShape NOTHING = RecordShape.of("Nothing");

  private EverythingTypes() {
  }

  static void writeNumbers(MsgWriter out, Everything.Numbers value) {
    out.writeArrayHeader(8);
    out.writeByte(value.a());
    out.writeShort(value.b());
    out.writeInt(value.c());
    out.writeLong(value.d());
    out.writeFloat(value.e());
    out.writeDouble(value.f());
    out.writeBoolean(value.g());
    out.writeChar(value.h());
  }

  static Everything.Numbers readNumbers(MsgReader in) {
    if (in.isMap()) {
      return gatherNumbers(in);
    }
    int size = in.readRecordHeader(NUMBERS);
    byte a = in.readByte();
    short b = in.readShort();
    int c = in.readInt();
    long d = in.readLong();
    float e = in.readFloat();
    double f = in.readDouble();
    boolean g = in.readBoolean();
    char h = in.readChar();
    in.skip(size - 8);
    return new Everything.Numbers(a, b, c, d, e, f, g, h);
  }

  private static Everything.Numbers gatherNumbers(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, NUMBERS);
    byte a = named.at(0).readByte();
    short b = named.at(1).readShort();
    int c = named.at(2).readInt();
    long d = named.at(3).readLong();
    float e = named.at(4).readFloat();
    double f = named.at(5).readDouble();
    boolean g = named.at(6).readBoolean();
    char h = named.at(7).readChar();
    named.end();
    return new Everything.Numbers(a, b, c, d, e, f, g, h);
  }

  static void writeBoxes(MsgWriter out, Everything.Boxes value) {
    out.writeArrayHeader(8);
    out.writeByte(Objects.requireNonNull(value.a(), "Boxes.a is null"));
    out.writeShort(Objects.requireNonNull(value.b(), "Boxes.b is null"));
    out.writeInt(Objects.requireNonNull(value.c(), "Boxes.c is null"));
    out.writeLong(Objects.requireNonNull(value.d(), "Boxes.d is null"));
    out.writeFloat(Objects.requireNonNull(value.e(), "Boxes.e is null"));
    out.writeDouble(Objects.requireNonNull(value.f(), "Boxes.f is null"));
    out.writeBoolean(Objects.requireNonNull(value.g(), "Boxes.g is null"));
    out.writeChar(Objects.requireNonNull(value.h(), "Boxes.h is null"));
  }

  static Everything.Boxes readBoxes(MsgReader in) {
    if (in.isMap()) {
      return gatherBoxes(in);
    }
    int size = in.readRecordHeader(BOXES);
    Byte a = in.readByte();
    Short b = in.readShort();
    Integer c = in.readInt();
    Long d = in.readLong();
    Float e = in.readFloat();
    Double f = in.readDouble();
    Boolean g = in.readBoolean();
    Character h = in.readChar();
    in.skip(size - 8);
    return new Everything.Boxes(a, b, c, d, e, f, g, h);
  }

  private static Everything.Boxes gatherBoxes(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, BOXES);
    Byte a = named.at(0).readByte();
    Short b = named.at(1).readShort();
    Integer c = named.at(2).readInt();
    Long d = named.at(3).readLong();
    Float e = named.at(4).readFloat();
    Double f = named.at(5).readDouble();
    Boolean g = named.at(6).readBoolean();
    Character h = named.at(7).readChar();
    named.end();
    return new Everything.Boxes(a, b, c, d, e, f, g, h);
  }

  static void writeOrder(MsgWriter out, Everything.Order value) {
    out.writeArrayHeader(6);
    out.writeString(Objects.requireNonNull(value.customer(), "Order.customer is null"));
    writeListOfLine(out, Objects.requireNonNull(value.lines(), "Order.lines is null"));
    writeMapOfStringToListOfLong(out,
        Objects.requireNonNull(value.prices(), "Order.prices is null"));
    writeState(out, Objects.requireNonNull(value.state(), "Order.state is null"));
    writeOptionalOfString(out, Objects.requireNonNull(value.note(), "Order.note is null"));
    writeOptionalOfLine(out, Objects.requireNonNull(value.gift(), "Order.gift is null"));
  }

  static Everything.Order readOrder(MsgReader in) {
    if (in.isMap()) {
      return gatherOrder(in);
    }
    int size = in.readRecordHeader(ORDER);
    String customer = in.readString();
    List<Everything.Line> lines = readListOfLine(in);
    Map<String, List<Long>> prices = readMapOfStringToListOfLong(in);
    Everything.State state = readState(in);
    Optional<String> note = size > 4 ? readOptionalOfString(in) : Optional.empty();
    Optional<Everything.Line> gift = size > 5 ? readOptionalOfLine(in) : Optional.empty();
    in.skip(size - 6);
    return new Everything.Order(customer, lines, prices, state, note, gift);
  }

  private static Everything.Order gatherOrder(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, ORDER);
    String customer = named.at(0).readString();
    List<Everything.Line> lines = readListOfLine(named.at(1));
    Map<String, List<Long>> prices = readMapOfStringToListOfLong(named.at(2));
    Everything.State state = readState(named.at(3));
    Optional<String> note = named.has(4) ? readOptionalOfString(named.at(4)) : Optional.empty();
    Optional<Everything.Line> gift = named.has(5) ? readOptionalOfLine(named.at(5)) : Optional.empty();
    named.end();
    return new Everything.Order(customer, lines, prices, state, note, gift);
  }

  static void writeLine(MsgWriter out, Everything.Line value) {
    out.writeArrayHeader(2);
    out.writeString(Objects.requireNonNull(value.article(), "Line.article is null"));
    out.writeInt(value.count());
  }

  static Everything.Line readLine(MsgReader in) {
    if (in.isMap()) {
      return gatherLine(in);
    }
    int size = in.readRecordHeader(LINE);
    String article = in.readString();
    int count = in.readInt();
    in.skip(size - 2);
    return new Everything.Line(article, count);
  }

  private static Everything.Line gatherLine(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, LINE);
    String article = named.at(0).readString();
    int count = named.at(1).readInt();
    named.end();
    return new Everything.Line(article, count);
  }

  static void writeListOfLine(MsgWriter out, List<Everything.Line> values) {
    int left = values.size();
    out.writeArrayHeader(left);
    for (Everything.Line value : values) {
      writeLine(out, Objects.requireNonNull(value, "an element of List<Everything.Line> is null"));
      left--;
    }
    if (left != 0) {
      throw new ConcurrentModificationException("a List<Everything.Line> changed while it was written");
    }
  }

  static List<Everything.Line> readListOfLine(MsgReader in) {
    int size = in.readArrayHeader();
    DecodedList<Everything.Line> values = new DecodedList<>(size);
    for (int i = 0; i < size; i++) {
      values.append(readLine(in));
    }
    return values;
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

  static void writeMapOfStringToListOfLong(MsgWriter out, Map<String, List<Long>> values) {
    int left = values.size();
    out.writeMapHeader(left);
    for (Map.Entry<String, List<Long>> entry : values.entrySet()) {
      out.writeString(Objects.requireNonNull(entry.getKey(), "a key of Map<String, List<Long>> is null"));
      writeListOfLong(out,
          Objects.requireNonNull(entry.getValue(), "a value of Map<String, List<Long>> is null"));
      left--;
    }
    if (left != 0) {
      throw new ConcurrentModificationException("a Map<String, List<Long>> changed while it was written");
    }
  }

  static Map<String, List<Long>> readMapOfStringToListOfLong(MsgReader in) {
    int size = in.readMapHeader();
    DecodedMap<String, List<Long>> values = new DecodedMap<>(size);
    for (int i = 0; i < size; i++) {
      values.append(in, in.readString(), readListOfLong(in));
    }
    return values;
  }

  static void writeState(MsgWriter out, Everything.State value) {
    out.writeString(value.name());
  }

  static Everything.State readState(MsgReader in) {
    int start = in.position();
    String name = in.readString();
    return switch (name) {
      case "NEW" -> Everything.State.NEW;
      case "PAID" -> Everything.State.PAID;
      default -> throw in.unknownConstant(start, "State", name);
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

  static void writeOptionalOfLine(MsgWriter out, Optional<Everything.Line> value) {
    if (value.isPresent()) {
      writeLine(out, value.get());
    } else {
      out.writeNil();
    }
  }

  static Optional<Everything.Line> readOptionalOfLine(MsgReader in) {
    return in.tryNil() ? Optional.empty() : Optional.of(readLine(in));
  }

  static void writeTree(MsgWriter out, Everything.Tree value) {
    out.writeArrayHeader(2);
    out.writeString(Objects.requireNonNull(value.name(), "Tree.name is null"));
    writeListOfTree(out, Objects.requireNonNull(value.children(), "Tree.children is null"));
  }

  static Everything.Tree readTree(MsgReader in) {
    if (in.isMap()) {
      return gatherTree(in);
    }
    in.enter();
    int size = in.readRecordHeader(TREE);
    String name = in.readString();
    List<Everything.Tree> children = readListOfTree(in);
    in.skip(size - 2);
    in.leave();
    return new Everything.Tree(name, children);
  }

  private static Everything.Tree gatherTree(MsgReader in) {
    in.enter();
    NamedComponents named = NamedComponents.of(in, TREE);
    String name = named.at(0).readString();
    List<Everything.Tree> children = readListOfTree(named.at(1));
    named.end();
    in.leave();
    return new Everything.Tree(name, children);
  }

  static void writeListOfTree(MsgWriter out, List<Everything.Tree> values) {
    int left = values.size();
    out.writeArrayHeader(left);
    for (Everything.Tree value : values) {
      writeTree(out, Objects.requireNonNull(value, "an element of List<Everything.Tree> is null"));
      left--;
    }
    if (left != 0) {
      throw new ConcurrentModificationException("a List<Everything.Tree> changed while it was written");
    }
  }

  static List<Everything.Tree> readListOfTree(MsgReader in) {
    int size = in.readArrayHeader();
    DecodedList<Everything.Tree> values = new DecodedList<>(size);
    for (int i = 0; i < size; i++) {
      values.append(readTree(in));
    }
    return values;
  }

  static void writeNothing(MsgWriter out, Everything.Nothing value) {
    out.writeArrayHeader(0);
  }

  static Everything.Nothing readNothing(MsgReader in) {
    if (in.isMap()) {
      return gatherNothing(in);
    }
    int size = in.readRecordHeader(NOTHING);
    in.skip(size - 0);
    return new Everything.Nothing();
  }

  private static Everything.Nothing gatherNothing(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, NOTHING);
    named.end();
    return new Everything.Nothing();
  }

  static void writeNever(MsgWriter out, Everything.Never value) {
    out.writeString(value.name());
  }

  static Everything.Never readNever(MsgReader in) {
    int start = in.position();
    String name = in.readString();
    throw in.unknownConstant(start, "Never", name);
  }

  static void writeOptionalOfNever(MsgWriter out, Optional<Everything.Never> value) {
    if (value.isPresent()) {
      writeNever(out, value.get());
    } else {
      out.writeNil();
    }
  }

  static Optional<Everything.Never> readOptionalOfNever(MsgReader in) {
    return in.tryNil() ? Optional.empty() : Optional.of(readNever(in));
  }

  static void writeSetOfState(MsgWriter out, Set<Everything.State> values) {
    int left = values.size();
    out.writeArrayHeader(left);
    for (Everything.State value : values) {
      writeState(out, Objects.requireNonNull(value, "an element of Set<Everything.State> is null"));
      left--;
    }
    if (left != 0) {
      throw new ConcurrentModificationException("a Set<Everything.State> changed while it was written");
    }
  }

  static Set<Everything.State> readSetOfState(MsgReader in) {
    int size = in.readArrayHeader();
    DecodedSet<Everything.State> values = new DecodedSet<>(size);
    for (int i = 0; i < size; i++) {
      values.append(in, readState(in));
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

  static void writeMapOfIntToSetOfString(MsgWriter out, Map<Integer, Set<String>> values) {
    int left = values.size();
    out.writeMapHeader(left);
    for (Map.Entry<Integer, Set<String>> entry : values.entrySet()) {
      out.writeInt(Objects.requireNonNull(entry.getKey(), "a key of Map<Integer, Set<String>> is null"));
      writeSetOfString(out,
          Objects.requireNonNull(entry.getValue(), "a value of Map<Integer, Set<String>> is null"));
      left--;
    }
    if (left != 0) {
      throw new ConcurrentModificationException("a Map<Integer, Set<String>> changed while it was written");
    }
  }

  static Map<Integer, Set<String>> readMapOfIntToSetOfString(MsgReader in) {
    int size = in.readMapHeader();
    DecodedMap<Integer, Set<String>> values = new DecodedMap<>(size);
    for (int i = 0; i < size; i++) {
      values.append(in, in.readInt(), readSetOfString(in));
    }
    return values;
  }

  static void writeMapOfStateToMapOfIntToSetOfString(MsgWriter out,
      Map<Everything.State, Map<Integer, Set<String>>> values) {
    int left = values.size();
    out.writeMapHeader(left);
    for (Map.Entry<Everything.State, Map<Integer, Set<String>>> entry : values.entrySet()) {
      writeState(out,
          Objects.requireNonNull(entry.getKey(), "a key of Map<Everything.State, Map<Integer, Set<String>>> is null"));
      writeMapOfIntToSetOfString(out,
          Objects.requireNonNull(entry.getValue(), "a value of Map<Everything.State, Map<Integer, Set<String>>> is null"));
      left--;
    }
    if (left != 0) {
      throw new ConcurrentModificationException("a Map<Everything.State, Map<Integer, Set<String>>> changed while it was written");
    }
  }

  static Map<Everything.State, Map<Integer, Set<String>>> readMapOfStateToMapOfIntToSetOfString(
      MsgReader in) {
    int size = in.readMapHeader();
    DecodedMap<Everything.State, Map<Integer, Set<String>>> values = new DecodedMap<>(size);
    for (int i = 0; i < size; i++) {
      values.append(in, readState(in), readMapOfIntToSetOfString(in));
    }
    return values;
  }

  static void writeOptionalOfDouble(MsgWriter out, Optional<Double> value) {
    if (value.isPresent()) {
      out.writeDouble(value.get());
    } else {
      out.writeNil();
    }
  }

  static Optional<Double> readOptionalOfDouble(MsgReader in) {
    return in.tryNil() ? Optional.empty() : Optional.of(in.readDouble());
  }

  static void writeListOfOptionalOfDouble(MsgWriter out, List<Optional<Double>> values) {
    int left = values.size();
    out.writeArrayHeader(left);
    for (Optional<Double> value : values) {
      writeOptionalOfDouble(out,
          Objects.requireNonNull(value, "an element of List<Optional<Double>> is null"));
      left--;
    }
    if (left != 0) {
      throw new ConcurrentModificationException("a List<Optional<Double>> changed while it was written");
    }
  }

  static List<Optional<Double>> readListOfOptionalOfDouble(MsgReader in) {
    int size = in.readArrayHeader();
    DecodedList<Optional<Double>> values = new DecodedList<>(size);
    for (int i = 0; i < size; i++) {
      values.append(readOptionalOfDouble(in));
    }
    return values;
  }

  static void writeOptionalOfListOfOptionalOfDouble(MsgWriter out,
      Optional<List<Optional<Double>>> value) {
    if (value.isPresent()) {
      writeListOfOptionalOfDouble(out, value.get());
    } else {
      out.writeNil();
    }
  }

  static Optional<List<Optional<Double>>> readOptionalOfListOfOptionalOfDouble(MsgReader in) {
    return in.tryNil() ? Optional.empty() : Optional.of(readListOfOptionalOfDouble(in));
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
}
