package io.skynet.sky.shell;

import io.skynet.sky.shell.StickyFilters.Key;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.shell.jline3.PicocliJLineCompleter;

/** Completes commands, their options, and the names that the cluster has now. */
final class ShellCompleter implements Completer {
  private static final List<String> OWN =
      List.of("service", "version", "region", "host", "reset", "filters", "help", "exit");
  private static final Set<String> OF_METHODS = Set.of("call", "describe", "why");

  private final CommandSpec root;
  private final LiveNames names;
  private final Completer options;

  ShellCompleter(CommandSpec root, LiveNames names) {
    this.root = root;
    this.names = names;
    this.options = new PicocliJLineCompleter(root);
  }

  @Override
  public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
    List<String> words = line.words();
    List<String> found = found(words, line.wordIndex());
    if (!found.isEmpty()) {
      found.forEach(each -> candidates.add(new Candidate(each)));
    } else if (line.wordIndex() > 0 && !OWN.contains(words.get(0))) {
      options.complete(reader, line, candidates);
    }
  }

  /** The whole words that could stand at {@code index}. */
  List<String> found(List<String> words, int index) {
    String word = words.get(index);
    String first = words.get(0);
    if (index == 0) {
      return first();
    } else if (word.startsWith("-") && word.contains("=")) {
      int end = word.indexOf('=');
      return ofOption(words, word.substring(0, end), word.substring(0, end + 1));
    } else if (takesNext(words, words.get(index - 1))) {
      return ofOption(words, words.get(index - 1), "");
    } else if (first.equals("reset")) {
      return Arrays.stream(Key.values()).map(Key::word).toList();
    } else if (index == 1 && !word.startsWith("-")) {
      return second(first);
    }
    return List.of();
  }

  private List<String> first() {
    List<String> all = new ArrayList<>(OWN);
    root.subcommands().forEach((name, command) -> all.add(name));
    return all;
  }

  private List<String> second(String first) {
    for (Key key : Key.values()) {
      if (key.word().equals(first)) {
        return names.values(key);
      }
    }
    List<String> found = new ArrayList<>();
    CommandLine command = root.subcommands().get(first);
    if (command != null) {
      found.addAll(command.getSubcommands().keySet());
    }
    if (OF_METHODS.contains(first)) {
      found.addAll(first.equals("call") ? List.of() : names.services());
      found.addAll(names.methods());
    }
    return found;
  }

  private boolean takesNext(List<String> words, String option) {
    OptionSpec known = option.startsWith("-") ? command(words).findOption(option) : null;
    return known != null && known.arity().max() > 0;
  }

  /** The command that the words are of, and what belongs to it. */
  private CommandSpec command(List<String> words) {
    CommandSpec command = root;
    for (String word : words) {
      CommandLine next = command.subcommands().get(word);
      if (next == null) {
        break;
      }
      command = next.getCommandSpec();
    }
    return command;
  }

  private List<String> ofOption(List<String> words, String option, String prefix) {
    String name = option.replaceFirst("^--?", "");
    Optional<Key> key =
        Arrays.stream(Key.values()).filter(each -> each.word().equals(name)).findFirst();
    List<String> values = new ArrayList<>();
    OptionSpec known = command(words).findOption(option);
    if (key.isPresent()) {
      values.addAll(names.values(key.get()));
    } else if (name.equals("id")) {
      values.addAll(names.ids());
    } else if (known != null && known.completionCandidates() != null) {
      known.completionCandidates().forEach(values::add);
    }
    return values.stream().map(value -> prefix + value).toList();
  }
}
