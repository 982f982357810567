package io.skynet.sky;

import io.skynet.runtime.directory.Instance;
import io.skynet.sky.view.Group;
import io.skynet.sky.view.Seen;
import java.util.List;
import picocli.CommandLine.Command;

/** Lists the services. */
@Command(
    name = "services",
    description = "The names of the services that run.",
    footer = {"", "  sky services", "  sky services -host=web-7 -o=jsonl"})
final class Services extends GroupQuery {

  @Override
  List<Group> groups(List<Seen> found) {
    return Group.by(Instance::service, found);
  }

  @Override
  String kind() {
    return "service";
  }
}
