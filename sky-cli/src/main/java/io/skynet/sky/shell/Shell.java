package io.skynet.sky.shell;

import io.skynet.sky.shell.StickyFilters.Key;
import io.skynet.sky.view.Terminal;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads lines and does what they say, until they end. Not safe for threads. */
public final class Shell {
  private static final List<String> NOT_HERE = List.of("cli", "shell", "dev", "demo");
  private static final List<String> HELP =
      List.of(
          "service <name>, version <version>, region <region>, host <host>",
          "                     every command from here on is about these only",
          "reset [<filter>]     forgets one of them, or all",
          "filters              shows them",
          "help                 shows this; 'hosts -h' shows a command's own help",
          "exit                 leaves; so does Ctrl-D",
          "Everything else is a command of sky: topology, list, call, why, doctor …");

  /** As a command has it that failed, and one that cannot be understood. */
  private static final int NOT_DONE = 1;

  private static final int NOT_UNDERSTOOD = 2;

  private final Terminal terminal;
  private final Commands commands;
  private final StickyFilters filters;
  private final LineSource lines;
  private int code;

  Shell(Terminal terminal, Commands commands, StickyFilters filters, LineSource lines) {
    this.terminal = terminal;
    this.commands = commands;
    this.filters = filters;
    this.lines = lines;
  }

  /**
   * Runs until {@code exit} or the end of the lines.
   *
   * @return the exit code of the last line: the command's, 1 if nobody affirmed it, or 2 if it
   *     could not be understood
   * @throws IOException if lines cannot be read
   */
  public int run() throws IOException {
    for (Words next; (next = lines.next(prompt())) != null; ) {
      if (!next.problem().isEmpty()) {
        refuse(next.problem());
      } else if (!next.words().isEmpty() && !did(next.words())) {
        break;
      }
    }
    return code;
  }

  private String prompt() {
    String set = filters.toString();
    return set.isEmpty() ? "sky> " : "sky " + set + "> ";
  }

  /** Whether the shell goes on. */
  private boolean did(List<String> words) throws IOException {
    String first = words.get(0);
    Key key = key(first);
    if (first.equals("exit") || first.equals("quit")) {
      return false;
    } else if (first.equals("help") || first.equals("?")) {
      terminal.print(HELP);
    } else if (first.equals("filters")) {
      String set = filters.toString();
      terminal.print(set.isEmpty() ? "no filters" : set);
    } else if (first.equals("reset")) {
      reset(words);
    } else if (key != null) {
      set(key, words);
    } else {
      command(first.equals("sky") ? words.subList(1, words.size()) : words);
    }
    return true;
  }

  private void refuse(String problem) {
    terminal.say(problem);
    code = NOT_UNDERSTOOD;
  }

  private static @Nullable Key key(String word) {
    for (Key key : Key.values()) {
      if (key.word().equals(word)) {
        return key;
      }
    }
    return null;
  }

  private void set(Key key, List<String> words) {
    if (words.size() == 2 && !words.get(1).isEmpty()) {
      filters.set(key, words.get(1));
    } else if (words.size() == 1) {
      String value = filters.value(key);
      terminal.print(value.isEmpty() ? "any " + key.word() : value);
    } else {
      refuse("expected '" + key.word() + " <value>'; 'reset " + key.word() + "' forgets it");
    }
  }

  private void reset(List<String> words) {
    if (words.size() == 1) {
      filters.reset();
      return;
    }
    for (String word : words.subList(1, words.size())) {
      Key key = key(word);
      if (key == null) {
        refuse("there is no filter '" + word + "'; there are service, version, region, host");
      } else {
        filters.reset(key);
      }
    }
  }

  private void command(List<String> words) throws IOException {
    if (words.isEmpty()) {
      return;
    }
    List<String> ordered = commands.ordered(words);
    String name = ordered.get(0);
    if (NOT_HERE.contains(name)) {
      refuse("'" + name + "' needs a terminal of its own: run 'sky " + name + "' there");
      return;
    }
    List<String> line =
        filters.applied(ordered, commands.depth(ordered), commands.options(ordered));
    String question = commands.question(line);
    if (!question.isEmpty() && !lines.confirm(question)) {
      terminal.say("nothing was done");
      code = NOT_DONE;
      return;
    }
    code = commands.run(line);
  }
}
