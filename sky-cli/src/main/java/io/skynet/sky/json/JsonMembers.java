package io.skynet.sky.json;

import com.fasterxml.jackson.core.JsonToken;
import io.skynet.sky.view.JsonText;
import io.skynet.sky.view.JsonText.Layout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an array or an object directly contains, each as JSON of its own.
 *
 * @param elements of an array; none of an object
 * @param members of an object, in their order; none of an array
 */
public record JsonMembers(List<String> elements, Map<String, String> members) {

  /**
   * Takes a document apart.
   *
   * @throws JsonProblem if it is neither an array nor an object
   */
  public static JsonMembers of(String document) {
    JsonSource json = JsonSource.over(document);
    json.begin();
    List<String> elements = new ArrayList<>();
    Map<String, String> members = new LinkedHashMap<>();
    if (json.token() == JsonToken.START_ARRAY) {
      while (json.next() != JsonToken.END_ARRAY) {
        elements.add(json.copy());
      }
    } else if (json.token() == JsonToken.START_OBJECT) {
      while (json.next() != JsonToken.END_OBJECT) {
        String name = json.text();
        json.next();
        members.put(name, json.copy());
      }
    } else {
      throw json.expected("an array of arguments, or an object with them by name");
    }
    json.end();
    return new JsonMembers(elements, members);
  }

  /** Text as a JSON string. */
  public static String quote(String text) {
    return JsonText.of(Layout.COMPACT, json -> json.writeString(text));
  }
}
