package io.skynet.processor;

import io.skynet.contract.Contract;
import io.skynet.contract.EnumType;
import io.skynet.contract.NamedType;
import io.skynet.contract.RecordType;
import io.skynet.contract.SealedType;
import io.skynet.contract.Type;
import io.skynet.contract.Type.ListOf;
import io.skynet.contract.Type.MapOf;
import io.skynet.contract.Type.Named;
import io.skynet.contract.Type.OptionalOf;
import io.skynet.contract.Type.Scalar;
import io.skynet.contract.Type.SetOf;
import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.msgpack.MsgWriter;
import io.skynet.runtime.msgpack.StandardTypes;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any values of the types of a contract: the bytes that a writer makes of them, as hexadecimal. */
record RandomValues(Contract contract) {
  private static final int MOST_ELEMENTS = 4;

  /**
   * Values of the type that the contract calls {@code name}.
   *
   * @param depth how many levels deep their collections have elements
   */
  Arbitrary<String> named(String name, int depth) {
    NamedType type = contract.type(name).orElseThrow();
    if (type instanceof RecordType shape) {
      return array(shape.components().stream().map(each -> any(each.type(), depth - 1)).toList());
    }
    if (type instanceof EnumType shape) {
      return Arbitraries.of(shape.constants()).map(RandomValues::text);
    }
    return Arbitraries.of(((SealedType) type).subtypes())
        .flatMap(
            subtype ->
                array(
                    List.of(
                        Arbitraries.just(text(subtype.name())), any(subtype.type(), depth - 1))));
  }

  private Arbitrary<String> any(Type type, int depth) {
    if (type instanceof Scalar scalar) {
      return any(scalar);
    }
    if (type instanceof Named named) {
      return named(named.name(), depth);
    }
    if (type instanceof OptionalOf optional) {
      return Arbitraries.oneOf(
          Arbitraries.just(hex(MsgWriter::writeNil)), any(optional.value(), depth));
    }
    if (depth <= 0) {
      return Arbitraries.just(hex(out -> emptyOf(type, out)));
    }
    if (type instanceof MapOf map) {
      return Arbitraries.maps(any(map.key(), depth - 1), any(map.value(), depth - 1))
          .ofMaxSize(MOST_ELEMENTS)
          .map(entries -> entries(ordered(map.key(), entries.keySet()), entries));
    }
    return type instanceof SetOf set
        ? any(set.element(), depth - 1)
            .list()
            .uniqueElements()
            .ofMaxSize(MOST_ELEMENTS)
            .map(elements -> elements(ordered(set.element(), elements)))
        : any(((ListOf) type).element(), depth - 1)
            .list()
            .ofMaxSize(MOST_ELEMENTS)
            .map(RandomValues::elements);
  }

  private static void emptyOf(Type type, MsgWriter out) {
    if (type instanceof MapOf) {
      out.writeMapHeader(0);
    } else {
      out.writeArrayHeader(0);
    }
  }

  static Arbitrary<String> array(List<Arbitrary<String>> parts) {
    return Combinators.combine(parts).as(RandomValues::elements);
  }

  static Arbitrary<String> map(Arbitrary<String> keys, Arbitrary<String> values) {
    return Arbitraries.maps(keys, values)
        .ofMaxSize(MOST_ELEMENTS)
        .map(entries -> entries(List.copyOf(entries.keySet()), entries));
  }

  private static String elements(List<String> elements) {
    return hex(out -> out.writeArrayHeader(elements.size())) + String.join("", elements);
  }

  private static String entries(List<String> keys, Map<String, String> entries) {
    StringBuilder hex = new StringBuilder(hex(out -> out.writeMapHeader(keys.size())));
    keys.forEach(each -> hex.append(each).append(entries.get(each)));
    return hex.toString();
  }

  /**
   * Constants and whole numbers of 64 bits are put into their order, since what holds them may be
   * sorted, which a contract does not tell. All others stay as they come, and have to.
   */
  private List<String> ordered(Type type, Collection<String> values) {
    List<String> ordered = new ArrayList<>(values);
    if (type == Scalar.INT64) {
      ordered.sort(Comparator.comparing(hex -> new MsgReader(bytes(hex)).readLong()));
    } else if (type instanceof Named named
        && contract.type(named.name()).orElseThrow() instanceof EnumType shape) {
      List<String> order = shape.constants().stream().map(RandomValues::text).toList();
      ordered.sort(Comparator.comparing(order::indexOf));
    }
    return ordered;
  }

  private static Arbitrary<String> any(Scalar scalar) {
    return switch (scalar) {
      case BOOLEAN -> Arbitraries.of(true, false).map(v -> hex(out -> out.writeBoolean(v)));
      case INT8 -> Arbitraries.bytes().map(v -> hex(out -> out.writeByte(v)));
      case INT16 -> Arbitraries.shorts().map(v -> hex(out -> out.writeShort(v)));
      case INT32 -> Arbitraries.integers().map(v -> hex(out -> out.writeInt(v)));
      case INT64 -> Arbitraries.longs().map(v -> hex(out -> out.writeLong(v)));
      case CHAR -> Arbitraries.chars().map(v -> hex(out -> out.writeChar(v)));
      case FLOAT32 -> Arbitraries.floats().map(v -> hex(out -> out.writeFloat(v)));
      case FLOAT64 -> Arbitraries.doubles().map(v -> hex(out -> out.writeDouble(v)));
      case STRING ->
          Arbitraries.of("", "a", "7", " ", "ä", "→", "😀")
              .list()
              .map(parts -> text(String.join("", parts)));
      case BINARY -> Arbitraries.bytes().array(byte[].class).map(v -> hex(o -> o.writeBinary(v)));
      case INTEGER -> Arbitraries.bigIntegers().map(BigInteger::toString).map(RandomValues::text);
      case DECIMAL -> Arbitraries.bigDecimals().map(BigDecimal::toString).map(RandomValues::text);
      case TIMESTAMP ->
          times().map(v -> hex(out -> StandardTypes.writeInstant(out, v.toInstant())));
      case DURATION ->
          Arbitraries.longs()
              .map(Duration::ofNanos)
              .map(Duration::toString)
              .map(RandomValues::text);
      case DATE -> times().map(v -> text(v.toLocalDate().toString()));
      case TIME -> times().map(v -> text(v.toLocalTime().toString()));
      case DATE_TIME -> times().map(v -> text(v.toLocalDateTime().toString()));
      case OFFSET_DATE_TIME -> times().map(v -> text(v.toOffsetDateTime().toString()));
      case ZONED_DATE_TIME -> times().map(v -> text(v.toString()));
      case ZONE -> zones().map(v -> text(v.getId()));
      case UUID ->
          Combinators.combine(Arbitraries.longs(), Arbitraries.longs())
              .as((high, low) -> text(new UUID(high, low).toString()));
      case URI ->
          Arbitraries.strings()
              .alpha()
              .ofMinLength(1)
              .map(v -> text(URI.create("x:" + v).toString()));
    };
  }

  private static Arbitrary<ZonedDateTime> times() {
    Arbitrary<Long> seconds = Arbitraries.longs().between(-100_000_000_000L, 250_000_000_000L);
    Arbitrary<Integer> nanos = Arbitraries.integers().between(0, 999_999_999);
    return Combinators.combine(seconds, nanos, zones())
        .as((second, nano, zone) -> Instant.ofEpochSecond(second, nano).atZone(zone));
  }

  private static Arbitrary<ZoneId> zones() {
    return Arbitraries.of("Europe/Paris", "Asia/Kathmandu", "+01:00", "Z").map(ZoneId::of);
  }

  static String text(String value) {
    return hex(out -> out.writeString(value));
  }

  private static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex);
  }

  private static String hex(Consumer<MsgWriter> writing) {
    MsgWriter out = new MsgWriter(16);
    writing.accept(out);
    return HexFormat.of().formatHex(out.toByteArray());
  }
}
