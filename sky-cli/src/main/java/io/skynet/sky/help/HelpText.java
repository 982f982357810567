package io.skynet.sky.help;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The help of a command, made to fit a screen of 24 lines and 80 columns: a line for each option,
 * by its shortest name. All names are in the manual.
 */
public final class HelpText extends Help {
  private static final String FILTERS = "filters";

  /** Only queries have it, and only they explain the filters. */
  private static final String STATE = "state";

  private static final List<String> COMMON = List.of("directory", "common");

  private final CommandSpec command;

  public HelpText(CommandSpec command, ColorScheme colors) {
    super(command, colors);
    this.command = command;
  }

  /** None for {@code sky} itself: its commands explain them. */
  @Override
  public String optionList() {
    return isRoot() ? "" : table(options());
  }

  /** None for {@code sky} itself, whose footer groups them. */
  @Override
  public String commandList() {
    return isRoot() ? "" : super.commandList();
  }

  @Override
  public String commandListHeading(Object... params) {
    return isRoot() ? "\n" : super.commandListHeading(params);
  }

  @Override
  public String optionListHeading(Object... params) {
    String heading = super.optionListHeading(params);
    return isRoot() || command.positionalParameters().isEmpty() ? heading : heading.stripLeading();
  }

  @Override
  public String parameterList() {
    Map<String, String> rows = new LinkedHashMap<>();
    command
        .positionalParameters()
        .forEach(each -> rows.put(each.paramLabel(), String.join(" ", each.description())));
    return table(rows);
  }

  private boolean isRoot() {
    return command.parent() == null;
  }

  private Map<String, String> options() {
    Map<String, String> rows = new LinkedHashMap<>();
    List<OptionSpec> filters =
        command.mixins().containsKey(FILTERS) && !command.mixins().containsKey(STATE)
            ? command.mixins().get(FILTERS).options()
            : List.of();
    if (!filters.isEmpty()) {
      List<String> names = filters.stream().map(each -> each.names()[0]).toList();
      rows.put(String.join(", ", names), "see 'sky hosts -h'");
    }
    shown(filters).forEach(each -> rows.put(OptionText.of(each), description(each)));
    return rows;
  }

  /** Those that other commands have as well come last. */
  private List<OptionSpec> shown(List<OptionSpec> apart) {
    List<OptionSpec> common = new ArrayList<>();
    for (String mixin : COMMON) {
      CommandSpec options = command.mixins().get(mixin);
      common.addAll(options == null ? List.of() : options.options());
    }
    List<String> names =
        Stream.concat(common.stream(), apart.stream()).map(HelpText::name).toList();
    return Stream.concat(
            command.options().stream().filter(each -> !names.contains(name(each))), common.stream())
        .filter(each -> !each.hidden())
        .toList();
  }

  private static String name(OptionSpec option) {
    return option.longestName();
  }

  static String description(OptionSpec option) {
    String text = String.join(" ", option.description());
    return text.replace("${DEFAULT-VALUE}", String.valueOf(option.defaultValue()));
  }

  /** One that is longer than the rest does not push their texts aside. */
  private static String table(Map<String, String> rows) {
    int width =
        rows.keySet().stream().mapToInt(String::length).filter(each -> each < 30).max().orElse(0);
    StringBuilder text = new StringBuilder();
    rows.forEach(
        (name, told) ->
            text.append("  ")
                .append(name)
                .append(" ".repeat(Math.max(0, width - name.length())))
                .append("  ")
                .append(told)
                .append('\n'));
    return text.toString();
  }
}
