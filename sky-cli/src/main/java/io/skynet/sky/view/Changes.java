package io.skynet.sky.view;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the rows of a query, as one line for each row that came, changed in what is shown
 * of it, or went. Not safe for threads.
 *
 * @param <T> what a row is about; equal if nothing has changed
 */
public final class Changes<T> {

  private enum Event {
    ADDED(Style.GOOD),
    CHANGED(Style.NOTICE),
    REMOVED(Style.BAD);

    private final Style style;

    Event(Style style) {
      this.style = style;
    }

    @Override
    public String toString() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  private final Format format;
  private Map<String, T> known = Map.of();
  private List<Integer> widths = List.of();

  /**
   * @param format for texts, a name or a line of JSON for each row
   */
  public Changes(Format format) {
    this.format = format;
  }

  /** The events since the last time; the first time all rows are new. */
  public List<Line> lines(Report<T> report, List<T> rows, Instant now) {
    Map<String, T> before = known;
    known = new LinkedHashMap<>(rows.size() * 2);
    List<Line> lines = new ArrayList<>();
    for (T row : rows) {
      String name = report.name().apply(row);
      known.put(name, row);
      T old = before.get(name);
      if (old == null) {
        lines.add(line(Event.ADDED, report, row, now));
      } else if (!old.equals(row) && !shown(report, old).equals(shown(report, row))) {
        lines.add(line(Event.CHANGED, report, row, now));
      }
    }
    for (Map.Entry<String, T> old : before.entrySet()) {
      if (!known.containsKey(old.getKey())) {
        lines.add(line(Event.REMOVED, report, old.getValue(), now));
      }
    }
    return lines;
  }

  private Object shown(Report<T> report, T row) {
    return switch (format) {
      case TABLE, WIDE -> report.table(format).texts(row);
      case NAME -> report.name().apply(row);
      default -> report.data(row);
    };
  }

  private Line line(Event event, Report<T> report, T row, Instant now) {
    String at = now.truncatedTo(ChronoUnit.MILLIS).toString();
    return switch (format) {
      case TABLE, WIDE ->
          Line.of(at + "  ", Style.DIM)
              .with("%-7s  ".formatted(event), event.style)
              .with(aligned(report.table(format), row));
      case NAME -> Line.of(event + " " + report.name().apply(row));
      default -> {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("event", event.toString());
        data.put("at", at);
        data.putAll(report.data(row));
        yield Document.lines(Format.JSONL, data).get(0);
      }
    };
  }

  /** As wide as the widest row so far: what comes is not known yet. */
  private Line aligned(Table<T> table, T row) {
    List<Integer> wanted = new ArrayList<>(table.widths(List.of(row), false));
    for (int i = 0; i < widths.size(); i++) {
      wanted.set(i, Math.max(wanted.get(i), widths.get(i)));
    }
    widths = wanted;
    return table.line(row, widths);
  }

  @Override
  public String toString() {
    return "changes of " + known.size() + " rows";
  }
}
