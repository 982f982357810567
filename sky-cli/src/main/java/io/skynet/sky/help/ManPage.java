package io.skynet.sky.help;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The page of the manual about one command. */
public final class ManPage {
  private static final String EXAMPLE = " {2}(source <\\()?sky .*";

  private static final Map<String, String> EXIT_CODES =
      new TreeMap<>(
          Map.of(
              "0", "It did what was asked, also if nothing was found.",
              "1", "It failed, or the doctor has found something bad.",
              "2", "The command line, or an argument of a call, cannot be used.",
              "3", "Nothing matches: there is nobody to call, or nothing to describe.",
              "4", "The directory was not reached.",
              "5", "Some instances or calls failed.",
              "6", "The call failed.",
              "130", "Ctrl-C."));

  private static final Map<String, String> VARIABLES =
      new TreeMap<>(
          Map.of(
              "SKY_ETCD, SKYNET_ETCD", "The directory, where no option names one.",
              "SKY_CONTEXT", "The context, where neither an option nor these name a directory.",
              "NO_COLOR", "Anything: no colours, unless -color=always.",
              "SKY_ASCII", "1: trees are drawn without Unicode.",
              "XDG_CONFIG_HOME", "Where contexts are kept, in skynet/; ~/.config if it is not set.",
              "XDG_STATE_HOME", "Where the shell's history is kept; ~/.local/state by default."));

  private final CommandSpec command;
  private final Roff page;

  private ManPage(CommandSpec command, String version) {
    this.command = command;
    this.page = new Roff(name(command), version);
  }

  /**
   * The page in roff.
   *
   * @param version what it is about, such as {@code sky 1.0}
   */
  public static String of(CommandSpec command, String version) {
    ManPage page = new ManPage(command, version);
    page.write();
    return page.page.toString();
  }

  /** Such as {@code sky-config-set}. */
  public static String name(CommandSpec command) {
    return command.qualifiedName("-");
  }

  private void write() {
    page.section("NAME");
    page.words(name(command) + " - " + String.join(" ", command.usageMessage().description()));
    page.section("SYNOPSIS");
    page.words(synopsis());
    page.section("DESCRIPTION");
    page.words(String.join(" ", command.usageMessage().description()));
    notes();
    arguments();
    commands();
    examples();
    page.section("EXIT STATUS");
    EXIT_CODES.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(Comparator.comparingInt(Integer::parseInt)))
        .forEach(each -> page.entry(each.getKey(), each.getValue()));
    page.section("ENVIRONMENT");
    VARIABLES.forEach(page::entry);
    page.section("SEE ALSO");
    page.words(command.parent() == null ? "etcdctl(1)" : name(command.root()) + "(1)");
  }

  private String synopsis() {
    String words =
        command.positionalParameters().stream()
            .map(PositionalParamSpec::paramLabel)
            .map(label -> " " + label)
            .collect(Collectors.joining());
    boolean group = !command.subcommands().isEmpty();
    return command.qualifiedName() + (group ? " <command>" : "") + words + " [options]";
  }

  private void notes() {
    List<String> notes = footer().filter(line -> !line.matches(EXAMPLE)).toList();
    if (command.parent() != null && notes.stream().anyMatch(line -> !line.isBlank())) {
      page.paragraph();
      notes.stream().filter(line -> !line.isBlank()).forEach(page::words);
    }
  }

  private void arguments() {
    if (!command.positionalParameters().isEmpty()) {
      page.section("ARGUMENTS");
      command
          .positionalParameters()
          .forEach(each -> page.entry(each.paramLabel(), String.join(" ", each.description())));
    }
    page.section("OPTIONS");
    page.words("Before or after the command.");
    command.options().stream()
        .filter(option -> !option.hidden())
        .forEach(option -> page.entry(OptionText.whole(option), HelpText.description(option)));
  }

  private void commands() {
    if (!command.subcommands().isEmpty()) {
      page.section("COMMANDS");
      command.subcommands().values().stream()
          .map(CommandLine::getCommandSpec)
          .distinct()
          .forEach(
              each ->
                  page.entry(
                      name(each) + "(1)", String.join(" ", each.usageMessage().description())));
    }
  }

  private void examples() {
    page.section("EXAMPLES");
    page.verbatim(footer().filter(line -> line.matches(EXAMPLE)).toList());
  }

  private Stream<String> footer() {
    return Arrays.stream(command.usageMessage().footer());
  }
}
