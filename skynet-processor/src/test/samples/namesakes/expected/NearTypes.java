package com.example.near;

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
 * How the values of {@link Near} travel.
 */
@Generated("io.skynet.processor.RpcProcessor")
final class NearTypes {
  private static final RecordShape ITEM = RecordShape.of("Item", "near");

  private static final RecordShape ITEM2 = RecordShape.of("Item", "top");

  private static final RecordShape ITEM3 = RecordShape.of("Item", "far");

  private NearTypes() {
  }

  static void writeItem(MsgWriter out, Near.Item value) {
    out.writeArrayHeader(1);
    out.writeString(Objects.requireNonNull(value.near(), "Item.near is null"));
  }

  static Near.Item readItem(MsgReader in) {
    if (in.isMap()) {
      return gatherItem(in);
    }
    int size = in.readRecordHeader(ITEM);
    String near = in.readString();
    in.skip(size - 1);
    return new Near.Item(near);
  }

  private static Near.Item gatherItem(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, ITEM);
    String near = named.at(0).readString();
    named.end();
    return new Near.Item(near);
  }

  static void writeItem2(MsgWriter out, com.example.far.Item value) {
    out.writeArrayHeader(1);
    out.writeBoolean(value.top());
  }

  static com.example.far.Item readItem2(MsgReader in) {
    if (in.isMap()) {
      return gatherItem2(in);
    }
    int size = in.readRecordHeader(ITEM2);
    boolean top = in.readBoolean();
    in.skip(size - 1);
    return new com.example.far.Item(top);
  }

  private static com.example.far.Item gatherItem2(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, ITEM2);
    boolean top = named.at(0).readBoolean();
    named.end();
    return new com.example.far.Item(top);
  }

  static void writeItem3(MsgWriter out, com.example.far.Far.Item value) {
    out.writeArrayHeader(1);
    out.writeInt(value.far());
  }

  static com.example.far.Far.Item readItem3(MsgReader in) {
    if (in.isMap()) {
      return gatherItem3(in);
    }
    int size = in.readRecordHeader(ITEM3);
    int far = in.readInt();
    in.skip(size - 1);
    return new com.example.far.Far.Item(far);
  }

  private static com.example.far.Far.Item gatherItem3(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, ITEM3);
    int far = named.at(0).readInt();
    named.end();
    return new com.example.far.Far.Item(far);
  }

  static void writeListOfItem3(MsgWriter out, List<com.example.far.Far.Item> values) {
    int left = values.size();
    out.writeArrayHeader(left);
    for (com.example.far.Far.Item value : values) {
      writeItem3(out, Objects.requireNonNull(value, "an element of List<Far.Item> is null"));
      left--;
    }
    if (left != 0) {
      throw new ConcurrentModificationException("a List<Far.Item> changed while it was written");
    }
  }

  static List<com.example.far.Far.Item> readListOfItem3(MsgReader in) {
    int size = in.readArrayHeader();
    DecodedList<com.example.far.Far.Item> values = new DecodedList<>(size);
    for (int i = 0; i < size; i++) {
      values.append(readItem3(in));
    }
    return values;
  }

  static void writeListOfItem(MsgWriter out, List<Near.Item> values) {
    int left = values.size();
    out.writeArrayHeader(left);
    for (Near.Item value : values) {
      writeItem(out, Objects.requireNonNull(value, "an element of List<Near.Item> is null"));
      left--;
    }
    if (left != 0) {
      throw new ConcurrentModificationException("a List<Near.Item> changed while it was written");
    }
  }

  static List<Near.Item> readListOfItem(MsgReader in) {
    int size = in.readArrayHeader();
    DecodedList<Near.Item> values = new DecodedList<>(size);
    for (int i = 0; i < size; i++) {
      values.append(readItem(in));
    }
    return values;
  }
}
