package io.skynet.sky;

import io.skynet.runtime.directory.InstanceFilter;
import io.skynet.sky.call.Catalogue;
import io.skynet.sky.cluster.Cluster.Findings;
import picocli.CommandLine.Command;

/** Lists services and their methods. */
@Command(
    name = "list",
    description = "The services that run, and their methods.",
    footer = {"", "  sky list", "  sky list -service=Echo -version=1.x"})
final class ListCommand extends ServiceCommand {

  @Override
  int run(InstanceFilter filter, Findings found) {
    if (found.instances().isEmpty()) {
      sky.terminal.say(nothing(filter));
    }
    sky.terminal.print(Catalogue.lines(found.instances(), found.contracts()));
    return ExitCode.OK;
  }
}
