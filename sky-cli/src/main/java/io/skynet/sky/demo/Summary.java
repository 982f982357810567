package io.skynet.sky.demo;

import io.skynet.runtime.client.InstanceStats;
import io.skynet.runtime.directory.Instance;
import io.skynet.sky.view.Column;
import io.skynet.sky.view.Line;
import io.skynet.sky.view.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How the calls of a demo went, in all and by instance. */
final class Summary {
  private static final Comparator<InstanceStats> ORDER =
      Comparator.comparing((InstanceStats stats) -> stats.instance().id())
          .thenComparing(stats -> stats.instance().started());

  private record Row(String id, String address, String calls) {}

  private Summary() {}

  /**
   * The lines to print.
   *
   * @param tally of all calls
   * @param stats what the client saw of each instance; one that was started again is there twice
   */
  static List<Line> lines(Tally tally, List<InstanceStats> stats) {
    List<Row> rows = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    stats.stream()
        .sorted(ORDER)
        .forEach(each -> rows.add(row(each, seen.add(each.instance().id()) ? "" : ", again")));
    rows.add(new Row("all", "", tally.toString()));
    List<Column<Row>> columns =
        List.of(
            Column.of("id", Row::id),
            Column.of("address", Row::address),
            Column.of("calls", Row::calls));
    return new Table<>(columns).lines(rows);
  }

  private static Row row(InstanceStats stats, String again) {
    Instance instance = stats.instance();
    return new Row(
        instance.id() + again,
        instance.endpoint().address(),
        stats.calls() + " calls, " + stats.failures() + " failed");
  }
}
