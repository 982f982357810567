package io.skynet.sky;

import io.skynet.runtime.directory.InstanceFilter;
import io.skynet.sky.cluster.Cluster.Findings;
import io.skynet.sky.shell.Commands;
import io.skynet.sky.shell.LiveNames;
import io.skynet.sky.shell.ShellSession;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** The shell. */
@Command(
    name = "cli",
    aliases = "shell",
    synopsisHeading = "usage: ",
    abbreviateSynopsis = true,
    sortOptions = false,
    optionListHeading = "%nOptions:%n",
    description = "An interactive shell, with filters that stick.",
    footer = {
      "",
      "Tab completes commands and what the cluster has; 'help' shows the rest. Lines",
      "are kept in $XDG_STATE_HOME/sky/history, but those that begin with a blank.",
      "From a file or a pipe it runs without prompts.",
      "  sky cli -context=prod",
      "  sky cli < lines"
    })
final class ShellCommand implements Callable<Integer> {
  @ParentCommand Sky sky;
  @Mixin DirectoryOption directory;
  @Mixin CommonOptions common;

  @Override
  public Integer call() throws IOException {
    Commands commands = new ShellCommands(sky, directory);
    ShellSession session = new ShellSession(sky.terminal, commands);
    if (System.console() == null) {
      return session.script(System.in);
    }
    CommandLine root = sky.commands();
    return session.interactive(
        root.getCommandSpec(), new LiveNames(this::look), history(sky.environment()));
  }

  private LiveNames.Look look() {
    Findings found = sky.cluster(directory).look(InstanceFilter.ANY);
    return new LiveNames.Look(found.instances(), found.contracts());
  }

  static Path history(Map<String, String> environment) {
    String state = environment.getOrDefault("XDG_STATE_HOME", "");
    Path folder =
        state.isEmpty()
            ? Path.of(environment.getOrDefault("HOME", "."), ".local", "state")
            : Path.of(state);
    return folder.resolve("sky").resolve("history");
  }
}
