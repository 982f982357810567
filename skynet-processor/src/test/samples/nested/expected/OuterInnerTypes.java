package com.example.nested;

import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.msgpack.MsgWriter;
import io.skynet.runtime.msgpack.NamedComponents;
import io.skynet.runtime.msgpack.RecordShape;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * How the values of {@link Outer.Inner} travel.
 */
@Generated("io.skynet.processor.RpcProcessor")
final class OuterInnerTypes {
  private static final RecordShape DEEP = RecordShape.of("Deep", "shade");

  private OuterInnerTypes() {
  }

  static void writeDeep(MsgWriter out, Outer.Inner.Deep value) {
    out.writeArrayHeader(1);
    writeShade(out, Objects.requireNonNull(value.shade(), "Deep.shade is null"));
  }

  static Outer.Inner.Deep readDeep(MsgReader in) {
    if (in.isMap()) {
      return gatherDeep(in);
    }
    int size = in.readRecordHeader(DEEP);
    Outer.Shade shade = readShade(in);
    in.skip(size - 1);
    return new Outer.Inner.Deep(shade);
  }

  private static Outer.Inner.Deep gatherDeep(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, DEEP);
    Outer.Shade shade = readShade(named.at(0));
    named.end();
    return new Outer.Inner.Deep(shade);
  }

  static void writeShade(MsgWriter out, Outer.Shade value) {
    out.writeString(value.name());
  }

  static Outer.Shade readShade(MsgReader in) {
    int start = in.position();
    String name = in.readString();
    return switch (name) {
      case "DARK" -> Outer.Shade.DARK;
      default -> throw in.unknownConstant(start, "Shade", name);
    };
  }
}
