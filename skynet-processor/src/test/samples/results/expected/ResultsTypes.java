package com.example.results;

import io.skynet.runtime.msgpack.DecodedList;
import io.skynet.runtime.msgpack.DecodedMap;
import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.msgpack.MsgWriter;
import io.skynet.runtime.msgpack.NamedComponents;
import io.skynet.runtime.msgpack.RecordShape;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * How the values of {@link Results} travel.
 */
@Generated("io.skynet.processor.RpcProcessor")
final class ResultsTypes {
  private static final RecordShape OK_OF_STRING = RecordShape.of("Ok", "value");

  private static final RecordShape FAILED_OF_STRING = RecordShape.of("Failed", "why");

  private static final RecordShape OTHER_OF_STRING = RecordShape.of("Other", "name", "value?");

  private static final RecordShape OK_OF_LIST_OF_LONG = RecordShape.of("Ok", "value");

  private static final RecordShape FAILED_OF_LIST_OF_LONG = RecordShape.of("Failed", "why");

  private static final RecordShape OTHER_OF_LIST_OF_LONG = RecordShape.of("Other", "name",
      "value?");

  private static final RecordShape LEFT_OF_STRING_AND_INT = RecordShape.of("Left", "a");

  private static final RecordShape RIGHT_OF_STRING_AND_INT = RecordShape.of("Right", "b");

  private static final RecordShape TWO_OF_INT_AND_STRING = RecordShape.of("Two", "y", "x");

  private static final RecordShape END_OF_STRING = RecordShape.of("End");

  private static final RecordShape LINK_OF_STRING = RecordShape.of("Link", "head", "tail");

  private ResultsTypes() {
  }

  static void writeResultOfString(MsgWriter out, Results.Result<String> value) {
    out.writeArrayHeader(2);
    if (value instanceof Results.Ok<String> part) {
      out.writeString("Ok");
      writeOkOfString(out, part);
    } else if (value instanceof Results.Failed<String> part) {
      out.writeString("Failed");
      writeFailedOfString(out, part);
    } else if (value instanceof Results.Other<String> part) {
      out.writeString("Other");
      writeOtherOfString(out, part);
    } else {
      throw new IllegalArgumentException("compiled before its subtype was: Result " + value);
    }
  }

  static Results.Result<String> readResultOfString(MsgReader in) {
    String name = in.readSubtype("Result");
    return switch (name) {
      case "Ok" -> readOkOfString(in);
      case "Failed" -> readFailedOfString(in);
      case "Other" -> readOtherOfString(in);
      default -> {
        in.skip();
        yield new Results.Other<String>(name, Optional.empty());
      }
    };
  }

  static void writeOkOfString(MsgWriter out, Results.Ok<String> value) {
    out.writeArrayHeader(1);
    out.writeString(Objects.requireNonNull(value.value(), "Ok.value is null"));
  }

  static Results.Ok<String> readOkOfString(MsgReader in) {
    if (in.isMap()) {
      return gatherOkOfString(in);
    }
    int size = in.readRecordHeader(OK_OF_STRING);
    String value = in.readString();
    in.skip(size - 1);
    return new Results.Ok<>(value);
  }

  private static Results.Ok<String> gatherOkOfString(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, OK_OF_STRING);
    String value = named.at(0).readString();
    named.end();
    return new Results.Ok<>(value);
  }

  static void writeFailedOfString(MsgWriter out, Results.Failed<String> value) {
    out.writeArrayHeader(1);
    out.writeString(Objects.requireNonNull(value.why(), "Failed.why is null"));
  }

  static Results.Failed<String> readFailedOfString(MsgReader in) {
    if (in.isMap()) {
      return gatherFailedOfString(in);
    }
    int size = in.readRecordHeader(FAILED_OF_STRING);
    String why = in.readString();
    in.skip(size - 1);
    return new Results.Failed<>(why);
  }

  private static Results.Failed<String> gatherFailedOfString(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, FAILED_OF_STRING);
    String why = named.at(0).readString();
    named.end();
    return new Results.Failed<>(why);
  }

  static void writeOtherOfString(MsgWriter out, Results.Other<String> value) {
    out.writeArrayHeader(2);
    out.writeString(Objects.requireNonNull(value.name(), "Other.name is null"));
    writeOptionalOfString(out, Objects.requireNonNull(value.value(), "Other.value is null"));
  }

  static Results.Other<String> readOtherOfString(MsgReader in) {
    if (in.isMap()) {
      return gatherOtherOfString(in);
    }
    int size = in.readRecordHeader(OTHER_OF_STRING);
    String name = in.readString();
    Optional<String> value = size > 1 ? readOptionalOfString(in) : Optional.empty();
    in.skip(size - 2);
    return new Results.Other<>(name, value);
  }

  private static Results.Other<String> gatherOtherOfString(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, OTHER_OF_STRING);
    String name = named.at(0).readString();
    Optional<String> value = named.has(1) ? readOptionalOfString(named.at(1)) : Optional.empty();
    named.end();
    return new Results.Other<>(name, value);
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

  static void writeResultOfListOfLong(MsgWriter out, Results.Result<List<Long>> value) {
    out.writeArrayHeader(2);
    if (value instanceof Results.Ok<List<Long>> part) {
      out.writeString("Ok");
      writeOkOfListOfLong(out, part);
    } else if (value instanceof Results.Failed<List<Long>> part) {
      out.writeString("Failed");
      writeFailedOfListOfLong(out, part);
    } else if (value instanceof Results.Other<List<Long>> part) {
      out.writeString("Other");
      writeOtherOfListOfLong(out, part);
    } else {
      throw new IllegalArgumentException("compiled before its subtype was: Result " + value);
    }
  }

  static Results.Result<List<Long>> readResultOfListOfLong(MsgReader in) {
    String name = in.readSubtype("Result");
    return switch (name) {
      case "Ok" -> readOkOfListOfLong(in);
      case "Failed" -> readFailedOfListOfLong(in);
      case "Other" -> readOtherOfListOfLong(in);
      default -> {
        in.skip();
        yield new Results.Other<List<Long>>(name, Optional.empty());
      }
    };
  }

  static void writeOkOfListOfLong(MsgWriter out, Results.Ok<List<Long>> value) {
    out.writeArrayHeader(1);
    writeListOfLong(out, Objects.requireNonNull(value.value(), "Ok.value is null"));
  }

  static Results.Ok<List<Long>> readOkOfListOfLong(MsgReader in) {
    if (in.isMap()) {
      return gatherOkOfListOfLong(in);
    }
    int size = in.readRecordHeader(OK_OF_LIST_OF_LONG);
    List<Long> value = readListOfLong(in);
    in.skip(size - 1);
    return new Results.Ok<>(value);
  }

  private static Results.Ok<List<Long>> gatherOkOfListOfLong(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, OK_OF_LIST_OF_LONG);
    List<Long> value = readListOfLong(named.at(0));
    named.end();
    return new Results.Ok<>(value);
  }

  static void writeFailedOfListOfLong(MsgWriter out, Results.Failed<List<Long>> value) {
    out.writeArrayHeader(1);
    out.writeString(Objects.requireNonNull(value.why(), "Failed.why is null"));
  }

  static Results.Failed<List<Long>> readFailedOfListOfLong(MsgReader in) {
    if (in.isMap()) {
      return gatherFailedOfListOfLong(in);
    }
    int size = in.readRecordHeader(FAILED_OF_LIST_OF_LONG);
    String why = in.readString();
    in.skip(size - 1);
    return new Results.Failed<>(why);
  }

  private static Results.Failed<List<Long>> gatherFailedOfListOfLong(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, FAILED_OF_LIST_OF_LONG);
    String why = named.at(0).readString();
    named.end();
    return new Results.Failed<>(why);
  }

  static void writeOtherOfListOfLong(MsgWriter out, Results.Other<List<Long>> value) {
    out.writeArrayHeader(2);
    out.writeString(Objects.requireNonNull(value.name(), "Other.name is null"));
    writeOptionalOfListOfLong(out, Objects.requireNonNull(value.value(), "Other.value is null"));
  }

  static Results.Other<List<Long>> readOtherOfListOfLong(MsgReader in) {
    if (in.isMap()) {
      return gatherOtherOfListOfLong(in);
    }
    int size = in.readRecordHeader(OTHER_OF_LIST_OF_LONG);
    String name = in.readString();
    Optional<List<Long>> value = size > 1 ? readOptionalOfListOfLong(in) : Optional.empty();
    in.skip(size - 2);
    return new Results.Other<>(name, value);
  }

  private static Results.Other<List<Long>> gatherOtherOfListOfLong(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, OTHER_OF_LIST_OF_LONG);
    String name = named.at(0).readString();
    Optional<List<Long>> value = named.has(1) ? readOptionalOfListOfLong(named.at(1)) : Optional.empty();
    named.end();
    return new Results.Other<>(name, value);
  }

  static void writeOptionalOfListOfLong(MsgWriter out, Optional<List<Long>> value) {
    if (value.isPresent()) {
      writeListOfLong(out, value.get());
    } else {
      out.writeNil();
    }
  }

  static Optional<List<Long>> readOptionalOfListOfLong(MsgReader in) {
    return in.tryNil() ? Optional.empty() : Optional.of(readListOfLong(in));
  }

  static void writePairOfStringAndInt(MsgWriter out, Results.Pair<String, Integer> value) {
    out.writeArrayHeader(2);
    if (value instanceof Results.Left<String, Integer> part) {
      out.writeString("Left");
      writeLeftOfStringAndInt(out, part);
    } else if (value instanceof Results.Right<String, Integer> part) {
      out.writeString("Right");
      writeRightOfStringAndInt(out, part);
    } else if (value instanceof Results.Two<Integer, String> part) {
      out.writeString("Two");
      writeTwoOfIntAndString(out, part);
    } else {
      throw new IllegalArgumentException("compiled before its subtype was: Pair " + value);
    }
  }

  static Results.Pair<String, Integer> readPairOfStringAndInt(MsgReader in) {
    int start = in.position();
    String name = in.readSubtype("Pair");
    return switch (name) {
      case "Left" -> readLeftOfStringAndInt(in);
      case "Right" -> readRightOfStringAndInt(in);
      case "Two" -> readTwoOfIntAndString(in);
      default -> throw in.unknownSubtype(start, "Pair", name);
    };
  }

  static void writeLeftOfStringAndInt(MsgWriter out, Results.Left<String, Integer> value) {
    out.writeArrayHeader(1);
    out.writeString(Objects.requireNonNull(value.a(), "Left.a is null"));
  }

  static Results.Left<String, Integer> readLeftOfStringAndInt(MsgReader in) {
    if (in.isMap()) {
      return gatherLeftOfStringAndInt(in);
    }
    int size = in.readRecordHeader(LEFT_OF_STRING_AND_INT);
    String a = in.readString();
    in.skip(size - 1);
    return new Results.Left<>(a);
  }

  private static Results.Left<String, Integer> gatherLeftOfStringAndInt(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, LEFT_OF_STRING_AND_INT);
    String a = named.at(0).readString();
    named.end();
    return new Results.Left<>(a);
  }

  static void writeRightOfStringAndInt(MsgWriter out, Results.Right<String, Integer> value) {
    out.writeArrayHeader(1);
    out.writeInt(Objects.requireNonNull(value.b(), "Right.b is null"));
  }

  static Results.Right<String, Integer> readRightOfStringAndInt(MsgReader in) {
    if (in.isMap()) {
      return gatherRightOfStringAndInt(in);
    }
    int size = in.readRecordHeader(RIGHT_OF_STRING_AND_INT);
    Integer b = in.readInt();
    in.skip(size - 1);
    return new Results.Right<>(b);
  }

  private static Results.Right<String, Integer> gatherRightOfStringAndInt(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, RIGHT_OF_STRING_AND_INT);
    Integer b = named.at(0).readInt();
    named.end();
    return new Results.Right<>(b);
  }

  static void writeTwoOfIntAndString(MsgWriter out, Results.Two<Integer, String> value) {
    out.writeArrayHeader(2);
    out.writeInt(Objects.requireNonNull(value.y(), "Two.y is null"));
    out.writeString(Objects.requireNonNull(value.x(), "Two.x is null"));
  }

  static Results.Two<Integer, String> readTwoOfIntAndString(MsgReader in) {
    if (in.isMap()) {
      return gatherTwoOfIntAndString(in);
    }
    int size = in.readRecordHeader(TWO_OF_INT_AND_STRING);
    Integer y = in.readInt();
    String x = in.readString();
    in.skip(size - 2);
    return new Results.Two<>(y, x);
  }

  private static Results.Two<Integer, String> gatherTwoOfIntAndString(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, TWO_OF_INT_AND_STRING);
    Integer y = named.at(0).readInt();
    String x = named.at(1).readString();
    named.end();
    return new Results.Two<>(y, x);
  }

  static void writeChainOfString(MsgWriter out, Results.Chain<String> value) {
    out.writeArrayHeader(2);
    if (value instanceof Results.End<String> part) {
      out.writeString("End");
      writeEndOfString(out, part);
    } else if (value instanceof Results.Link<String> part) {
      out.writeString("Link");
      writeLinkOfString(out, part);
    } else {
      throw new IllegalArgumentException("compiled before its subtype was: Chain " + value);
    }
  }

  static Results.Chain<String> readChainOfString(MsgReader in) {
    int start = in.position();
    String name = in.readSubtype("Chain");
    return switch (name) {
      case "End" -> readEndOfString(in);
      case "Link" -> readLinkOfString(in);
      default -> throw in.unknownSubtype(start, "Chain", name);
    };
  }

  static void writeEndOfString(MsgWriter out, Results.End<String> value) {
    out.writeArrayHeader(0);
  }

  static Results.End<String> readEndOfString(MsgReader in) {
    if (in.isMap()) {
      return gatherEndOfString(in);
    }
    int size = in.readRecordHeader(END_OF_STRING);
    in.skip(size - 0);
    return new Results.End<>();
  }

  private static Results.End<String> gatherEndOfString(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, END_OF_STRING);
    named.end();
    return new Results.End<>();
  }

  static void writeLinkOfString(MsgWriter out, Results.Link<String> value) {
    out.writeArrayHeader(2);
    out.writeString(Objects.requireNonNull(value.head(), "Link.head is null"));
    writeChainOfString(out, Objects.requireNonNull(value.tail(), "Link.tail is null"));
  }

  static Results.Link<String> readLinkOfString(MsgReader in) {
    if (in.isMap()) {
      return gatherLinkOfString(in);
    }
    in.enter();
    int size = in.readRecordHeader(LINK_OF_STRING);
    String head = in.readString();
    Results.Chain<String> tail = readChainOfString(in);
    in.skip(size - 2);
    in.leave();
    return new Results.Link<>(head, tail);
  }

  private static Results.Link<String> gatherLinkOfString(MsgReader in) {
    in.enter();
    NamedComponents named = NamedComponents.of(in, LINK_OF_STRING);
    String head = named.at(0).readString();
    Results.Chain<String> tail = readChainOfString(named.at(1));
    named.end();
    in.leave();
    return new Results.Link<>(head, tail);
  }

  static void writeMapOfStringToChainOfString(MsgWriter out,
      Map<String, Results.Chain<String>> values) {
    int left = values.size();
    out.writeMapHeader(left);
    for (Map.Entry<String, Results.Chain<String>> entry : values.entrySet()) {
      out.writeString(Objects.requireNonNull(entry.getKey(), "a key of Map<String, Results.Chain<String>> is null"));
      writeChainOfString(out,
          Objects.requireNonNull(entry.getValue(), "a value of Map<String, Results.Chain<String>> is null"));
      left--;
    }
    if (left != 0) {
      throw new ConcurrentModificationException("a Map<String, Results.Chain<String>> changed while it was written");
    }
  }

  static Map<String, Results.Chain<String>> readMapOfStringToChainOfString(MsgReader in) {
    int size = in.readMapHeader();
    DecodedMap<String, Results.Chain<String>> values = new DecodedMap<>(size);
    for (int i = 0; i < size; i++) {
      values.append(in, in.readString(), readChainOfString(in));
    }
    return values;
  }
}
