package io.skynet.sky.call;

import com.fasterxml.jackson.core.JsonGenerator;
import io.skynet.sky.view.JsonText;
import io.skynet.sky.view.JsonText.Layout;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** How a call ended. */
public sealed interface Outcome {

  /**
   * It was answered.
   *
   * @param json the result; {@code null} of a method without one
   */
  record Answered(String json) implements Outcome {}

  /** It was sent; no answer comes. */
  record Sent() implements Outcome {}

  /**
   * It failed.
   *
   * @param code why, as the protocol has it
   * @param message the rest, for people
   * @param error name of the error that the method declares; null if it is none of those
   * @param details the error's components as JSON; null if they are not known
   */
  record Failed(String code, String message, @Nullable String error, @Nullable String details)
      implements Outcome {

    /** As a JSON object. */
    public String json(Layout layout) {
      return JsonText.of(layout, this::write);
    }

    void write(JsonGenerator json) throws IOException {
      json.writeStartObject();
      json.writeStringField("code", code);
      if (error != null) {
        json.writeStringField("error", error);
      }
      json.writeStringField("message", message);
      if (details != null) {
        json.writeFieldName("details");
        json.writeRawValue(details);
      }
      json.writeEndObject();
    }
  }
}
