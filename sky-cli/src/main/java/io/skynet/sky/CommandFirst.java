package io.skynet.sky;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Moves the name of the command to the front of a command line.
 *
 * <p>Options may stand on both sides of it. With all of them on one side each is declared, read and
 * refused in one place, and {@code -region dev topology} means the region {@code dev}, not the
 * command of that name.
 */
final class CommandFirst {
  private final CommandSpec root;

  /**
   * @param root has every option that may stand before a command
   */
  CommandFirst(CommandSpec root) {
    this.root = root;
  }

  /** The words in their new order; as they are if the command cannot be told from the rest. */
  List<String> order(List<String> words) {
    int command = 0;
    while (command < words.size() && words.get(command).startsWith("-")) {
      OptionSpec option = root.findOption(words.get(command).split("=", 2)[0]);
      if (option == null) {
        return words; // a typo, and what follows may be its value
      }
      command += takesNext(option, words, command) ? 2 : 1;
    }
    return command < words.size() ? toFront(words, command) : words;
  }

  private static boolean takesNext(OptionSpec option, List<String> words, int at) {
    boolean attached = words.get(at).contains("=");
    boolean followed = at + 1 < words.size() && !words.get(at + 1).startsWith("-");
    return option.arity().max() > 0 && !attached && followed;
  }

  /** With the command of a command, such as {@code config list}. */
  private List<String> toFront(List<String> words, int at) {
    List<String> ordered = new ArrayList<>(words);
    ordered.add(0, ordered.remove(at));
    CommandLine command = root.subcommands().get(words.get(at));
    boolean followed = command != null && at + 1 < words.size();
    if (followed && command.getSubcommands().containsKey(words.get(at + 1))) {
      ordered.add(1, ordered.remove(at + 1));
    }
    return ordered;
  }
}
