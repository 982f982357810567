package io.skynet.sky;

import io.skynet.runtime.directory.ConfigChange;
import io.skynet.runtime.directory.ConfigEntry;
import io.skynet.runtime.directory.ConfigStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "rm",
    description = "Removes what is set for exactly this service and version, and shows it.",
    footer = {"", "  sky config rm greeting -service=Echo", "  sky config rm skynet.timeout"})
final class ConfigRemove extends ConfigAction implements Changing {

  @Parameters(paramLabel = "<name>", description = "Of the setting.")
  String name;

  @Override
  public String question() {
    return "This removes what is set as " + name + " for " + concerned() + ". Go on?";
  }

  @Override
  int act(ConfigStore store) {
    ConfigEntry before = store.remove(key(name), PATIENCE);
    if (before == null) {
      terminal().say(key(name) + " is not set");
      return ExitCode.FAILURE;
    }
    terminal().print(ConfigAction.line(new ConfigChange(before, null)));
    return ExitCode.OK;
  }
}
