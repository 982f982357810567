package com.example.awkward;

import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.msgpack.MsgWriter;
import io.skynet.runtime.msgpack.NamedComponents;
import io.skynet.runtime.msgpack.RecordShape;
import java.util.ArrayList;
import java.util.Collections;
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

  private AwkwardTypes() {
  }

  static void writeLocals(MsgWriter out, Awkward.Locals value) {
    out.writeArrayHeader(6);
    out.writeInt(value.in());
    out.writeInt(value.size());
    out.writeInt(value.out());
    writeListOfString(out, Objects.requireNonNull(value.values(), "Locals.values"));
    out.writeString(Objects.requireNonNull(value.value(), "Locals.value"));
    writeOptionalOfString(out, Objects.requireNonNull(value.i(), "Locals.i"));
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
      out.writeString(Objects.requireNonNull(value, "an element of List<String>"));
      left--;
    }
    if (left != 0) {
      throw new ConcurrentModificationException("a List<String> changed while it was written");
    }
  }

  static List<String> readListOfString(MsgReader in) {
    int size = in.readArrayHeader();
    List<String> values = new ArrayList<>(Math.min(size, 1024));
    for (int i = 0; i < size; i++) {
      values.add(in.readString());
    }
    return Collections.unmodifiableList(values);
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
}
