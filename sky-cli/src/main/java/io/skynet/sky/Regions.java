package io.skynet.sky;

import io.skynet.runtime.directory.Instance;
import io.skynet.sky.view.Group;
import io.skynet.sky.view.Seen;
import java.util.List;
import picocli.CommandLine.Command;

/** Lists the regions. */
@Command(
    name = "regions",
    description = "The regions that instances run in.",
    footer = {"", "  sky regions", "  sky regions -service=Echo -o=wide"})
final class Regions extends GroupQuery {

  @Override
  List<Group> groups(List<Seen> found) {
    return Group.by(Instance::region, found);
  }

  @Override
  String kind() {
    return "region";
  }
}
