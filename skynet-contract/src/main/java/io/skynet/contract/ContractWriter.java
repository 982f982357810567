package io.skynet.contract;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import io.skynet.contract.Type.ListOf;
import io.skynet.contract.Type.MapOf;
import io.skynet.contract.Type.Named;
import io.skynet.contract.Type.OptionalOf;
import io.skynet.contract.Type.Scalar;
import io.skynet.contract.Type.SetOf;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Writes a contract as its canonical document: JSON in UTF-8, indented by two spaces, lines ended
 * by LF, members in the order below, and none that says only what its absence says. A history
 * follows what is the contract.
 */
final class ContractWriter {
  /** Rises only for what older readers must not act on. */
  static final int FORMAT = 1;

  private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
  private static final Separators SEPARATORS =
      Separators.createDefaultInstance()
          .withRootSeparator("\n")
          .withObjectFieldValueSpacing(Spacing.AFTER)
          .withObjectEmptySeparator("")
          .withArrayEmptySeparator("");

  private final JsonGenerator json;

  private ContractWriter(JsonGenerator json) {
    this.json = json;
  }

  static byte[] write(ReleasedContract released) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = new JsonFactory().createGenerator(bytes, JsonEncoding.UTF8)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter(SEPARATORS).withObjectIndenter(LINES).withArrayIndenter(LINES));
      new ContractWriter(json).released(released);
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
    return bytes.toByteArray();
  }

  private void released(ReleasedContract released) throws IOException {
    json.writeStartObject();
    contract(released.contract());
    if (!released.history().isEmpty()) {
      json.writeArrayFieldStart("history");
      for (Acceptance acceptance : released.history()) {
        acceptance(acceptance);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void acceptance(Acceptance acceptance) throws IOException {
    json.writeStartObject();
    json.writeStringField("date", acceptance.date().toString());
    json.writeStringField("because", acceptance.because());
    json.writeArrayFieldStart("rules");
    for (String rule : acceptance.rules()) {
      json.writeString(rule);
    }
    json.writeEndArray();
    json.writeStringField("old", acceptance.oldHash());
    json.writeStringField("new", acceptance.newHash());
    json.writeEndObject();
  }

  private void contract(Contract contract) throws IOException {
    json.writeNumberField("v", FORMAT);
    json.writeStringField("rpc", contract.rpc());
    remarks(contract.docs(), contract.deprecated());
    json.writeArrayFieldStart("methods");
    for (Method method : contract.methods()) {
      method(contract, method);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("types");
    for (NamedType type : contract.types()) {
      named(type);
    }
    json.writeEndArray();
  }

  private void method(Contract contract, Method method) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", method.name());
    json.writeStringField("shape", Shape.hash(contract, method));
    remarks(method.docs(), method.deprecated());
    flag("oneway", method.oneway());
    flag("idempotent", method.idempotent());
    json.writeArrayFieldStart("parameters");
    for (Field parameter : method.parameters()) {
      field(parameter);
    }
    json.writeEndArray();
    if (method.result() != null) {
      json.writeFieldName("result");
      type(method.result());
    }
    if (!method.errors().isEmpty()) {
      json.writeArrayFieldStart("errors");
      for (Field error : method.errors()) {
        field(error);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void named(NamedType type) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", type.name());
    remarks(type.docs(), type.deprecated());
    if (type instanceof RecordType record) {
      json.writeArrayFieldStart("record");
      for (Field component : record.components()) {
        field(component);
      }
    } else if (type instanceof EnumType constants) {
      json.writeArrayFieldStart("enum");
      for (String constant : constants.constants()) {
        json.writeString(constant);
      }
    } else if (type instanceof SealedType sealed) {
      json.writeArrayFieldStart("sealed");
      for (Field subtype : sealed.subtypes()) {
        field(subtype);
      }
    }
    json.writeEndArray();
    if (type instanceof EnumType constants) {
      text("fallback", constants.fallback());
    } else if (type instanceof SealedType sealed) {
      text("fallback", sealed.fallback());
    }
    json.writeEndObject();
  }

  private void field(Field field) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", field.name());
    json.writeFieldName("type");
    type(field.type());
    text("default", field.fallback());
    json.writeEndObject();
  }

  private void type(Type type) throws IOException {
    if (type instanceof Scalar scalar) {
      json.writeString(scalar.word());
      return;
    }
    json.writeStartObject();
    if (type instanceof ListOf list) {
      json.writeFieldName("list");
      type(list.element());
    } else if (type instanceof SetOf set) {
      json.writeFieldName("set");
      type(set.element());
    } else if (type instanceof OptionalOf optional) {
      json.writeFieldName("optional");
      type(optional.value());
    } else if (type instanceof MapOf map) {
      json.writeFieldName("key");
      type(map.key());
      json.writeFieldName("map");
      type(map.value());
    } else if (type instanceof Named named) {
      json.writeStringField("named", named.name());
    }
    json.writeEndObject();
  }

  private void remarks(String docs, boolean deprecated) throws IOException {
    if (!docs.isEmpty()) {
      json.writeStringField("docs", docs);
    }
    flag("deprecated", deprecated);
  }

  private void text(String name, @Nullable String value) throws IOException {
    if (value != null) {
      json.writeStringField(name, value);
    }
  }

  private void flag(String name, boolean value) throws IOException {
    if (value) {
      json.writeBooleanField(name, true);
    }
  }
}
