package io.skynet.sky.json;

import com.fasterxml.jackson.core.JsonToken;
import io.skynet.contract.Contract;
import io.skynet.contract.ContractException;
import io.skynet.contract.EnumType;
import io.skynet.contract.Field;
import io.skynet.contract.NamedType;
import io.skynet.contract.RecordType;
import io.skynet.contract.SealedType;
import io.skynet.contract.Type;
import io.skynet.contract.Type.Scalar;
import io.skynet.runtime.msgpack.MsgWriter;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes JSON as the msgpack that a contract wants, and refuses what does not fit it. Safe for all
 * threads.
 */
public final class TypedWriter {
  private final Contract contract;

  public TypedWriter(Contract contract) {
    this.contract = contract;
  }

  /**
   * Writes a document as a value.
   *
   * @throws JsonProblem if it is not JSON, or not of the type; with a pointer to what is wrong
   */
  public void write(Type type, String document, MsgWriter out) {
    JsonSource json = JsonSource.over(document);
    json.begin();
    value(type, json, out);
    json.end();
  }

  /** The contract's type of a name. */
  NamedType named(String name) {
    return contract
        .type(name)
        .orElseThrow(() -> new ContractException("the contract does not describe " + name));
  }

  /** Writes the value that {@code json} stands on, and leaves it on the last token of that. */
  void value(Type type, JsonSource json, MsgWriter out) {
    if (type instanceof Type.OptionalOf optional) {
      if (json.token() == JsonToken.VALUE_NULL) {
        out.writeNil();
      } else {
        value(optional.value(), json, out);
      }
    } else if (type instanceof Scalar scalar) {
      scalar(scalar, json, out);
    } else if (type instanceof Type.ListOf list) {
      elements(list.element(), false, json, out);
    } else if (type instanceof Type.SetOf set) {
      elements(set.element(), true, json, out);
    } else if (type instanceof Type.MapOf map) {
      map(map, json, out);
    } else if (type instanceof Type.Named named) {
      named(named(named.name()), json, out);
    }
  }

  private void named(NamedType type, JsonSource json, MsgWriter out) {
    if (type instanceof RecordType record) {
      new RecordInput(this, record).write(json, out);
    } else if (type instanceof EnumType constants) {
      json.expect(JsonToken.VALUE_STRING, "one of " + listed(constants.constants()));
      constant(constants, json, out);
    } else if (type instanceof SealedType sealed) {
      sealed(sealed, json, out);
    }
  }

  private static void scalar(Scalar scalar, JsonSource json, MsgWriter out) {
    if (!fits(scalar, json.token())) {
      throw json.expected(ScalarText.words(scalar));
    }
    text(scalar, json.text(), json, out);
  }

  private static boolean fits(Scalar scalar, JsonToken token) {
    boolean number = token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT;
    return switch (scalar) {
      case BOOLEAN -> token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE;
      case INT8, INT16, INT32, INT64 -> number;
      case FLOAT32, FLOAT64, INTEGER, DECIMAL -> number || token == JsonToken.VALUE_STRING;
      default -> token == JsonToken.VALUE_STRING;
    };
  }

  private static void text(Scalar scalar, String text, JsonSource json, MsgWriter out) {
    try {
      ScalarText.write(scalar, text, out);
    } catch (IllegalArgumentException e) {
      throw json.at(String.valueOf(e.getMessage()));
    }
  }

  private static void constant(EnumType type, JsonSource json, MsgWriter out) {
    String constant = json.text();
    if (!type.constants().contains(constant)) {
      throw json.at(
          "expected one of " + listed(type.constants()) + ", found " + JsonSource.quoted(constant));
    }
    out.writeString(constant);
  }

  private void elements(Type element, boolean distinct, JsonSource json, MsgWriter out) {
    json.expect(JsonToken.START_ARRAY, distinct ? "an array without equals" : "an array");
    MsgWriter elements = new MsgWriter(64);
    Set<ByteBuffer> seen = new HashSet<>();
    int count = 0;
    for (; json.next() != JsonToken.END_ARRAY; count++) {
      int start = elements.position();
      value(element, json, elements);
      if (distinct && !seen.add(bytes(elements, start))) {
        throw json.at("a set has each value once, and this one was there before");
      }
    }
    out.writeArrayHeader(count);
    out.writeRaw(elements.array(), 0, elements.position());
  }

  private void map(Type.MapOf map, JsonSource json, MsgWriter out) {
    json.expect(JsonToken.START_OBJECT, "an object");
    MsgWriter entries = new MsgWriter(64);
    Set<ByteBuffer> seen = new HashSet<>();
    int count = 0;
    for (; json.next() != JsonToken.END_OBJECT; count++) {
      int start = entries.position();
      key(map.key(), json, entries);
      if (!seen.add(bytes(entries, start))) {
        throw json.at("a map has each key once, and this one was there before");
      }
      json.next();
      value(map.value(), json, entries);
    }
    out.writeMapHeader(count);
    out.writeRaw(entries.array(), 0, entries.position());
  }

  /** A key is the name of a member, which is text whatever its type. */
  private void key(Type type, JsonSource json, MsgWriter out) {
    if (type instanceof Scalar scalar) {
      text(scalar, json.text(), json, out);
    } else if (type instanceof Type.Named named
        && named(named.name()) instanceof EnumType constants) {
      constant(constants, json, out);
    } else {
      throw json.at("the contract has a map with keys that are no plain values");
    }
  }

  private void sealed(SealedType type, JsonSource json, MsgWriter out) {
    String names = listed(type.subtypes().stream().map(Field::name).toList());
    String wanted = "an array of one of the names " + names + " and its value";
    json.expect(JsonToken.START_ARRAY, wanted);
    if (json.next() != JsonToken.VALUE_STRING) {
      throw json.expected("one of the names " + names);
    }
    String name = json.text();
    Field subtype =
        type.subtypes().stream()
            .filter(each -> each.name().equals(name))
            .findFirst()
            .orElseThrow(() -> json.expected("one of the names " + names));
    out.writeArrayHeader(2);
    out.writeString(name);
    if (json.next() == JsonToken.END_ARRAY) {
      throw json.expected(wanted);
    }
    value(subtype.type(), json, out);
    if (json.next() != JsonToken.END_ARRAY) {
      throw json.expected("nothing behind the name and its value");
    }
  }

  static String listed(Collection<String> names) {
    return names.stream().collect(Collectors.joining(", "));
  }

  private static ByteBuffer bytes(MsgWriter out, int from) {
    return ByteBuffer.wrap(Arrays.copyOfRange(out.array(), from, out.position()));
  }
}
