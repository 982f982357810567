package io.skynet.sky;

import io.skynet.runtime.directory.Instance;
import io.skynet.runtime.directory.InstanceFilter;
import io.skynet.runtime.directory.Query;
import io.skynet.runtime.directory.Snapshot;
import io.skynet.sky.view.Group;
import io.skynet.sky.view.Seen;
import java.util.Comparator;
import java.util.List;
import picocli.CommandLine.Command;

/** Lists the versions of one service. */
@Command(
    name = "service-versions",
    aliases = "versions",
    description = "The versions of a service that run; needs -service.",
    footer = {
      "",
      "  sky service-versions -service=Echo",
      "  sky versions -service=Echo -region=east -o=wide"
    })
final class ServiceVersions extends GroupQuery {

  @Override
  void check(InstanceFilter filter) {
    if (filter.service().isEmpty()) {
      throw new UsageException("service-versions needs -service=<name>");
    }
  }

  @Override
  List<Group> groups(List<Seen> found) {
    return Group.by(Instance::version, found);
  }

  /** 1.9.0 before 1.10.0, which is the directory's order. */
  @Override
  List<Group> rows(List<Seen> found) {
    List<Instance> instances = found.stream().map(Seen::instance).toList();
    List<String> order =
        new Query(new Snapshot(0, instances, 0), InstanceFilter.ANY).findVersions();
    return groups(found).stream()
        .sorted(Comparator.comparing(group -> order.indexOf(group.name())))
        .toList();
  }

  @Override
  String kind() {
    return "version";
  }
}
