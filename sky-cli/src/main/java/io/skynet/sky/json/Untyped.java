package io.skynet.sky.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import io.skynet.runtime.msgpack.DynamicValues;
import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.msgpack.MsgWriter;
import io.skynet.sky.view.JsonText;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Values of services that have no contract: JSON's own types, as they are. */
public final class Untyped {
  /** The longest integer that msgpack has. */
  private static final int MOST_BITS = 64;

  private Untyped() {}

  /**
   * Writes a document as a value.
   *
   * @throws JsonProblem if it is not JSON, or has an integer that msgpack has not
   */
  public static void write(String document, MsgWriter out) {
    @Nullable Object value = parse(document);
    try {
      DynamicValues.write(out, value);
    } catch (IllegalArgumentException e) {
      throw new JsonProblem("", String.valueOf(e.getMessage()));
    }
  }

  /**
   * Reads a document as null, Boolean, BigInteger, Double, String, List and Map.
   *
   * @throws JsonProblem if it is not JSON
   */
  public static @Nullable Object parse(String document) {
    JsonSource json = JsonSource.over(document);
    json.begin();
    @Nullable Object value = value(json);
    json.end();
    return value;
  }

  private static @Nullable Object value(JsonSource json) {
    return switch (json.token()) {
      case VALUE_NULL -> null;
      case VALUE_TRUE -> Boolean.TRUE;
      case VALUE_FALSE -> Boolean.FALSE;
      case VALUE_STRING -> json.text();
      case VALUE_NUMBER_INT -> integer(json);
      case VALUE_NUMBER_FLOAT -> number(json);
      case START_ARRAY -> array(json);
      case START_OBJECT -> object(json);
      default -> throw json.expected("a value");
    };
  }

  private static BigInteger integer(JsonSource json) {
    BigInteger value = new BigInteger(json.text());
    if (value.bitLength() > (value.signum() < 0 ? MOST_BITS - 1 : MOST_BITS)) {
      throw json.expected("a whole number of 64 bits");
    }
    return value;
  }

  private static double number(JsonSource json) {
    double value = Double.parseDouble(json.text());
    if (Double.isInfinite(value)) {
      throw json.expected("a number that a float of 64 bits can hold");
    }
    return value;
  }

  private static List<@Nullable Object> array(JsonSource json) {
    List<@Nullable Object> array = new ArrayList<>();
    while (json.next() != JsonToken.END_ARRAY) {
      array.add(value(json));
    }
    return array;
  }

  private static Map<String, @Nullable Object> object(JsonSource json) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    while (json.next() != JsonToken.END_OBJECT) {
      String name = json.text();
      json.next();
      object.put(name, value(json));
    }
    return object;
  }

  /**
   * Reads a value. Binary is text where it is UTF-8, since some languages do not tell the two
   * apart, and else base64. Keys of maps become text; a map in which two of them would be the same
   * becomes an array of pairs.
   */
  public static void read(MsgReader in, JsonGenerator json) throws IOException {
    write(DynamicValues.read(in), json);
  }

  private static void write(@Nullable Object value, JsonGenerator json) throws IOException {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof Boolean flag) {
      json.writeBoolean(flag);
    } else if (value instanceof Double number) {
      TypedReader.number(number.toString(), json);
    } else if (value instanceof Number integer) {
      json.writeNumber(integer.toString());
    } else if (value instanceof byte[] binary) {
      json.writeString(text(binary));
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      for (Object element : list) {
        write(element, json);
      }
      json.writeEndArray();
    } else if (value instanceof Map<?, ?> map) {
      map(map, json);
    } else {
      json.writeString(value.toString());
    }
  }

  private static void map(Map<?, ?> map, JsonGenerator json) throws IOException {
    Set<String> keys = new HashSet<>();
    for (Object key : map.keySet()) {
      keys.add(key(key));
    }
    boolean distinct = keys.size() == map.size();
    if (distinct) {
      json.writeStartObject();
    } else {
      json.writeStartArray();
    }
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      if (distinct) {
        json.writeFieldName(key(entry.getKey()));
        write(entry.getValue(), json);
      } else {
        json.writeStartArray();
        write(entry.getKey(), json);
        write(entry.getValue(), json);
        json.writeEndArray();
      }
    }
    if (distinct) {
      json.writeEndObject();
    } else {
      json.writeEndArray();
    }
  }

  private static String key(@Nullable Object key) {
    return key instanceof String text
        ? text
        : key instanceof byte[] binary
            ? text(binary)
            : JsonText.of(JsonText.Layout.COMPACT, json -> write(key, json));
  }

  private static String text(byte[] binary) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(binary)).toString();
    } catch (CharacterCodingException e) {
      return Base64.getEncoder().encodeToString(binary);
    }
  }
}
