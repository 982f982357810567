package io.skynet.contract;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Walks through a JSON document and refuses whatever is not what was asked for. */
final class JsonCursor {
  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  /** One step of the parser. */
  @FunctionalInterface
  private interface Step<T extends @Nullable Object> {
    T take() throws IOException;
  }

  private final JsonParser parser;

  private JsonCursor(JsonParser parser) {
    this.parser = parser;
  }

  static JsonCursor over(byte[] document) {
    return new JsonCursor(take(() -> JSON.createParser(document)));
  }

  /** Steps into the value that comes next: the first of the document, or of an element. */
  void next() {
    take(parser::nextToken);
  }

  /** Steps into the next member of an object; null at its end. */
  @Nullable String nextMember(List<String> known) {
    JsonToken token = take(parser::nextToken);
    if (token == JsonToken.END_OBJECT) {
      return null;
    }
    String name = take(parser::currentName);
    if (!known.contains(name)) {
      throw at("there is no member \"" + name + "\" here; those known are " + known);
    }
    next();
    return name;
  }

  void beginObject() {
    expect(JsonToken.START_OBJECT, "an object");
  }

  boolean isText() {
    return parser.currentToken() == JsonToken.VALUE_STRING;
  }

  String text() {
    expect(JsonToken.VALUE_STRING, "text");
    return take(parser::getText);
  }

  /** A day, such as {@code 2026-11-24}. */
  LocalDate date() {
    String text = text();
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw at("expected a date such as 2026-11-24, found \"" + text + "\"");
    }
  }

  int integer() {
    expect(JsonToken.VALUE_NUMBER_INT, "an integer");
    return take(parser::getIntValue);
  }

  /** A flag, which is written only when it is set. */
  boolean flag() {
    expect(JsonToken.VALUE_TRUE, "true");
    return true;
  }

  <T> List<T> list(Supplier<T> element) {
    expect(JsonToken.START_ARRAY, "an array");
    List<T> elements = new ArrayList<>();
    while (take(parser::nextToken) != JsonToken.END_ARRAY) {
      elements.add(element.get());
    }
    return elements;
  }

  void end() {
    if (take(parser::nextToken) != null) {
      throw at("expected the end of the document, found " + parser.currentToken());
    }
  }

  <T> T present(@Nullable T value, String member) {
    if (value == null) {
      throw at("the member \"" + member + "\" is missing");
    }
    return value;
  }

  ContractException at(String problem) {
    return new ContractException(
        "not a contract: line " + parser.currentLocation().getLineNr() + ": " + problem);
  }

  private void expect(JsonToken token, String wanted) {
    if (parser.currentToken() != token) {
      throw at("expected " + wanted + ", found " + parser.currentToken());
    }
  }

  private static <T extends @Nullable Object> T take(Step<T> step) {
    try {
      return step.take();
    } catch (JsonProcessingException e) {
      String line = e.getLocation() == null ? "" : "line " + e.getLocation().getLineNr() + ": ";
      throw new ContractException("not a contract: " + line + e.getOriginalMessage());
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory failed", e);
    }
  }
}
