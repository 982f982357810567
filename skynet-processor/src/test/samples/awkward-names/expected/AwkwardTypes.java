package com.example.awkward;

import io.skynet.runtime.msgpack.DecodedList;
import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.msgpack.MsgWriter;
import io.skynet.runtime.msgpack.NamedComponents;
import io.skynet.runtime.msgpack.RecordShape;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * How the values of {@link Awkward} travel.
 */
@Generated("io.skynet.processor.RpcProcessor")
final class AwkwardTypes {
  private static final RecordShape LOCALS = RecordShape.of("Locals", "in", "size", "out", "values",
      "value", "i?");

  private static final RecordShape NAMED = RecordShape.of("Named", "named", "in", "start", "wire");

  private static final RecordShape GRÖSSE = RecordShape.of("Größe", "länge");

  private static final RecordShape FAILURE = RecordShape.of("Failure", "failure");

  private AwkwardTypes() {
  }

  static void writeLocals(MsgWriter out, Awkward.Locals value) {
    out.writeArrayHeader(6);
    out.writeInt(value.in());
    out.writeInt(value.size());
    out.writeInt(value.out());
    writeListOfString(out, Objects.requireNonNull(value.values(), "Locals.values is null"));
    out.writeString(Objects.requireNonNull(value.value(), "Locals.value is null"));
    writeOptionalOfString(out, Objects.requireNonNull(value.i(), "Locals.i is null"));
  }

  static Awkward.Locals readLocals(MsgReader in_) {
    if (in_.isMap()) {
      return gatherLocals(in_);
    }
    int size_ = in_.readRecordHeader(LOCALS);
    int in = in_.readInt();
    int size = in_.readInt();
    int out = in_.readInt();
    List<String> values = readListOfString(in_);
    String value = in_.readString();
    Optional<String> i = size_ > 5 ? readOptionalOfString(in_) : Optional.empty();
    in_.skip(size_ - 6);
    return new Awkward.Locals(in, size, out, values, value, i);
  }

  private static Awkward.Locals gatherLocals(MsgReader in_) {
    NamedComponents named = NamedComponents.of(in_, LOCALS);
    int in = named.at(0).readInt();
    int size = named.at(1).readInt();
    int out = named.at(2).readInt();
    List<String> values = readListOfString(named.at(3));
    String value = named.at(4).readString();
    Optional<String> i = named.has(5) ? readOptionalOfString(named.at(5)) : Optional.empty();
    named.end();
    return new Awkward.Locals(in, size, out, values, value, i);
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

  static void writeWords(MsgWriter out, Awkward.Words value) {
    out.writeString(value.name());
  }

  static Awkward.Words readWords(MsgReader in) {
    int start = in.position();
    String name = in.readString();
    return switch (name) {
      case "in" -> Awkward.Words.in;
      case "start" -> Awkward.Words.start;
      case "name" -> Awkward.Words.name;
      case "naïve" -> Awkward.Words.naïve;
      default -> throw in.unknownConstant(start, "Words", name);
    };
  }

  static void writeNamed(MsgWriter out, Awkward.Named value) {
    out.writeArrayHeader(4);
    out.writeInt(value.named());
    out.writeInt(value.in());
    out.writeString(Objects.requireNonNull(value.start(), "Named.start is null"));
    out.writeBoolean(value.wire());
  }

  static Awkward.Named readNamed(MsgReader in_) {
    if (in_.isMap()) {
      return gatherNamed(in_);
    }
    int size = in_.readRecordHeader(NAMED);
    int named = in_.readInt();
    int in = in_.readInt();
    String start = in_.readString();
    boolean wire = in_.readBoolean();
    in_.skip(size - 4);
    return new Awkward.Named(named, in, start, wire);
  }

  private static Awkward.Named gatherNamed(MsgReader in_) {
    NamedComponents named_ = NamedComponents.of(in_, NAMED);
    int named = named_.at(0).readInt();
    int in = named_.at(1).readInt();
    String start = named_.at(2).readString();
    boolean wire = named_.at(3).readBoolean();
    named_.end();
    return new Awkward.Named(named, in, start, wire);
  }

  static void writeGröße(MsgWriter out, Awkward.Größe value) {
    out.writeArrayHeader(1);
    out.writeInt(value.länge());
  }

  static Awkward.Größe readGröße(MsgReader in) {
    if (in.isMap()) {
      return gatherGröße(in);
    }
    int size = in.readRecordHeader(GRÖSSE);
    int länge = in.readInt();
    in.skip(size - 1);
    return new Awkward.Größe(länge);
  }

  private static Awkward.Größe gatherGröße(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, GRÖSSE);
    int länge = named.at(0).readInt();
    named.end();
    return new Awkward.Größe(länge);
  }

  static void writeUnicode(MsgWriter out, Awkward.Unicode value) {
    out.writeString(value.name());
  }

  static Awkward.Unicode readUnicode(MsgReader in) {
    int start = in.position();
    String name = in.readString();
    return switch (name) {
      case "ÄRGER" -> Awkward.Unicode.ÄRGER;
      case "日本" -> Awkward.Unicode.日本;
      default -> throw in.unknownConstant(start, "Unicode", name);
    };
  }

  static void writeFailure(MsgWriter out, Awkward.Failure value) {
    out.writeArrayHeader(1);
    out.writeString(Objects.requireNonNull(value.failure(), "Failure.failure is null"));
  }

  static Awkward.Failure readFailure(MsgReader in) {
    if (in.isMap()) {
      return gatherFailure(in);
    }
    int size = in.readRecordHeader(FAILURE);
    String failure = in.readString();
    in.skip(size - 1);
    return new Awkward.Failure(failure);
  }

  private static Awkward.Failure gatherFailure(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, FAILURE);
    String failure = named.at(0).readString();
    named.end();
    return new Awkward.Failure(failure);
  }
}
