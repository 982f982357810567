package io.skynet.runtime.directory;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads one record, which anybody may have written. Fields that are not known are skipped, so that
 * a record can grow; a higher {@code v} says that it must not be acted on by those who do not know
 * it.
 */
final class InstanceDecoder {

  /** The {@code v} of the records we write, and the highest we read. */
  static final int VERSION = 1;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(32).build())
          .build();

  private static final Map<JsonToken, String> WORDS =
      Map.of(
          JsonToken.START_OBJECT, "an object",
          JsonToken.VALUE_STRING, "a text",
          JsonToken.VALUE_NUMBER_INT, "a whole number");

  private final JsonParser json;
  private final Map<String, String> texts = new HashMap<>();
  private Map<String, String> endpoints = Map.of();
  private Map<String, String> contracts = Map.of();
  private long version;
  private long pid;
  private long weight = 1;

  private InstanceDecoder(JsonParser json) {
    this.json = json;
  }

  /**
   * @throws IllegalArgumentException if the record is not to be used; the message says why, in the
   *     record's own words, so it has to be made {@link Printable}
   */
  static Instance decode(byte[] record) {
    if (record.length > InstanceRules.LARGEST_RECORD) {
      throw new IllegalArgumentException(
          "it has " + record.length + " bytes; at most " + InstanceRules.LARGEST_RECORD);
    }
    try (JsonParser json = JSON.createParser(record)) {
      InstanceDecoder decoder = new InstanceDecoder(json);
      decoder.readObject();
      return InstanceRules.checked(decoder.instance());
    } catch (IOException e) {
      throw new IllegalArgumentException("it cannot be read as JSON: " + reason(e), e);
    } catch (DateTimeException | ArithmeticException e) {
      throw new IllegalArgumentException("'started' is not a time: " + e.getMessage(), e);
    }
  }

  /** Without Jackson's remarks on where the text came from. */
  private static @Nullable String reason(IOException e) {
    return e instanceof JsonProcessingException json ? json.getOriginalMessage() : e.getMessage();
  }

  private void readObject() throws IOException {
    expect(json.nextToken(), JsonToken.START_OBJECT, "the record");
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      readField(json.currentName());
    }
    if (json.nextToken() != null) {
      throw new IllegalArgumentException("something follows the record");
    }
  }

  private void readField(String name) throws IOException {
    JsonToken token = json.nextToken();
    switch (name) {
      case "v" -> version = number(name, token);
      case "pid" -> pid = number(name, token);
      case "weight" -> weight = number(name, token);
      case "endpoints" -> endpoints = readMap(name, token);
      case "contracts" -> contracts = readMap(name, token);
      case "id", "name", "version", "region", "host", "state", "incarnation", "started" ->
          texts.put(name, text(name, token));
      default -> json.skipChildren();
    }
  }

  private Map<String, String> readMap(String field, JsonToken token) throws IOException {
    expect(token, JsonToken.START_OBJECT, field);
    Map<String, String> map = new HashMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      map.put(name, text(field + "." + name, json.nextToken()));
    }
    return map;
  }

  private String text(String field, JsonToken token) throws IOException {
    expect(token, JsonToken.VALUE_STRING, field);
    return json.getText();
  }

  private long number(String field, JsonToken token) throws IOException {
    expect(token, JsonToken.VALUE_NUMBER_INT, field);
    return json.getLongValue();
  }

  private static void expect(@Nullable JsonToken found, JsonToken expected, String what) {
    if (found != expected) {
      throw new IllegalArgumentException(what + " is not " + WORDS.get(expected));
    }
  }

  private Instance instance() {
    if (version < 1 || version > VERSION) {
      throw new IllegalArgumentException(
          "its v is " + version + "; this reader knows 1 to " + VERSION);
    }
    return new Instance(
        required("id"),
        required("name"),
        required("version"),
        required("region"),
        required("host"),
        state(required("state")),
        endpoint(),
        contracts,
        texts.getOrDefault("incarnation", ""),
        pid,
        started(),
        (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, weight)));
  }

  private Instant started() {
    String text = texts.get("started");
    return text == null ? Instant.EPOCH : Timestamp.parse(text);
  }

  private String required(String field) {
    String value = texts.get(field);
    if (value == null) {
      throw new IllegalArgumentException("it has no '" + field + "'");
    }
    return value;
  }

  private Endpoint endpoint() {
    String uri = endpoints.get("rpc");
    if (uri == null) {
      throw new IllegalArgumentException("it has no 'endpoints.rpc'");
    }
    return Endpoint.parse(uri);
  }

  private static InstanceState state(String text) {
    for (InstanceState state : InstanceState.values()) {
      if (state.text().equals(text)) {
        return state;
      }
    }
    throw new IllegalArgumentException("its state is '" + text + "', which is not known");
  }
}
