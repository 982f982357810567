package io.skynet.sky.call;

import io.skynet.runtime.directory.Instance;
import io.skynet.sky.view.JsonText;
import io.skynet.sky.view.JsonText.Layout;

/** How a call on one instance ended. */
public record Answer(Instance instance, Outcome outcome) {

  /** Whether the call was answered, or needed no answer. */
  public boolean isGood() {
    return !(outcome instanceof Outcome.Failed);
  }

  /** One line: an object that says which instance it was, and its result or error. */
  public String json() {
    return JsonText.of(
        Layout.COMPACT,
        json -> {
          json.writeStartObject();
          json.writeStringField("id", instance.id());
          json.writeStringField("address", instance.endpoint().address());
          json.writeStringField("version", instance.version());
          json.writeStringField("region", instance.region());
          json.writeStringField("host", instance.host());
          if (outcome instanceof Outcome.Answered answered) {
            json.writeFieldName("result");
            json.writeRawValue(answered.json());
          } else if (outcome instanceof Outcome.Failed failed) {
            json.writeFieldName("error");
            failed.write(json);
          }
          json.writeEndObject();
        });
  }
}
