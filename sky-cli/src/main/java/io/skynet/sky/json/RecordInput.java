package io.skynet.sky.json;

import com.fasterxml.jackson.core.JsonToken;
import io.skynet.contract.Field;
import io.skynet.contract.RecordType;
import io.skynet.contract.Type;
import io.skynet.runtime.msgpack.MsgWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One record, whose members come in any order and travel in the contract's. Those at the end that
 * are left out are left to the reader's defaults. One that is left out before others is nil if it
 * is optional; if it has a default instead, the record travels as a map by names, so that it is
 * still the reader that fills it in.
 */
final class RecordInput {
  private final TypedWriter values;
  private final List<Field> components;
  private final @Nullable MsgWriter[] written;

  RecordInput(TypedWriter values, RecordType type) {
    this.values = values;
    this.components = type.components();
    this.written = new MsgWriter[components.size()];
  }

  void write(JsonSource json, MsgWriter out) {
    json.expect(JsonToken.START_OBJECT, "an object with " + names());
    while (json.next() != JsonToken.END_OBJECT) {
      int component = indexOf(json.text());
      if (component < 0) {
        throw json.at("there is no such member; there are " + names());
      }
      json.next();
      MsgWriter value = new MsgWriter(32);
      values.value(components.get(component).type(), json, value);
      written[component] = value;
    }
    requireAll(json);
    if (hasGap()) {
      writeMap(out);
    } else {
      writeArray(out);
    }
  }

  private int indexOf(String name) {
    for (int i = 0; i < components.size(); i++) {
      if (components.get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  private void requireAll(JsonSource json) {
    for (int i = 0; i < written.length; i++) {
      if (written[i] == null && !components.get(i).mayBeMissing()) {
        throw json.at("the member \"" + components.get(i).name() + "\" is missing");
      }
    }
  }

  /** How many components an array needs. */
  private int last() {
    int last = written.length;
    while (last > 0 && written[last - 1] == null) {
      last--;
    }
    return last;
  }

  private boolean hasGap() {
    for (int i = 0; i < last(); i++) {
      if (written[i] == null && !(components.get(i).type() instanceof Type.OptionalOf)) {
        return true;
      }
    }
    return false;
  }

  private void writeArray(MsgWriter out) {
    out.writeArrayHeader(last());
    for (int i = 0; i < last(); i++) {
      MsgWriter value = written[i];
      if (value == null) {
        out.writeNil();
      } else {
        out.writeRaw(value.array(), 0, value.position());
      }
    }
  }

  private void writeMap(MsgWriter out) {
    int present = 0;
    for (MsgWriter value : written) {
      present += value == null ? 0 : 1;
    }
    out.writeMapHeader(present);
    for (int i = 0; i < written.length; i++) {
      MsgWriter value = written[i];
      if (value != null) {
        out.writeString(components.get(i).name());
        out.writeRaw(value.array(), 0, value.position());
      }
    }
  }

  private String names() {
    return components.isEmpty()
        ? "no members"
        : TypedWriter.listed(components.stream().map(Field::name).toList());
  }
}
