package io.skynet.sky.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.skynet.contract.Contract;
import io.skynet.contract.EnumType;
import io.skynet.contract.Field;
import io.skynet.contract.NamedType;
import io.skynet.contract.RecordType;
import io.skynet.contract.SealedType;
import io.skynet.contract.Type;
import io.skynet.contract.Type.Scalar;
import io.skynet.runtime.msgpack.MsgReader;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the msgpack that a contract describes, as JSON; what cannot be read, be it for what the
 * contract says, is thrown as the {@link MsgReader} words it. Safe for all threads.
 */
public final class TypedReader {
  private final Contract contract;

  public TypedReader(Contract contract) {
    this.contract = contract;
  }

  /** Reads a value, in the same form that {@link TypedWriter} takes. */
  public void read(Type type, MsgReader in, JsonGenerator json) throws IOException {
    if (type instanceof Type.OptionalOf optional) {
      if (in.tryNil()) {
        json.writeNull();
      } else {
        read(optional.value(), in, json);
      }
    } else if (type instanceof Scalar scalar) {
      scalar(scalar, in, json);
    } else if (type instanceof Type.ListOf list) {
      elements(list.element(), in, json);
    } else if (type instanceof Type.SetOf set) {
      elements(set.element(), in, json);
    } else if (type instanceof Type.MapOf map) {
      map(map, in, json);
    } else if (type instanceof Type.Named named) {
      named(named(named.name(), in), in, json);
    }
  }

  private NamedType named(String name, MsgReader in) {
    return contract
        .type(name)
        .orElseThrow(() -> in.problem(in.position(), "the contract does not describe " + name));
  }

  private void named(NamedType type, MsgReader in, JsonGenerator json) throws IOException {
    in.enter();
    if (type instanceof RecordType record) {
      record(record, in, json);
    } else if (type instanceof EnumType constants) {
      json.writeString(constant(constants, in));
    } else if (type instanceof SealedType sealed) {
      sealed(sealed, in, json);
    }
    in.leave();
  }

  private static void scalar(Scalar scalar, MsgReader in, JsonGenerator json) throws IOException {
    String text = ScalarText.read(scalar, in);
    switch (scalar) {
      case BOOLEAN -> json.writeBoolean(Boolean.parseBoolean(text));
      case INT8, INT16, INT32, INT64 -> json.writeNumber(text);
      case FLOAT32, FLOAT64 -> number(text, json);
      default -> json.writeString(text);
    }
  }

  /** JSON has no number that is none. */
  static void number(String text, JsonGenerator json) throws IOException {
    if (text.endsWith("N") || text.endsWith("y")) { // NaN, Infinity
      json.writeString(text);
    } else {
      json.writeNumber(text);
    }
  }

  private void elements(Type element, MsgReader in, JsonGenerator json) throws IOException {
    json.writeStartArray();
    for (int left = in.readArrayHeader(); left > 0; left--) {
      read(element, in, json);
    }
    json.writeEndArray();
  }

  private void map(Type.MapOf map, MsgReader in, JsonGenerator json) throws IOException {
    json.writeStartObject();
    for (int left = in.readMapHeader(); left > 0; left--) {
      json.writeFieldName(key(map.key(), in));
      read(map.value(), in, json);
    }
    json.writeEndObject();
  }

  private String key(Type type, MsgReader in) {
    if (type instanceof Scalar scalar) {
      return ScalarText.read(scalar, in);
    } else if (type instanceof Type.Named named
        && named(named.name(), in) instanceof EnumType constants) {
      return constant(constants, in);
    }
    throw in.problem(in.position(), "the contract has a map with keys that are no plain values");
  }

  private static String constant(EnumType type, MsgReader in) {
    int start = in.position();
    String constant = in.readString();
    if (type.constants().contains(constant)) {
      return constant;
    } else if (type.fallback() != null) {
      return type.fallback();
    }
    throw in.unknownConstant(start, type.name(), constant);
  }

  private void record(RecordType type, MsgReader in, JsonGenerator json) throws IOException {
    RecordOutput output = new RecordOutput(this, type, json);
    json.writeStartObject();
    if (in.isMap()) {
      output.named(in);
    } else {
      output.inOrder(in);
    }
    json.writeEndObject();
  }

  private void sealed(SealedType type, MsgReader in, JsonGenerator json) throws IOException {
    int start = in.position();
    String name = in.readSubtype(type.name());
    Field subtype = subtype(type, name);
    json.writeStartArray();
    if (subtype != null) {
      json.writeString(name);
      read(subtype.type(), in, json);
    } else if (type.fallback() != null) {
      in.skip();
      json.writeString(type.fallback());
      unknown(type, name, in, json);
    } else {
      throw in.unknownSubtype(start, type.name(), name);
    }
    json.writeEndArray();
  }

  private static @Nullable Field subtype(SealedType type, @Nullable String name) {
    return type.subtypes().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  /** What stands for a subtype that is not known: its first text is the name, all else empty. */
  private void unknown(SealedType type, String name, MsgReader in, JsonGenerator json)
      throws IOException {
    Field fallback = subtype(type, type.fallback());
    List<Field> components =
        fallback != null
                && fallback.type() instanceof Type.Named named
                && named(named.name(), in) instanceof RecordType record
            ? record.components()
            : List.of();
    json.writeStartObject();
    for (Field component : components) {
      if (component.type() == Scalar.STRING) {
        json.writeStringField(component.name(), name);
        break;
      }
    }
    json.writeEndObject();
  }
}
