package com.example.codecs;

import io.skynet.runtime.msgpack.DecodedList;
import io.skynet.runtime.msgpack.DecodedMap;
import io.skynet.runtime.msgpack.DecodedSet;
import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.msgpack.MsgWriter;
import io.skynet.runtime.msgpack.NamedComponents;
import io.skynet.runtime.msgpack.RecordShape;
import io.skynet.runtime.msgpack.StandardTypes;
import java.time.Instant;
import java.util.ConcurrentModificationException;
import java.util.Currency;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * How the values of {@link Till} travel.
 */
@Generated("io.skynet.processor.RpcProcessor")
final class TillTypes {
  private static final RecordShape RECEIPT = RecordShape.of("Receipt", "customer", "total", "tip?",
      "discount?", "items", "parts", "currencies", "all");

  private static final RecordShape PAGE_OF_MONEY = RecordShape.of("Page", "items");

  private static final RecordShape PAGE_OF_LONG = RecordShape.of("Page", "items");

  private static final RecordShape NODE_PARTS = RecordShape.of("NodeParts", "name", "children");

  private TillTypes() {
  }

  static void writeMoney(MsgWriter out, Till.Money value) {
    long wire = Till.Money.write(value);
    out.writeLong(wire);
  }

  static Till.Money readMoney(MsgReader in) {
    int start = in.position();
    long wire = in.readLong();
    try {
      return Objects.requireNonNull(Till.Money.read(wire));
    } catch (RuntimeException e) {
      throw in.refused(start, "Money", wire, e);
    }
  }

  static void writeReceipt(MsgWriter out, Till.Receipt value) {
    out.writeArrayHeader(8);
    writeCustomer(out, Objects.requireNonNull(value.customer(), "Receipt.customer is null"));
    writeMoney(out, Objects.requireNonNull(value.total(), "Receipt.total is null"));
    writeOptionalOfMoney(out, Objects.requireNonNull(value.tip(), "Receipt.tip is null"));
    writeNullableMoney(out, value.discount());
    writeListOfMoney(out, Objects.requireNonNull(value.items(), "Receipt.items is null"));
    writeArrayOfMoney(out, Objects.requireNonNull(value.parts(), "Receipt.parts is null"));
    writeMapOfCustomerToCurrency(out,
        Objects.requireNonNull(value.currencies(), "Receipt.currencies is null"));
    writeSetOfCurrency(out, Objects.requireNonNull(value.all(), "Receipt.all is null"));
  }

  static Till.Receipt readReceipt(MsgReader in) {
    if (in.isMap()) {
      return gatherReceipt(in);
    }
    int size = in.readRecordHeader(RECEIPT);
    Till.Customer customer = readCustomer(in);
    Till.Money total = readMoney(in);
    Optional<Till.Money> tip = readOptionalOfMoney(in);
    Till.Money discount = readNullableMoney(in);
    List<Till.Money> items = readListOfMoney(in);
    Till.Money[] parts = readArrayOfMoney(in);
    Map<Till.Customer, Currency> currencies = readMapOfCustomerToCurrency(in);
    Set<Currency> all = readSetOfCurrency(in);
    in.skip(size - 8);
    return new Till.Receipt(customer, total, tip, discount, items, parts, currencies, all);
  }

  private static Till.Receipt gatherReceipt(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, RECEIPT);
    Till.Customer customer = readCustomer(named.at(0));
    Till.Money total = readMoney(named.at(1));
    Optional<Till.Money> tip = named.has(2) ? readOptionalOfMoney(named.at(2)) : Optional.empty();
    Till.Money discount = named.has(3) ? readNullableMoney(named.at(3)) : null;
    List<Till.Money> items = readListOfMoney(named.at(4));
    Till.Money[] parts = readArrayOfMoney(named.at(5));
    Map<Till.Customer, Currency> currencies = readMapOfCustomerToCurrency(named.at(6));
    Set<Currency> all = readSetOfCurrency(named.at(7));
    named.end();
    return new Till.Receipt(customer, total, tip, discount, items, parts, currencies, all);
  }

  static void writeCustomer(MsgWriter out, Till.Customer value) {
    String wire = Till.CustomerCodec.write(value);
    out.writeString(Objects.requireNonNull(wire, "the result of Till.CustomerCodec.write is null"));
  }

  static Till.Customer readCustomer(MsgReader in) {
    int start = in.position();
    String wire = in.readString();
    try {
      return Objects.requireNonNull(Till.CustomerCodec.read(wire));
    } catch (RuntimeException e) {
      throw in.refused(start, "Customer", wire, e);
    }
  }

  static void writeOptionalOfMoney(MsgWriter out, Optional<Till.Money> value) {
    if (value.isPresent()) {
      writeMoney(out, value.get());
    } else {
      out.writeNil();
    }
  }

  static Optional<Till.Money> readOptionalOfMoney(MsgReader in) {
    return in.tryNil() ? Optional.empty() : Optional.of(readMoney(in));
  }

  static void writeNullableMoney(MsgWriter out, Till.Money value) {
    if (value != null) {
      writeMoney(out, value);
    } else {
      out.writeNil();
    }
  }

  static Till.Money readNullableMoney(MsgReader in) {
    return in.tryNil() ? null : readMoney(in);
  }

  static void writeListOfMoney(MsgWriter out, List<Till.Money> values) {
    int left = values.size();
    out.writeArrayHeader(left);
    for (Till.Money value : values) {
      writeMoney(out, Objects.requireNonNull(value, "an element of List<Till.Money> is null"));
      left--;
    }
    if (left != 0) {
      throw new ConcurrentModificationException("a List<Till.Money> changed while it was written");
    }
  }

  static List<Till.Money> readListOfMoney(MsgReader in) {
    int size = in.readArrayHeader();
    DecodedList<Till.Money> values = new DecodedList<>(size);
    for (int i = 0; i < size; i++) {
      values.append(readMoney(in));
    }
    return values;
  }

  static void writeArrayOfMoney(MsgWriter out, Till.Money[] values) {
    out.writeArrayHeader(values.length);
    for (Till.Money value : values) {
      writeMoney(out, Objects.requireNonNull(value, "an element of Till.Money[] is null"));
    }
  }

  static Till.Money[] readArrayOfMoney(MsgReader in) {
    int size = in.readArrayHeader();
    Till.Money[] values = new Till.Money[size];
    for (int i = 0; i < size; i++) {
      values[i] = readMoney(in);
    }
    return values;
  }

  static void writeCurrency(MsgWriter out, Currency value) {
    String wire = Till.CurrencyCodec.write(value);
    out.writeString(Objects.requireNonNull(wire, "the result of Till.CurrencyCodec.write is null"));
  }

  static Currency readCurrency(MsgReader in) {
    int start = in.position();
    String wire = in.readString();
    try {
      return Objects.requireNonNull(Till.CurrencyCodec.read(wire));
    } catch (RuntimeException e) {
      throw in.refused(start, "Currency", wire, e);
    }
  }

  static void writeMapOfCustomerToCurrency(MsgWriter out, Map<Till.Customer, Currency> values) {
    int left = values.size();
    out.writeMapHeader(left);
    for (Map.Entry<Till.Customer, Currency> entry : values.entrySet()) {
      writeCustomer(out,
          Objects.requireNonNull(entry.getKey(), "a key of Map<Till.Customer, Currency> is null"));
      writeCurrency(out,
          Objects.requireNonNull(entry.getValue(), "a value of Map<Till.Customer, Currency> is null"));
      left--;
    }
    if (left != 0) {
      throw new ConcurrentModificationException("a Map<Till.Customer, Currency> changed while it was written");
    }
  }

  static Map<Till.Customer, Currency> readMapOfCustomerToCurrency(MsgReader in) {
    int size = in.readMapHeader();
    DecodedMap<Till.Customer, Currency> values = new DecodedMap<>(size);
    for (int i = 0; i < size; i++) {
      values.append(in, readCustomer(in), readCurrency(in));
    }
    return values;
  }

  static void writeSetOfCurrency(MsgWriter out, Set<Currency> values) {
    int left = values.size();
    out.writeArrayHeader(left);
    for (Currency value : values) {
      writeCurrency(out, Objects.requireNonNull(value, "an element of Set<Currency> is null"));
      left--;
    }
    if (left != 0) {
      throw new ConcurrentModificationException("a Set<Currency> changed while it was written");
    }
  }

  static Set<Currency> readSetOfCurrency(MsgReader in) {
    int size = in.readArrayHeader();
    DecodedSet<Currency> values = new DecodedSet<>(size);
    for (int i = 0; i < size; i++) {
      values.append(in, readCurrency(in));
    }
    return values;
  }

  static void writePageOfMoney(MsgWriter out, Till.Page<Till.Money> value) {
    out.writeArrayHeader(1);
    writeListOfMoney(out, Objects.requireNonNull(value.items(), "Page.items is null"));
  }

  static Till.Page<Till.Money> readPageOfMoney(MsgReader in) {
    if (in.isMap()) {
      return gatherPageOfMoney(in);
    }
    int size = in.readRecordHeader(PAGE_OF_MONEY);
    List<Till.Money> items = readListOfMoney(in);
    in.skip(size - 1);
    return new Till.Page<>(items);
  }

  private static Till.Page<Till.Money> gatherPageOfMoney(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, PAGE_OF_MONEY);
    List<Till.Money> items = readListOfMoney(named.at(0));
    named.end();
    return new Till.Page<>(items);
  }

  static void writePageOfLong(MsgWriter out, Till.Page<Long> value) {
    out.writeArrayHeader(1);
    writeListOfLong(out, Objects.requireNonNull(value.items(), "Page.items is null"));
  }

  static Till.Page<Long> readPageOfLong(MsgReader in) {
    if (in.isMap()) {
      return gatherPageOfLong(in);
    }
    int size = in.readRecordHeader(PAGE_OF_LONG);
    List<Long> items = readListOfLong(in);
    in.skip(size - 1);
    return new Till.Page<>(items);
  }

  private static Till.Page<Long> gatherPageOfLong(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, PAGE_OF_LONG);
    List<Long> items = readListOfLong(named.at(0));
    named.end();
    return new Till.Page<>(items);
  }

  static void writeListOfLong(MsgWriter out, List<Long> values) {
    int left = values.size();
    out.writeArrayHeader(left);
    for (Long value : values) {
      out.writeLong(Objects.requireNonNull(value, "an element of List<Long> is null"));
      left--;
    }
    if (left != 0) {
      throw new ConcurrentModificationException("a List<Long> changed while it was written");
    }
  }

  static List<Long> readListOfLong(MsgReader in) {
    int size = in.readArrayHeader();
    DecodedList<Long> values = new DecodedList<>(size);
    for (int i = 0; i < size; i++) {
      values.append(in.readLong());
    }
    return values;
  }

  static void writeNode(MsgWriter out, Till.Node value) {
    Till.NodeParts wire = Till.NodeCodec.write(value);
    writeNodeParts(out, Objects.requireNonNull(wire, "the result of Till.NodeCodec.write is null"));
  }

  static Till.Node readNode(MsgReader in) {
    int start = in.position();
    Till.NodeParts wire = readNodeParts(in);
    try {
      return Objects.requireNonNull(Till.NodeCodec.read(wire));
    } catch (RuntimeException e) {
      throw in.refused(start, "Node", wire, e);
    }
  }

  static void writeNodeParts(MsgWriter out, Till.NodeParts value) {
    out.writeArrayHeader(2);
    out.writeString(Objects.requireNonNull(value.name(), "NodeParts.name is null"));
    writeListOfNode(out, Objects.requireNonNull(value.children(), "NodeParts.children is null"));
  }

  static Till.NodeParts readNodeParts(MsgReader in) {
    if (in.isMap()) {
      return gatherNodeParts(in);
    }
    in.enter();
    int size = in.readRecordHeader(NODE_PARTS);
    String name = in.readString();
    List<Till.Node> children = readListOfNode(in);
    in.skip(size - 2);
    in.leave();
    return new Till.NodeParts(name, children);
  }

  private static Till.NodeParts gatherNodeParts(MsgReader in) {
    in.enter();
    NamedComponents named = NamedComponents.of(in, NODE_PARTS);
    String name = named.at(0).readString();
    List<Till.Node> children = readListOfNode(named.at(1));
    named.end();
    in.leave();
    return new Till.NodeParts(name, children);
  }

  static void writeListOfNode(MsgWriter out, List<Till.Node> values) {
    int left = values.size();
    out.writeArrayHeader(left);
    for (Till.Node value : values) {
      writeNode(out, Objects.requireNonNull(value, "an element of List<Till.Node> is null"));
      left--;
    }
    if (left != 0) {
      throw new ConcurrentModificationException("a List<Till.Node> changed while it was written");
    }
  }

  static List<Till.Node> readListOfNode(MsgReader in) {
    int size = in.readArrayHeader();
    DecodedList<Till.Node> values = new DecodedList<>(size);
    for (int i = 0; i < size; i++) {
      values.append(readNode(in));
    }
    return values;
  }

  static void writeLocale(MsgWriter out, Locale value) {
    String wire = Till.LocaleCodec.write(value);
    out.writeString(Objects.requireNonNull(wire, "the result of Till.LocaleCodec.write is null"));
  }

  static Locale readLocale(MsgReader in) {
    int start = in.position();
    String wire = in.readString();
    try {
      return Objects.requireNonNull(Till.LocaleCodec.read(wire));
    } catch (RuntimeException e) {
      throw in.refused(start, "Locale", wire, e);
    }
  }

  static void writeDate(MsgWriter out, Date value) {
    Instant wire = DateCodec.write(value);
    StandardTypes.writeInstant(out,
        Objects.requireNonNull(wire, "the result of DateCodec.write is null"));
  }

  static Date readDate(MsgReader in) {
    int start = in.position();
    Instant wire = StandardTypes.readInstant(in);
    try {
      return Objects.requireNonNull(DateCodec.read(wire));
    } catch (RuntimeException e) {
      throw in.refused(start, "Date", wire, e);
    }
  }
}
