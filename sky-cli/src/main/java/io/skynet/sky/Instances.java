package io.skynet.sky;

import io.skynet.runtime.directory.Instance;
import io.skynet.runtime.directory.Query;
import io.skynet.sky.view.StateCell;
import io.skynet.sky.view.Table;
import java.util.List;
import picocli.CommandLine.Command;

/** Lists the instances, one line each. */
@Command(
    name = "instances",
    description = "Every instance: host:port, service, version, region, host, state, id.")
final class Instances extends QueryCommand {

  @Override
  List<String> lines(Query answer) {
    Table table = new Table();
    answer.findInstances().forEach(instance -> add(table, answer, instance));
    return table.lines();
  }

  private static void add(Table table, Query answer, Instance instance) {
    table.row(
        instance.endpoint().address(),
        instance.service(),
        instance.version(),
        instance.region(),
        instance.host(),
        StateCell.of(answer, instance),
        instance.id());
  }
}
