package com.example.family;

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
 * How the values of {@link Market.Shop} travel.
 */
@Generated("io.skynet.processor.RpcProcessor")
final class MarketShopTypes {
  private static final RecordShape ORDER = RecordShape.of("Order", "customer");

  private static final RecordShape PAGE_OF_ORDER = RecordShape.of("Page", "items", "next?",
      "sizes");

  private static final RecordShape PAIR_OF_LONG_AND_ORDER = RecordShape.of("Pair", "first",
      "second");

  private static final RecordShape PAGE_OF_INT = RecordShape.of("Page", "items", "next?", "sizes");

  private static final RecordShape PAIR_OF_STRING_AND_PAGE_OF_INT = RecordShape.of("Pair", "first",
      "second");

  private MarketShopTypes() {
  }

  static void writeOrder(MsgWriter out, Market.Order value) {
    out.writeArrayHeader(1);
    out.writeString(Objects.requireNonNull(value.customer(), "Order.customer is null"));
  }

  static Market.Order readOrder(MsgReader in) {
    if (in.isMap()) {
      return gatherOrder(in);
    }
    int size = in.readRecordHeader(ORDER);
    String customer = in.readString();
    in.skip(size - 1);
    return new Market.Order(customer);
  }

  private static Market.Order gatherOrder(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, ORDER);
    String customer = named.at(0).readString();
    named.end();
    return new Market.Order(customer);
  }

  static void writePageOfOrder(MsgWriter out, Market.Page<Market.Order> value) {
    out.writeArrayHeader(3);
    writeListOfOrder(out, Objects.requireNonNull(value.items(), "Page.items is null"));
    writeOptionalOfPageOfOrder(out, Objects.requireNonNull(value.next(), "Page.next is null"));
    writeArrayOfInt(out, Objects.requireNonNull(value.sizes(), "Page.sizes is null"));
  }

  static Market.Page<Market.Order> readPageOfOrder(MsgReader in) {
    if (in.isMap()) {
      return gatherPageOfOrder(in);
    }
    in.enter();
    int size = in.readRecordHeader(PAGE_OF_ORDER);
    List<Market.Order> items = readListOfOrder(in);
    Optional<Market.Page<Market.Order>> next = readOptionalOfPageOfOrder(in);
    int[] sizes = readArrayOfInt(in);
    in.skip(size - 3);
    in.leave();
    return new Market.Page<>(items, next, sizes);
  }

  private static Market.Page<Market.Order> gatherPageOfOrder(MsgReader in) {
    in.enter();
    NamedComponents named = NamedComponents.of(in, PAGE_OF_ORDER);
    List<Market.Order> items = readListOfOrder(named.at(0));
    Optional<Market.Page<Market.Order>> next = named.has(1) ? readOptionalOfPageOfOrder(named.at(1)) : Optional.empty();
    int[] sizes = readArrayOfInt(named.at(2));
    named.end();
    in.leave();
    return new Market.Page<>(items, next, sizes);
  }

  static void writeListOfOrder(MsgWriter out, List<Market.Order> values) {
    int left = values.size();
    out.writeArrayHeader(left);
    for (Market.Order value : values) {
      writeOrder(out, Objects.requireNonNull(value, "an element of List<Market.Order> is null"));
      left--;
    }
    if (left != 0) {
      throw new ConcurrentModificationException("a List<Market.Order> changed while it was written");
    }
  }

  static List<Market.Order> readListOfOrder(MsgReader in) {
    int size = in.readArrayHeader();
    DecodedList<Market.Order> values = new DecodedList<>(size);
    for (int i = 0; i < size; i++) {
      values.append(readOrder(in));
    }
    return values;
  }

  static void writeOptionalOfPageOfOrder(MsgWriter out, Optional<Market.Page<Market.Order>> value) {
    if (value.isPresent()) {
      writePageOfOrder(out, value.get());
    } else {
      out.writeNil();
    }
  }

  static Optional<Market.Page<Market.Order>> readOptionalOfPageOfOrder(MsgReader in) {
    return in.tryNil() ? Optional.empty() : Optional.of(readPageOfOrder(in));
  }

  static void writeArrayOfInt(MsgWriter out, int[] values) {
    out.writeArrayHeader(values.length);
    for (int value : values) {
      out.writeInt(value);
    }
  }

  static int[] readArrayOfInt(MsgReader in) {
    int size = in.readArrayHeader();
    int[] values = new int[size];
    for (int i = 0; i < size; i++) {
      values[i] = in.readInt();
    }
    return values;
  }

  static void writeNullablePageOfOrder(MsgWriter out, Market.Page<Market.Order> value) {
    if (value != null) {
      writePageOfOrder(out, value);
    } else {
      out.writeNil();
    }
  }

  static Market.Page<Market.Order> readNullablePageOfOrder(MsgReader in) {
    return in.tryNil() ? null : readPageOfOrder(in);
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

  static void writeListOfPageOfOrder(MsgWriter out, List<Market.Page<Market.Order>> values) {
    int left = values.size();
    out.writeArrayHeader(left);
    for (Market.Page<Market.Order> value : values) {
      writePageOfOrder(out,
          Objects.requireNonNull(value, "an element of List<Market.Page<Market.Order>> is null"));
      left--;
    }
    if (left != 0) {
      throw new ConcurrentModificationException("a List<Market.Page<Market.Order>> changed while it was written");
    }
  }

  static List<Market.Page<Market.Order>> readListOfPageOfOrder(MsgReader in) {
    int size = in.readArrayHeader();
    DecodedList<Market.Page<Market.Order>> values = new DecodedList<>(size);
    for (int i = 0; i < size; i++) {
      values.append(readPageOfOrder(in));
    }
    return values;
  }

  static void writePairOfLongAndOrder(MsgWriter out, Market.Pair<Long, Market.Order> value) {
    out.writeArrayHeader(2);
    out.writeLong(Objects.requireNonNull(value.first(), "Pair.first is null"));
    writeOrder(out, Objects.requireNonNull(value.second(), "Pair.second is null"));
  }

  static Market.Pair<Long, Market.Order> readPairOfLongAndOrder(MsgReader in) {
    if (in.isMap()) {
      return gatherPairOfLongAndOrder(in);
    }
    int size = in.readRecordHeader(PAIR_OF_LONG_AND_ORDER);
    Long first = in.readLong();
    Market.Order second = readOrder(in);
    in.skip(size - 2);
    return new Market.Pair<>(first, second);
  }

  private static Market.Pair<Long, Market.Order> gatherPairOfLongAndOrder(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, PAIR_OF_LONG_AND_ORDER);
    Long first = named.at(0).readLong();
    Market.Order second = readOrder(named.at(1));
    named.end();
    return new Market.Pair<>(first, second);
  }

  static void writePageOfInt(MsgWriter out, Market.Page<Integer> value) {
    out.writeArrayHeader(3);
    writeListOfInt(out, Objects.requireNonNull(value.items(), "Page.items is null"));
    writeOptionalOfPageOfInt(out, Objects.requireNonNull(value.next(), "Page.next is null"));
    writeArrayOfInt(out, Objects.requireNonNull(value.sizes(), "Page.sizes is null"));
  }

  static Market.Page<Integer> readPageOfInt(MsgReader in) {
    if (in.isMap()) {
      return gatherPageOfInt(in);
    }
    in.enter();
    int size = in.readRecordHeader(PAGE_OF_INT);
    List<Integer> items = readListOfInt(in);
    Optional<Market.Page<Integer>> next = readOptionalOfPageOfInt(in);
    int[] sizes = readArrayOfInt(in);
    in.skip(size - 3);
    in.leave();
    return new Market.Page<>(items, next, sizes);
  }

  private static Market.Page<Integer> gatherPageOfInt(MsgReader in) {
    in.enter();
    NamedComponents named = NamedComponents.of(in, PAGE_OF_INT);
    List<Integer> items = readListOfInt(named.at(0));
    Optional<Market.Page<Integer>> next = named.has(1) ? readOptionalOfPageOfInt(named.at(1)) : Optional.empty();
    int[] sizes = readArrayOfInt(named.at(2));
    named.end();
    in.leave();
    return new Market.Page<>(items, next, sizes);
  }

  static void writeListOfInt(MsgWriter out, List<Integer> values) {
    int left = values.size();
    out.writeArrayHeader(left);
    for (Integer value : values) {
      out.writeInt(Objects.requireNonNull(value, "an element of List<Integer> is null"));
      left--;
    }
    if (left != 0) {
      throw new ConcurrentModificationException("a List<Integer> changed while it was written");
    }
  }

  static List<Integer> readListOfInt(MsgReader in) {
    int size = in.readArrayHeader();
    DecodedList<Integer> values = new DecodedList<>(size);
    for (int i = 0; i < size; i++) {
      values.append(in.readInt());
    }
    return values;
  }

  static void writeOptionalOfPageOfInt(MsgWriter out, Optional<Market.Page<Integer>> value) {
    if (value.isPresent()) {
      writePageOfInt(out, value.get());
    } else {
      out.writeNil();
    }
  }

  static Optional<Market.Page<Integer>> readOptionalOfPageOfInt(MsgReader in) {
    return in.tryNil() ? Optional.empty() : Optional.of(readPageOfInt(in));
  }

  static void writePairOfStringAndPageOfInt(MsgWriter out,
      Market.Pair<String, Market.Page<Integer>> value) {
    out.writeArrayHeader(2);
    out.writeString(Objects.requireNonNull(value.first(), "Pair.first is null"));
    writePageOfInt(out, Objects.requireNonNull(value.second(), "Pair.second is null"));
  }

  static Market.Pair<String, Market.Page<Integer>> readPairOfStringAndPageOfInt(MsgReader in) {
    if (in.isMap()) {
      return gatherPairOfStringAndPageOfInt(in);
    }
    int size = in.readRecordHeader(PAIR_OF_STRING_AND_PAGE_OF_INT);
    String first = in.readString();
    Market.Page<Integer> second = readPageOfInt(in);
    in.skip(size - 2);
    return new Market.Pair<>(first, second);
  }

  private static Market.Pair<String, Market.Page<Integer>> gatherPairOfStringAndPageOfInt(
      MsgReader in) {
    NamedComponents named = NamedComponents.of(in, PAIR_OF_STRING_AND_PAGE_OF_INT);
    String first = named.at(0).readString();
    Market.Page<Integer> second = readPageOfInt(named.at(1));
    named.end();
    return new Market.Pair<>(first, second);
  }
}
