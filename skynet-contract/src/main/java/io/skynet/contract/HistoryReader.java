package io.skynet.contract;

import java.time.LocalDate;
import java.util.List;

/** Reads what a released contract tells of its past. */
final class HistoryReader {
  private static final List<String> ACCEPTANCE = List.of("date", "because", "rules", "old", "new");

  private HistoryReader() {}

  static Acceptance acceptance(JsonCursor json) {
    json.beginObject();
    LocalDate date = null;
    String because = null;
    List<String> rules = null;
    String oldHash = null;
    String newHash = null;
    for (String member; (member = json.nextMember(ACCEPTANCE)) != null; ) {
      switch (member) {
        case "date" -> date = json.date();
        case "because" -> because = json.text();
        case "rules" -> rules = json.list(json::text);
        case "old" -> oldHash = json.text();
        default -> newHash = json.text();
      }
    }
    return new Acceptance(
        json.present(date, "date"),
        json.present(because, "because"),
        json.present(rules, "rules"),
        json.present(oldHash, "old"),
        json.present(newHash, "new"));
  }
}
