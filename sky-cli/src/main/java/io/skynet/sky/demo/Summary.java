package io.skynet.sky.demo;

import io.skynet.runtime.client.InstanceStats;
import io.skynet.runtime.directory.Instance;
import io.skynet.sky.view.Table;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How the calls of a demo went, in all and by instance. */
final class Summary {
  private static final Comparator<InstanceStats> ORDER =
      Comparator.comparing((InstanceStats stats) -> stats.instance().id())
          .thenComparing(stats -> stats.instance().started());

  private Summary() {}

  /**
   * The lines to print.
   *
   * @param tally of all calls
   * @param stats what the client saw of each instance; one that was started again is there twice
   */
  static List<String> lines(Tally tally, List<InstanceStats> stats) {
    Table table = new Table();
    Set<String> seen = new HashSet<>();
    stats.stream()
        .sorted(ORDER)
        .forEach(each -> add(table, each, seen.add(each.instance().id()) ? "" : ", again"));
    table.row("all", "", tally.toString());
    return table.lines();
  }

  private static void add(Table table, InstanceStats stats, String again) {
    Instance instance = stats.instance();
    table.row(
        instance.id() + again,
        instance.endpoint().address(),
        stats.calls() + " calls, " + stats.failures() + " failed");
  }
}
