package io.skynet.sky;

import io.skynet.runtime.directory.ConfigStore;
import java.util.List;
import picocli.CommandLine.Command;

@Command(
    name = "list",
    description = "Lists what is set, as <service>/<version>/<name> = <value>.",
    footer = {"", "  sky config list", "  sky config list -service=Echo"})
final class ConfigList extends ConfigAction {

  @Override
  int act(ConfigStore store) {
    List<String> lines =
        store.list(PATIENCE).stream()
            .filter(entry -> matches(entry.key()))
            .map(entry -> entry.key() + " = " + entry.value())
            .toList();
    if (lines.isEmpty()) {
      terminal().say("nothing is set");
    }
    terminal().print(lines);
    return ExitCode.OK;
  }
}
