package io.skynet.sky.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.skynet.contract.Field;
import io.skynet.contract.RecordType;
import io.skynet.contract.Type;
import io.skynet.contract.Type.Scalar;
import io.skynet.runtime.msgpack.MsgException;
import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.msgpack.MsgWriter;
import io.skynet.runtime.msgpack.NamedComponents;
import io.skynet.runtime.msgpack.RecordShape;
import java.io.IOException;
import java.util.List;

/** One record, in either of the two forms that it travels in, with defaults for what is missing. */
final class RecordOutput {
  private final TypedReader values;
  private final List<Field> components;
  private final RecordShape shape;
  private final JsonGenerator json;

  RecordOutput(TypedReader values, RecordType type, JsonGenerator json) {
    this.values = values;
    this.components = type.components();
    this.shape =
        RecordShape.of(
            type.name(),
            components.stream()
                .map(each -> each.mayBeMissing() ? each.name() + "?" : each.name())
                .toArray(String[]::new));
    this.json = json;
  }

  void inOrder(MsgReader in) throws IOException {
    int size = in.readRecordHeader(shape);
    for (int i = 0; i < components.size(); i++) {
      Field component = components.get(i);
      json.writeFieldName(component.name());
      if (i < size) {
        values.read(component.type(), in, json);
      } else {
        missing(component, in);
      }
    }
    in.skip(Math.max(0, size - components.size()));
  }

  void named(MsgReader in) throws IOException {
    NamedComponents named = NamedComponents.of(in, shape);
    for (int i = 0; i < components.size(); i++) {
      Field component = components.get(i);
      json.writeFieldName(component.name());
      if (named.has(i)) {
        values.read(component.type(), named.at(i), json);
      } else {
        missing(component, in);
      }
    }
    named.end();
  }

  private void missing(Field component, MsgReader in) throws IOException {
    String fallback = component.fallback();
    Type type = component.type();
    if (fallback == null) {
      json.writeNull();
    } else if (type instanceof Type.MapOf) {
      json.writeStartObject();
      json.writeEndObject();
    } else if (type instanceof Type.ListOf || type instanceof Type.SetOf) {
      json.writeStartArray();
      json.writeEndArray();
    } else {
      try {
        fallback(type, fallback);
      } catch (IllegalArgumentException | MsgException e) {
        throw in.problem(
            in.position(),
            "the contract's default of " + component.name() + " is none: " + e.getMessage());
      }
    }
  }

  /** Anybody may have written the contract, so its defaults are no better than values. */
  private void fallback(Type type, String text) throws IOException {
    MsgWriter value = new MsgWriter(16);
    if (type instanceof Scalar scalar) {
      ScalarText.write(scalar, text, value);
    } else {
      value.writeString(text); // a constant of an enum
    }
    values.read(type, new MsgReader(value.toByteArray()), json);
  }
}
