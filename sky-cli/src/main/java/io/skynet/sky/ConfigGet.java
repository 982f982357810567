package io.skynet.sky;

import io.skynet.runtime.directory.ConfigEntry;
import io.skynet.runtime.directory.ConfigStore;
import java.util.Comparator;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "get",
    description = "Prints the value that holds for a service and version.",
    footer = {
      "",
      "  sky config get greeting -service=Echo -version=1.0.0",
      "  sky config get skynet.timeout"
    })
final class ConfigGet extends ConfigAction {

  @Parameters(paramLabel = "<name>", description = "Of the setting.")
  String name;

  @Override
  int act(ConfigStore store) {
    key(name);
    Optional<ConfigEntry> holds =
        store.list(PATIENCE).stream()
            .filter(entry -> entry.key().name().equals(name))
            .filter(entry -> entry.key().isFor(service(), version()))
            .max(Comparator.comparingInt(entry -> entry.key().specificity()));
    if (holds.isEmpty()) {
      terminal().say(key(name) + " is not set");
      return ExitCode.FAILURE;
    }
    terminal().print(holds.get().value());
    return ExitCode.OK;
  }
}
