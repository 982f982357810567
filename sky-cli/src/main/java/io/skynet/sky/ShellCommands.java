package io.skynet.sky;

import io.skynet.sky.context.Choice;
import io.skynet.sky.context.Context;
import io.skynet.sky.shell.Commands;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine;

/** The commands of {@code sky} on the shell's own directory. */
final class ShellCommands implements Commands {
  private static final Set<String> MANY =
      Set.of(
          "-all",
          "--all",
          "-repeat",
          "--repeat",
          "-rate",
          "--rate",
          "-concurrency",
          "--concurrency");

  private final Sky sky;
  private final DirectoryOption directory;
  private final CommandLine root;

  ShellCommands(Sky sky, DirectoryOption directory) {
    this.sky = sky;
    this.directory = directory;
    this.root = sky.commands();
  }

  @Override
  public int run(List<String> words) {
    return Main.run(sky.terminal, environment(), sky.clock, words.toArray(String[]::new));
  }

  /** What the shell was started with counts as long as a line names nothing itself. */
  private Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>(sky.environment());
    if (directory.uri != null || directory.context != null) {
      environment.keySet().removeAll(Choice.DIRECTORIES);
      String context = directory.context == null ? Context.DEFAULT : directory.context;
      environment.put(Choice.CONTEXT, context);
    }
    if (directory.uri != null) {
      environment.put(Choice.DIRECTORIES.get(0), directory.uri);
    }
    return environment;
  }

  @Override
  public boolean has(String command) {
    return root.getSubcommands().containsKey(command);
  }

  @Override
  public List<String> options(String command) {
    CommandLine found = root.getSubcommands().get(command);
    return found == null
        ? List.of()
        : found.getCommandSpec().options().stream()
            .flatMap(o -> List.of(o.names()).stream())
            .toList();
  }

  /** One call is what was typed; many of them, or a release, may be more than was meant. */
  @Override
  public String question(List<String> words) {
    boolean asksForHelp = words.stream().anyMatch(word -> word.matches("-h|--?help"));
    if (asksForHelp) {
      return "";
    } else if (words.get(0).equals("call")
        && words.stream().anyMatch(word -> MANY.contains(word.split("=", 2)[0]))) {
      return "This calls many times, or many instances. Go on?";
    } else if (words.get(0).equals("contract")
        && !words.contains("-dry-run")
        && !words.contains("--dry-run")) {
      return "This releases contracts. Go on?";
    }
    return changesConfig(words) ? "This changes what services are told. Go on?" : "";
  }

  private static boolean changesConfig(List<String> words) {
    return words.get(0).equals("config") && (words.contains("set") || words.contains("rm"));
  }
}
