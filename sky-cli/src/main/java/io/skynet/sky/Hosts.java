package io.skynet.sky;

import io.skynet.runtime.directory.Instance;
import io.skynet.sky.view.Group;
import io.skynet.sky.view.Seen;
import java.util.List;
import picocli.CommandLine.Command;

/** Lists the hosts. */
@Command(
    name = "hosts",
    description = "The hosts that instances run on.",
    footer = {"", "  sky hosts -service=Echo", "  sky hosts -region=east -o=wide"})
final class Hosts extends GroupQuery {

  @Override
  List<Group> groups(List<Seen> found) {
    return Group.by(Instance::host, found);
  }

  @Override
  String kind() {
    return "host";
  }
}
