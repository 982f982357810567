package io.skynet.sky.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.skynet.sky.view.JsonText;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Walks through one JSON document, and knows where it is. */
final class JsonSource {
  /** As many levels as a message may have, less those that are the message's own. */
  private static final int DEEPEST = 62;

  /** More than the longest number that can travel. */
  private static final int LONGEST_NUMBER = 10_100;

  private static final int SHOWN = 64;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxNumberLength(LONGEST_NUMBER)
                  .build())
          .build();

  /** One step of the parser. */
  @FunctionalInterface
  private interface Step<T> {
    T take() throws IOException;
  }

  private final JsonParser parser;

  private JsonSource(JsonParser parser) {
    this.parser = parser;
  }

  /** Stands in front of the document's first token. */
  static JsonSource over(String document) {
    try {
      return new JsonSource(JSON.createParser(document));
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory failed", e);
    }
  }

  /** Steps to the next token; {@code NOT_AVAILABLE} stands for the end of the document. */
  JsonToken next() {
    return take(
        () -> {
          JsonToken token = parser.nextToken();
          return token == null ? JsonToken.NOT_AVAILABLE : token;
        });
  }

  JsonToken token() {
    JsonToken token = parser.currentToken();
    return token == null ? JsonToken.NOT_AVAILABLE : token;
  }

  /** Steps to the value that the document is. */
  void begin() {
    if (next() == JsonToken.NOT_AVAILABLE) {
      throw at("expected a JSON value, found nothing");
    }
  }

  /** Makes sure that nothing follows the value. */
  void end() {
    if (next() != JsonToken.NOT_AVAILABLE) {
      throw new JsonProblem("", "expected one JSON value, found more behind it");
    }
  }

  /** The name of a member, the text of a string, or a number as it stands there. */
  String text() {
    return take(parser::getText);
  }

  /** The value here as JSON of its own, numbers as they stand there. */
  String copy() {
    return JsonText.of(
        JsonText.Layout.COMPACT,
        json -> {
          int depth = 0;
          do {
            depth += copyToken(json);
          } while (depth > 0 && next() != JsonToken.NOT_AVAILABLE);
        });
  }

  /** Copies a token; the result is by how much that goes deeper. */
  private int copyToken(JsonGenerator json) throws IOException {
    switch (token()) {
      case START_ARRAY, START_OBJECT -> {
        json.copyCurrentEvent(parser);
        return 1;
      }
      case END_ARRAY, END_OBJECT -> {
        json.copyCurrentEvent(parser);
        return -1;
      }
      case VALUE_NUMBER_FLOAT, VALUE_NUMBER_INT -> json.writeNumber(text());
      default -> json.copyCurrentEvent(parser);
    }
    return 0;
  }

  void expect(JsonToken wanted, String words) {
    if (token() != wanted) {
      throw expected(words);
    }
  }

  /** What was expected here, and what is here. */
  JsonProblem expected(String words) {
    return at("expected " + words + ", found " + found());
  }

  /** A problem with the value here. */
  JsonProblem at(String problem) {
    return new JsonProblem(parser.getParsingContext().pathAsPointer().toString(), problem);
  }

  private String found() {
    return switch (token()) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "an array";
      case END_ARRAY -> "the end of the array";
      case VALUE_STRING -> quoted(text());
      default -> shortened(text());
    };
  }

  static String quoted(String text) {
    return '"' + shortened(text) + '"';
  }

  private static String shortened(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }

  private <T> T take(Step<T> step) {
    try {
      return step.take();
    } catch (JsonProcessingException e) {
      throw new JsonProblem(
          parser.getParsingContext().pathAsPointer().toString(),
          "not JSON: " + e.getOriginalMessage() + place(e));
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory failed", e);
    }
  }

  private static String place(JsonProcessingException e) {
    return e.getLocation() == null
        ? ""
        : " (line "
            + e.getLocation().getLineNr()
            + ", column "
            + e.getLocation().getColumnNr()
            + ")";
  }

  @Override
  public String toString() {
    return "JSON at " + parser.getParsingContext().pathAsPointer();
  }
}
