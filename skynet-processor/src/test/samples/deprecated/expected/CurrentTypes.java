package com.example.deprecated;

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
 * How the values of {@link Current} travel.
 */
@Generated("io.skynet.processor.RpcProcessor")
final class CurrentTypes {
  private static final RecordShape CODED = RecordShape.of("Coded", "code");

  private static final RecordShape KEEPS = RecordShape.of("Keeps", "old", "level", "gone");

  private static final RecordShape GONE = RecordShape.of("Gone", "name");

  private CurrentTypes() {
  }

  static void writeLevel(MsgWriter out, Current.Level value) {
    out.writeString(value.name());
  }

  static Current.Level readLevel(MsgReader in) {
    return readLevelParts(in);
  }

  @Deprecated
  private static Current.Level readLevelParts(MsgReader in) {
    int start = in.position();
    String name = in.readString();
    return switch (name) {
      case "LOW" -> Current.Level.LOW;
      case "MIDDLE" -> Current.Level.MIDDLE;
      default -> throw in.unknownConstant(start, "Level", name);
    };
  }

  static void writeCoded(MsgWriter out, Current.Coded value) {
    writeCodedParts(out, value);
  }

  @Deprecated
  private static void writeCodedParts(MsgWriter out, Current.Coded value) {
    out.writeArrayHeader(1);
    out.writeInt(value.code());
  }

  static Current.Coded readCoded(MsgReader in) {
    return readCodedParts(in);
  }

  @Deprecated
  private static Current.Coded readCodedParts(MsgReader in) {
    if (in.isMap()) {
      return gatherCoded(in);
    }
    int size = in.readRecordHeader(CODED);
    int code = in.readInt();
    in.skip(size - 1);
    return new Current.Coded(code);
  }

  private static Current.Coded gatherCoded(MsgReader in) {
    return gatherCodedParts(in);
  }

  @Deprecated
  private static Current.Coded gatherCodedParts(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, CODED);
    int code = named.at(0).readInt();
    named.end();
    return new Current.Coded(code);
  }

  static void writeKeeps(MsgWriter out, Current.Keeps value) {
    writeKeepsParts(out, value);
  }

  @Deprecated
  private static void writeKeepsParts(MsgWriter out, Current.Keeps value) {
    out.writeArrayHeader(3);
    out.writeString(Objects.requireNonNull(value.old(), "Keeps.old is null"));
    writeLevel(out, Objects.requireNonNull(value.level(), "Keeps.level is null"));
    writeListOfGone(out, Objects.requireNonNull(value.gone(), "Keeps.gone is null"));
  }

  static Current.Keeps readKeeps(MsgReader in) {
    return readKeepsParts(in);
  }

  @Deprecated
  private static Current.Keeps readKeepsParts(MsgReader in) {
    if (in.isMap()) {
      return gatherKeeps(in);
    }
    int size = in.readRecordHeader(KEEPS);
    String old = in.readString();
    Current.Level level = readLevel(in);
    List<Current.Gone> gone = readListOfGone(in);
    in.skip(size - 3);
    return new Current.Keeps(old, level, gone);
  }

  private static Current.Keeps gatherKeeps(MsgReader in) {
    return gatherKeepsParts(in);
  }

  @Deprecated
  private static Current.Keeps gatherKeepsParts(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, KEEPS);
    String old = named.at(0).readString();
    Current.Level level = readLevel(named.at(1));
    List<Current.Gone> gone = readListOfGone(named.at(2));
    named.end();
    return new Current.Keeps(old, level, gone);
  }

  @Deprecated
  static void writeGone(MsgWriter out, Current.Gone value) {
    out.writeArrayHeader(1);
    out.writeString(Objects.requireNonNull(value.name(), "Gone.name is null"));
  }

  @Deprecated
  static Current.Gone readGone(MsgReader in) {
    if (in.isMap()) {
      return gatherGone(in);
    }
    int size = in.readRecordHeader(GONE);
    String name = in.readString();
    in.skip(size - 1);
    return new Current.Gone(name);
  }

  @Deprecated
  private static Current.Gone gatherGone(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, GONE);
    String name = named.at(0).readString();
    named.end();
    return new Current.Gone(name);
  }

  @Deprecated
  static void writeListOfGone(MsgWriter out, List<Current.Gone> values) {
    int left = values.size();
    out.writeArrayHeader(left);
    for (Current.Gone value : values) {
      writeGone(out, Objects.requireNonNull(value, "an element of List<Current.Gone> is null"));
      left--;
    }
    if (left != 0) {
      throw new ConcurrentModificationException("a List<Current.Gone> changed while it was written");
    }
  }

  @Deprecated
  static List<Current.Gone> readListOfGone(MsgReader in) {
    int size = in.readArrayHeader();
    DecodedList<Current.Gone> values = new DecodedList<>(size);
    for (int i = 0; i < size; i++) {
      values.append(readGone(in));
    }
    return values;
  }
}
