package com.example.removal;

import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.msgpack.MsgWriter;
import io.skynet.runtime.msgpack.NamedComponents;
import io.skynet.runtime.msgpack.RecordShape;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * How the values of {@link Heir} travel.
 */
@Generated("io.skynet.processor.RpcProcessor")
final class HeirTypes {
  private static final RecordShape PART = RecordShape.of("Part", "name");

  private HeirTypes() {
  }

  @Deprecated
  @SuppressWarnings("removal")
  static void writePart(MsgWriter out, Ending.Part value) {
    out.writeArrayHeader(1);
    out.writeString(Objects.requireNonNull(value.name(), "Part.name is null"));
  }

  @Deprecated
  @SuppressWarnings("removal")
  static Ending.Part readPart(MsgReader in) {
    if (in.isMap()) {
      return gatherPart(in);
    }
    int size = in.readRecordHeader(PART);
    String name = in.readString();
    in.skip(size - 1);
    return new Ending.Part(name);
  }

  @Deprecated
  @SuppressWarnings("removal")
  private static Ending.Part gatherPart(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, PART);
    String name = named.at(0).readString();
    named.end();
    return new Ending.Part(name);
  }
}
