package io.skynet.sky;

import io.skynet.sky.shell.Commands;
import java.util.ArrayList;
import java.util.List;
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
    List<String> line = new ArrayList<>(words);
    String uri = directory.uri;
    boolean named = words.stream().anyMatch(word -> word.matches("--?etcd(=.*)?"));
    if (uri != null && !named && options(words.get(0)).contains("-etcd")) {
      line.add(1, "-etcd=" + uri);
    }
    return Main.run(sky.terminal, sky.environment(), line.toArray(String[]::new));
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
