package com.example.shadowed;

import io.skynet.runtime.msgpack.DecodedList;
import io.skynet.runtime.msgpack.MsgWriter;
import io.skynet.runtime.msgpack.NamedComponents;
import io.skynet.runtime.msgpack.RecordShape;
import java.util.ConcurrentModificationException;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * How the values of {@link Shadowed} travel.
 */
@Generated("io.skynet.processor.RpcProcessor")
final class ShadowedTypes {
  private static final RecordShape OUTGOING_CALL = RecordShape.of("OutgoingCall", "number");

  private static final RecordShape OBJECTS = RecordShape.of("Objects", "text");

  private static final RecordShape DELEGATING = RecordShape.of("Delegating", "optional", "readers");

  private static final RecordShape MSG_READER = RecordShape.of("MsgReader", "position");

  private ShadowedTypes() {
  }

  static void writeOutgoingCall(MsgWriter out, Shadowed.OutgoingCall value) {
    out.writeArrayHeader(1);
    out.writeInt(value.number());
  }

  static Shadowed.OutgoingCall readOutgoingCall(io.skynet.runtime.msgpack.MsgReader in) {
    if (in.isMap()) {
      return gatherOutgoingCall(in);
    }
    int size = in.readRecordHeader(OUTGOING_CALL);
    int number = in.readInt();
    in.skip(size - 1);
    return new Shadowed.OutgoingCall(number);
  }

  private static Shadowed.OutgoingCall gatherOutgoingCall(io.skynet.runtime.msgpack.MsgReader in) {
    NamedComponents named = NamedComponents.of(in, OUTGOING_CALL);
    int number = named.at(0).readInt();
    named.end();
    return new Shadowed.OutgoingCall(number);
  }

  static void writeObjects(MsgWriter out, Shadowed.Objects value) {
    out.writeArrayHeader(1);
    out.writeString(java.util.Objects.requireNonNull(value.text(), "Objects.text is null"));
  }

  static Shadowed.Objects readObjects(io.skynet.runtime.msgpack.MsgReader in) {
    if (in.isMap()) {
      return gatherObjects(in);
    }
    int size = in.readRecordHeader(OBJECTS);
    String text = in.readString();
    in.skip(size - 1);
    return new Shadowed.Objects(text);
  }

  private static Shadowed.Objects gatherObjects(io.skynet.runtime.msgpack.MsgReader in) {
    NamedComponents named = NamedComponents.of(in, OBJECTS);
    String text = named.at(0).readString();
    named.end();
    return new Shadowed.Objects(text);
  }

  static void writeDelegating(MsgWriter out, Shadowed.Delegating value) {
    out.writeArrayHeader(2);
    writeOptional(out,
        java.util.Objects.requireNonNull(value.optional(), "Delegating.optional is null"));
    writeListOfMsgReader(out,
        java.util.Objects.requireNonNull(value.readers(), "Delegating.readers is null"));
  }

  static Shadowed.Delegating readDelegating(io.skynet.runtime.msgpack.MsgReader in) {
    if (in.isMap()) {
      return gatherDelegating(in);
    }
    int size = in.readRecordHeader(DELEGATING);
    Shadowed.Optional optional = readOptional(in);
    List<MsgReader> readers = readListOfMsgReader(in);
    in.skip(size - 2);
    return new Shadowed.Delegating(optional, readers);
  }

  private static Shadowed.Delegating gatherDelegating(io.skynet.runtime.msgpack.MsgReader in) {
    NamedComponents named = NamedComponents.of(in, DELEGATING);
    Shadowed.Optional optional = readOptional(named.at(0));
    List<MsgReader> readers = readListOfMsgReader(named.at(1));
    named.end();
    return new Shadowed.Delegating(optional, readers);
  }

  static void writeOptional(MsgWriter out, Shadowed.Optional value) {
    out.writeString(value.name());
  }

  static Shadowed.Optional readOptional(io.skynet.runtime.msgpack.MsgReader in) {
    int start = in.position();
    String name = in.readString();
    return switch (name) {
      case "SOME" -> Shadowed.Optional.SOME;
      default -> throw in.unknownConstant(start, "Optional", name);
    };
  }

  static void writeMsgReader(MsgWriter out, MsgReader value) {
    out.writeArrayHeader(1);
    out.writeInt(value.position());
  }

  static MsgReader readMsgReader(io.skynet.runtime.msgpack.MsgReader in) {
    if (in.isMap()) {
      return gatherMsgReader(in);
    }
    int size = in.readRecordHeader(MSG_READER);
    int position = in.readInt();
    in.skip(size - 1);
    return new MsgReader(position);
  }

  private static MsgReader gatherMsgReader(io.skynet.runtime.msgpack.MsgReader in) {
    NamedComponents named = NamedComponents.of(in, MSG_READER);
    int position = named.at(0).readInt();
    named.end();
    return new MsgReader(position);
  }

  static void writeListOfMsgReader(MsgWriter out, List<MsgReader> values) {
    int left = values.size();
    out.writeArrayHeader(left);
    for (MsgReader value : values) {
      writeMsgReader(out,
          java.util.Objects.requireNonNull(value, "an element of List<MsgReader> is null"));
      left--;
    }
    if (left != 0) {
      throw new ConcurrentModificationException("a List<MsgReader> changed while it was written");
    }
  }

  static List<MsgReader> readListOfMsgReader(io.skynet.runtime.msgpack.MsgReader in) {
    int size = in.readArrayHeader();
    DecodedList<MsgReader> values = new DecodedList<>(size);
    for (int i = 0; i < size; i++) {
      values.append(readMsgReader(in));
    }
    return values;
  }

  static void writeOptionalOfString(MsgWriter out, java.util.Optional<String> value) {
    if (value.isPresent()) {
      out.writeString(value.get());
    } else {
      out.writeNil();
    }
  }

  static java.util.Optional<String> readOptionalOfString(io.skynet.runtime.msgpack.MsgReader in) {
    return in.tryNil() ? java.util.Optional.empty() : java.util.Optional.of(in.readString());
  }

  static void writeOverride(MsgWriter out, Override value) {
    out.writeString(value.name());
  }

  static Override readOverride(io.skynet.runtime.msgpack.MsgReader in) {
    int start = in.position();
    String name = in.readString();
    return switch (name) {
      case "HIDDEN" -> Override.HIDDEN;
      default -> throw in.unknownConstant(start, "Override", name);
    };
  }
}
