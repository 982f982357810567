package io.skynet.sky.cluster;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.skynet.runtime.directory.StoreRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the gateway says to {@code /v3/kv/range}: keys and values are base64, 64-bit numbers are
 * texts, and what is zero or empty is left out.
 *
 * @param revision of the store; 0 if it is not said
 * @param records in the order of their keys
 * @param leases by key, of the records that have one
 * @param more whether the limit has cut it off
 */
public record RangeAnswer(
    long revision, List<StoreRecord> records, Map<String, Long> leases, boolean more) {
  private static final JsonFactory JSON = new JsonFactory();

  public RangeAnswer {
    records = List.copyOf(records);
    leases = Map.copyOf(leases);
  }

  /**
   * Reads an answer.
   *
   * @throws IOException if it is anything else
   */
  static RangeAnswer read(byte[] answer) throws IOException {
    long revision = 0;
    boolean more = false;
    List<StoreRecord> records = new ArrayList<>();
    Map<String, Long> leases = new HashMap<>();
    try (JsonParser json = JSON.createParser(answer)) {
      enter(json);
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        json.nextToken();
        switch (name) {
          case "header" -> revision = revision(json);
          case "kvs" -> {
            while (json.nextToken() == JsonToken.START_OBJECT) {
              records.add(record(json, leases));
            }
          }
          case "more" -> more = json.getBooleanValue();
          default -> json.skipChildren();
        }
      }
    } catch (IllegalArgumentException e) {
      throw new IOException(e);
    }
    return new RangeAnswer(revision, records, leases, more);
  }

  private static void enter(JsonParser json) throws IOException {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      throw new IOException("not an object");
    }
  }

  private static long revision(JsonParser json) throws IOException {
    long revision = 0;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      boolean wanted = json.currentName().equals("revision");
      json.nextToken();
      revision = wanted ? Long.parseLong(json.getText()) : revision;
      json.skipChildren();
    }
    return revision;
  }

  private static StoreRecord record(JsonParser json, Map<String, Long> leases) throws IOException {
    String key = "";
    byte[] value = {};
    long revision = 0;
    long lease = 0;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "key" ->
            key = new String(Base64.getDecoder().decode(json.getText()), StandardCharsets.UTF_8);
        case "value" -> value = Base64.getDecoder().decode(json.getText());
        case "mod_revision" -> revision = Long.parseLong(json.getText());
        case "lease" -> lease = Long.parseLong(json.getText());
        default -> json.skipChildren();
      }
    }
    if (lease != 0) {
      leases.put(key, lease);
    }
    return new StoreRecord(key, value, revision);
  }

  /** The words of a refusal; null if it is none of etcd's. */
  static @Nullable String error(byte[] answer) {
    String error = null;
    try (JsonParser json = JSON.createParser(answer)) {
      enter(json);
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        boolean wanted = json.currentName().equals("error");
        json.nextToken();
        error = wanted ? json.getText() : error;
        json.skipChildren();
      }
    } catch (IOException e) {
      return null;
    }
    return error;
  }

  @Override
  public String toString() {
    return records.size() + " records at revision " + revision;
  }
}
