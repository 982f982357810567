package io.skynet.sky;

import io.skynet.runtime.directory.InstanceFilter;
import io.skynet.runtime.directory.Query;
import java.util.List;
import picocli.CommandLine.Command;

/** Lists the versions of one service. */
@Command(
    name = "service-versions",
    aliases = "versions",
    description = "The versions of a service; needs -service.")
final class ServiceVersions extends QueryCommand {

  @Override
  void check(InstanceFilter filter) {
    if (filter.service().isEmpty()) {
      throw usage("service-versions needs -service=<name>");
    }
  }

  @Override
  List<String> lines(Query answer) {
    return answer.findVersions();
  }
}
