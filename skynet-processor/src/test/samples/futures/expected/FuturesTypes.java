package com.example.futures;

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
 * How the values of {@link Futures} travel.
 */
@Generated("io.skynet.processor.RpcProcessor")
final class FuturesTypes {
  private static final RecordShape POINT = RecordShape.of("Point", "x", "y");

  private FuturesTypes() {
  }

  static void writePoint(MsgWriter out, Futures.Point value) {
    out.writeArrayHeader(2);
    out.writeInt(value.x());
    out.writeInt(value.y());
  }

  static Futures.Point readPoint(MsgReader in) {
    if (in.isMap()) {
      return gatherPoint(in);
    }
    int size = in.readRecordHeader(POINT);
    int x = in.readInt();
    int y = in.readInt();
    in.skip(size - 2);
    return new Futures.Point(x, y);
  }

  private static Futures.Point gatherPoint(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, POINT);
    int x = named.at(0).readInt();
    int y = named.at(1).readInt();
    named.end();
    return new Futures.Point(x, y);
  }

  static void writeListOfPoint(MsgWriter out, List<Futures.Point> values) {
    int left = values.size();
    out.writeArrayHeader(left);
    for (Futures.Point value : values) {
      writePoint(out, Objects.requireNonNull(value, "an element of List<Futures.Point> is null"));
      left--;
    }
    if (left != 0) {
      throw new ConcurrentModificationException("a List<Futures.Point> changed while it was written");
    }
  }

  static List<Futures.Point> readListOfPoint(MsgReader in) {
    int size = in.readArrayHeader();
    DecodedList<Futures.Point> values = new DecodedList<>(size);
    for (int i = 0; i < size; i++) {
      values.append(readPoint(in));
    }
    return values;
  }
}
