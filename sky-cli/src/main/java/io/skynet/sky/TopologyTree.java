package io.skynet.sky;

import io.skynet.runtime.directory.Query;
import io.skynet.sky.view.Topology;
import java.util.List;
import picocli.CommandLine.Command;

/** Shows the cluster as a tree. */
@Command(
    name = "topology",
    description = "The cluster as a tree: region, host, service, version, instance.")
final class TopologyTree extends QueryCommand {

  @Override
  List<String> lines(Query answer) {
    return Topology.lines(answer);
  }
}
