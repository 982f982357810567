package io.skynet.runtime.directory;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Map;
import java.util.TreeMap;

/** Writes an instance as its record: one JSON object, the same bytes for the same instance. */
final class InstanceEncoder {
  private static final JsonFactory JSON = new JsonFactory();
  private static final DateTimeFormatter MILLIS =
      new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

  private InstanceEncoder() {}

  /**
   * @throws IllegalArgumentException if the instance breaks a rule or its record is too large
   */
  static byte[] encode(Instance instance) {
    InstanceRules.checked(instance);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    try (JsonGenerator json = JSON.createGenerator(bytes)) {
      write(instance, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (bytes.size() > InstanceRules.LARGEST_RECORD) {
      throw new IllegalArgumentException(
          "the record of "
              + instance
              + " would have "
              + bytes.size()
              + " bytes; at most "
              + InstanceRules.LARGEST_RECORD
              + ". Shorten its region and host, or let it implement fewer interfaces");
    }
    return bytes.toByteArray();
  }

  private static void write(Instance instance, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeNumberField("v", InstanceDecoder.VERSION);
    json.writeStringField("id", instance.id());
    json.writeStringField("name", instance.service());
    json.writeStringField("version", instance.version());
    json.writeStringField("region", instance.region());
    json.writeStringField("host", instance.host());
    json.writeStringField("state", instance.state().text());
    writeMap(json, "endpoints", Map.of("rpc", instance.endpoint().uri()));
    writeMap(json, "contracts", new TreeMap<>(instance.contracts()));
    json.writeStringField("incarnation", instance.incarnation());
    json.writeNumberField("pid", instance.pid());
    json.writeStringField("started", MILLIS.format(instance.started()));
    if (instance.weight() != 1) {
      json.writeNumberField("weight", instance.weight());
    }
    json.writeEndObject();
  }

  private static void writeMap(JsonGenerator json, String name, Map<String, String> map)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, String> entry : map.entrySet()) {
      json.writeStringField(entry.getKey(), entry.getValue());
    }
    json.writeEndObject();
  }
}
