package com.example.errors;

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
 * How the values of {@link Stock} travel.
 */
@Generated("io.skynet.processor.RpcProcessor")
final class StockTypes {
  private static final RecordShape OUT_OF_STOCK = RecordShape.of("OutOfStock", "message", "places",
      "left");

  private static final RecordShape PLACE = RecordShape.of("Place", "name");

  private static final RecordShape SOLD_OUT = RecordShape.of("SoldOut", "left");

  private static final RecordShape CLOSED = RecordShape.of("Closed", "message?");

  private StockTypes() {
  }

  static void writeOutOfStock(MsgWriter out, Stock.OutOfStock value) {
    out.writeArrayHeader(3);
    out.writeString(Objects.requireNonNull(value.getMessage(), "OutOfStock.message is null"));
    writeListOfPlace(out, Objects.requireNonNull(value.places(), "OutOfStock.places is null"));
    out.writeInt(value.getLeft());
  }

  static Stock.OutOfStock readOutOfStock(MsgReader in) {
    if (in.isMap()) {
      return gatherOutOfStock(in);
    }
    int size = in.readRecordHeader(OUT_OF_STOCK);
    String message = in.readString();
    List<Stock.Place> places = readListOfPlace(in);
    int left = in.readInt();
    in.skip(size - 3);
    return new Stock.OutOfStock(message, places, left);
  }

  private static Stock.OutOfStock gatherOutOfStock(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, OUT_OF_STOCK);
    String message = named.at(0).readString();
    List<Stock.Place> places = readListOfPlace(named.at(1));
    int left = named.at(2).readInt();
    named.end();
    return new Stock.OutOfStock(message, places, left);
  }

  static void writePlace(MsgWriter out, Stock.Place value) {
    out.writeArrayHeader(1);
    out.writeString(Objects.requireNonNull(value.name(), "Place.name is null"));
  }

  static Stock.Place readPlace(MsgReader in) {
    if (in.isMap()) {
      return gatherPlace(in);
    }
    int size = in.readRecordHeader(PLACE);
    String name = in.readString();
    in.skip(size - 1);
    return new Stock.Place(name);
  }

  private static Stock.Place gatherPlace(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, PLACE);
    String name = named.at(0).readString();
    named.end();
    return new Stock.Place(name);
  }

  static void writeListOfPlace(MsgWriter out, List<Stock.Place> values) {
    int left = values.size();
    out.writeArrayHeader(left);
    for (Stock.Place value : values) {
      writePlace(out, Objects.requireNonNull(value, "an element of List<Stock.Place> is null"));
      left--;
    }
    if (left != 0) {
      throw new ConcurrentModificationException("a List<Stock.Place> changed while it was written");
    }
  }

  static List<Stock.Place> readListOfPlace(MsgReader in) {
    int size = in.readArrayHeader();
    DecodedList<Stock.Place> values = new DecodedList<>(size);
    for (int i = 0; i < size; i++) {
      values.append(readPlace(in));
    }
    return values;
  }

  static void writeSoldOut(MsgWriter out, Stock.SoldOut value) {
    out.writeArrayHeader(1);
    out.writeInt(value.getLeft());
  }

  static Stock.SoldOut readSoldOut(MsgReader in) {
    if (in.isMap()) {
      return gatherSoldOut(in);
    }
    int size = in.readRecordHeader(SOLD_OUT);
    int left = in.readInt();
    in.skip(size - 1);
    return new Stock.SoldOut(left);
  }

  private static Stock.SoldOut gatherSoldOut(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, SOLD_OUT);
    int left = named.at(0).readInt();
    named.end();
    return new Stock.SoldOut(left);
  }

  static void writeClosed(MsgWriter out, Stock.Closed value) {
    out.writeArrayHeader(1);
    writeNullableString(out, value.getMessage());
  }

  static Stock.Closed readClosed(MsgReader in) {
    if (in.isMap()) {
      return gatherClosed(in);
    }
    int size = in.readRecordHeader(CLOSED);
    String message = size > 0 ? readNullableString(in) : null;
    in.skip(size - 1);
    return new Stock.Closed(message);
  }

  private static Stock.Closed gatherClosed(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, CLOSED);
    String message = named.has(0) ? readNullableString(named.at(0)) : null;
    named.end();
    return new Stock.Closed(message);
  }

  static void writeNullableString(MsgWriter out, String value) {
    if (value != null) {
      out.writeString(value);
    } else {
      out.writeNil();
    }
  }

  static String readNullableString(MsgReader in) {
    return in.tryNil() ? null : in.readString();
  }
}
