package io.skynet.sky;

import io.skynet.sky.context.Choice;
import io.skynet.sky.context.Context;
import io.skynet.sky.shell.Commands;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The commands of {@code sky} on the shell's own directory. */
final class ShellCommands implements Commands {
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
  public List<String> ordered(List<String> words) {
    return new CommandFirst(root.getCommandSpec()).order(words);
  }

  @Override
  public int depth(List<String> line) {
    return command(line).size();
  }

  @Override
  public List<String> options(List<String> line) {
    List<CommandLine> command = command(line);
    return command.isEmpty()
        ? List.of()
        : command.get(command.size() - 1).getCommandSpec().options().stream()
            .flatMap(option -> Stream.of(option.names()))
            .toList();
  }

  /** The command that the line begins with, and the command of it that follows. */
  private List<CommandLine> command(List<String> line) {
    List<CommandLine> command = new ArrayList<>();
    CommandLine last = root;
    for (String word : line) {
      last = last.getSubcommands().get(word);
      if (last == null) {
        break;
      }
      command.add(last);
    }
    return command;
  }

  @Override
  public String question(List<String> line) {
    try {
      ParseResult read = sky.commands().parseArgs(line.toArray(String[]::new));
      while (read.hasSubcommand()) {
        read = read.subcommand();
      }
      return !read.isUsageHelpRequested()
              && read.commandSpec().userObject() instanceof Changing command
          ? command.question()
          : "";
    } catch (ParameterException e) {
      return ""; // it will be refused
    }
  }
}
