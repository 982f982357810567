package io.skynet.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.skynet.processor.model.BasicType;
import io.skynet.processor.model.JavaName;
import io.skynet.processor.model.ValueType;
import io.skynet.processor.model.ValueType.Absence;
import io.skynet.processor.model.ValueType.Basic;
import io.skynet.processor.model.ValueType.Collection;
import io.skynet.processor.model.ValueType.Declared;
import io.skynet.processor.model.ValueType.Many;
import io.skynet.processor.model.ValueType.Mapping;
import io.skynet.processor.model.ValueType.Maybe;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The classes that generated code names. */
final class TypeNames {
  static final ClassName CALLER = rpc("Caller");
  static final ClassName OUTGOING_CALL = rpc("OutgoingCall");
  static final ClassName INCOMING_CALL = rpc("IncomingCall");
  static final ClassName SKELETON = rpc("Skeleton");
  static final ClassName ROUTES = rpc("Routes");
  static final ClassName RPC_METHOD = rpc("RpcMethod");
  static final ClassName ERROR_TYPE = rpc("ErrorType");
  static final ClassName RPC_EXCEPTION = rpc("RpcException");
  static final ClassName CONTRACT_REF = rpc("ContractRef");
  static final ClassName MSG_READER = ClassName.get("io.skynet.runtime.msgpack", "MsgReader");
  static final ClassName MSG_WRITER = ClassName.get("io.skynet.runtime.msgpack", "MsgWriter");

  static final ClassName STANDARD_TYPES =
      ClassName.get("io.skynet.runtime.msgpack", "StandardTypes");
  static final ClassName DECODED_LIST = ClassName.get("io.skynet.runtime.msgpack", "DecodedList");
  static final ClassName DECODED_SET = ClassName.get("io.skynet.runtime.msgpack", "DecodedSet");
  static final ClassName DECODED_MAP = ClassName.get("io.skynet.runtime.msgpack", "DecodedMap");
  static final ClassName RECORD_SHAPE = ClassName.get("io.skynet.runtime.msgpack", "RecordShape");
  static final ClassName NAMED_COMPONENTS =
      ClassName.get("io.skynet.runtime.msgpack", "NamedComponents");

  private TypeNames() {}

  private static ClassName rpc(String name) {
    return ClassName.get("io.skynet.runtime.rpc", name);
  }

  static ClassName of(JavaName name) {
    List<String> simpleNames = name.simpleNames();
    return ClassName.get(
        name.packageName(),
        simpleNames.get(0),
        simpleNames.subList(1, simpleNames.size()).toArray(new String[0]));
  }

  static TypeName of(ValueType type) {
    if (type instanceof Basic basic) {
      return basic.isPrimitive() ? basic(basic.type()) : basic(basic.type()).box();
    } else if (type instanceof Many many) {
      return many.collection() == Collection.ARRAY
          ? ArrayTypeName.of(of(many.element()))
          : generic(collection(many.collection()), many.element());
    } else if (type instanceof Mapping mapping) {
      return generic(
          mapping.sorted() ? SortedMap.class : Map.class, mapping.key(), mapping.value());
    } else if (type instanceof Maybe maybe) {
      return of(maybe);
    } else {
      Declared declared = (Declared) type;
      return declared.arguments().isEmpty()
          ? of(declared.name())
          : ParameterizedTypeName.get(of(declared.name()), names(declared.arguments()));
    }
  }

  private static TypeName of(Maybe maybe) {
    return switch (maybe.absence()) {
      case NULL -> of(maybe.value());
      case OPTIONAL -> generic(Optional.class, maybe.value());
      case OPTIONAL_PRIMITIVE -> optional(maybe);
    };
  }

  /** The class that says whether a value is there: {@code Optional}, {@code OptionalInt}. */
  static ClassName optional(Maybe maybe) {
    if (maybe.absence() == Absence.OPTIONAL) {
      return ClassName.get(Optional.class);
    }
    return ClassName.get(
        switch (((Basic) maybe.value()).type()) {
          case INT -> OptionalInt.class;
          case LONG -> OptionalLong.class;
          default -> OptionalDouble.class;
        });
  }

  private static Class<?> collection(Collection collection) {
    return switch (collection) {
      case LIST -> List.class;
      case SET -> Set.class;
      case SORTED_SET -> SortedSet.class;
      default -> java.util.Collection.class;
    };
  }

  /** A result, null standing for none. */
  static TypeName ofResult(@Nullable ValueType type) {
    return type == null ? TypeName.VOID : of(type);
  }

  /** A future of a result, null standing for none. */
  static TypeName ofFuture(@Nullable ValueType type) {
    return ParameterizedTypeName.get(ClassName.get(CompletableFuture.class), ofResult(type).box());
  }

  private static TypeName generic(Class<?> raw, ValueType... arguments) {
    return ParameterizedTypeName.get(ClassName.get(raw), names(List.of(arguments)));
  }

  private static TypeName[] names(List<ValueType> types) {
    return types.stream().map(type -> of(type).box()).toArray(TypeName[]::new);
  }

  private static TypeName basic(BasicType type) {
    return switch (type) {
      case BOOLEAN -> TypeName.BOOLEAN;
      case BYTE -> TypeName.BYTE;
      case SHORT -> TypeName.SHORT;
      case INT -> TypeName.INT;
      case LONG -> TypeName.LONG;
      case CHAR -> TypeName.CHAR;
      case FLOAT -> TypeName.FLOAT;
      case DOUBLE -> TypeName.DOUBLE;
      case STRING -> ClassName.get(String.class);
      case BINARY -> ArrayTypeName.of(TypeName.BYTE);
      case BYTE_BUFFER -> ClassName.get(ByteBuffer.class);
      case BIG_INTEGER -> ClassName.get(BigInteger.class);
      case BIG_DECIMAL -> ClassName.get(BigDecimal.class);
      case INSTANT -> ClassName.get(Instant.class);
      case DURATION -> ClassName.get(Duration.class);
      case LOCAL_DATE -> ClassName.get(LocalDate.class);
      case LOCAL_TIME -> ClassName.get(LocalTime.class);
      case LOCAL_DATE_TIME -> ClassName.get(LocalDateTime.class);
      case OFFSET_DATE_TIME -> ClassName.get(OffsetDateTime.class);
      case ZONED_DATE_TIME -> ClassName.get(ZonedDateTime.class);
      case ZONE_ID -> ClassName.get(ZoneId.class);
      case UUID -> ClassName.get(UUID.class);
      case URI -> ClassName.get(URI.class);
    };
  }
}
