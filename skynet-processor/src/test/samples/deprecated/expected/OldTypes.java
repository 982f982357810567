package com.example.deprecated;

import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.msgpack.MsgWriter;
import io.skynet.runtime.msgpack.NamedComponents;
import io.skynet.runtime.msgpack.RecordShape;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * How the values of {@link Old} travel.
 */
@Generated("io.skynet.processor.RpcProcessor")
final class OldTypes {
  private static final RecordShape PART = RecordShape.of("Part", "name");

  private OldTypes() {
  }

  @Deprecated
  static void writePart(MsgWriter out, Old.Part value) {
    out.writeArrayHeader(1);
    out.writeString(Objects.requireNonNull(value.name(), "Part.name is null"));
  }

  @Deprecated
  static Old.Part readPart(MsgReader in) {
    if (in.isMap()) {
      return gatherPart(in);
    }
    int size = in.readRecordHeader(PART);
    String name = in.readString();
    in.skip(size - 1);
    return new Old.Part(name);
  }

  @Deprecated
  private static Old.Part gatherPart(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, PART);
    String name = named.at(0).readString();
    named.end();
    return new Old.Part(name);
  }
}
