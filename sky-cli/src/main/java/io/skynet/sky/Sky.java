package io.skynet.sky;

import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_OPTION_LIST;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_OPTION_LIST_HEADING;

import io.skynet.sky.cluster.Cluster;
import io.skynet.sky.view.Terminal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The command {@code sky} itself. Its own options are those of the queries, which {@link
 * CommandFirst} hands on to them.
 */
@Command(
    name = "sky",
    description = "Shows what runs in a Skynet cluster.",
    synopsisHeading = "usage: ",
    customSynopsis = "sky [options] <command> [options]",
    optionListHeading = "%nOptions, before or after the command, as -x=v, -x v, --x=v or --x v:%n",
    sortOptions = false,
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "Queries take -service, -version, -region, -host, -port, -id, -registered, -etcd,",
      "-o, -columns, -fail-if-empty: 'sky instances --help' explains them.",
      "",
      "-version alone prints the version of sky. SKYNET_ETCD stands in for -etcd.",
      "Without either, the directory is embedded: on port 23790.",
      "",
      "Exit codes: 0 done, 1 failed, 2 bad command line, 3 nothing matches,",
      "4 directory not reached, 5 some failed, 6 a call failed, 130 Ctrl-C."
    },
    subcommands = {
      Hosts.class,
      Instances.class,
      Regions.class,
      Services.class,
      ServiceVersions.class,
      TopologyTree.class,
      ListCommand.class,
      DescribeCommand.class,
      CallCommand.class,
      WhyCommand.class,
      DoctorCommand.class,
      ShellCommand.class,
      CompletionCommand.class,
      ConfigCommand.class,
      ContractCommand.class,
      Dev.class,
      DemoCommand.class
    })
final class Sky implements Callable<Integer>, Session {
  final Terminal terminal;
  private final Map<String, String> environment;

  @Spec CommandSpec spec;
  @Mixin Filters filters;
  @Mixin StateFilter state;
  @Mixin OutputOptions output;
  @Mixin DirectoryOption directory;
  @Mixin WatchOption watch;
  @Mixin HelpOption help;

  Sky(Terminal terminal, Map<String, String> environment) {
    this.terminal = terminal;
    this.environment = environment;
  }

  /**
   * Does what a command line asks for; never exits.
   *
   * @return one of {@link ExitCode}
   */
  static int run(Terminal terminal, Map<String, String> environment, String... args) {
    CommandLine command = commandLine(new Sky(terminal, environment));
    // The queries explain them; here they would not fit a screen.
    command.getHelpSectionMap().remove(SECTION_KEY_OPTION_LIST_HEADING);
    command.getHelpSectionMap().remove(SECTION_KEY_OPTION_LIST);
    List<String> words = new CommandFirst(command.getCommandSpec()).order(List.of(args));
    return command.execute(words.toArray(String[]::new));
  }

  private static CommandLine commandLine(Sky sky) {
    ErrorLine errors = new ErrorLine(sky.terminal);
    return new CommandLine(sky)
        .setOut(sky.terminal.out())
        .setErr(sky.terminal.err())
        // With it, "-servce=x" would be read as "-s ervce=x" once an option -s exists.
        .setPosixClusteredShortOptionsAllowed(false)
        // So that "-region -servce=x" is an error, not a region of that name.
        .setUnmatchedOptionsAllowedAsOptionParameters(false)
        // A value may begin with '@'; it does not name a file.
        .setExpandAtFiles(false)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(errors)
        .setExecutionExceptionHandler(errors);
  }

  /** All commands anew, to look at or to run. */
  CommandLine commands() {
    return commandLine(new Sky(terminal, environment));
  }

  Map<String, String> environment() {
    return environment;
  }

  /** Without a command: only the version can be meant. */
  @Override
  public Integer call() {
    if (filters.asksForVersion()) {
      terminal.print("sky " + Version.text());
      return ExitCode.OK;
    }
    throw new ParameterException(
        spec.commandLine(), "no command given, such as 'topology'; 'sky --help' lists them all");
  }

  @Override
  public Terminal terminal() {
    return terminal;
  }

  @Override
  public Cluster cluster(DirectoryOption option) {
    return option.cluster(environment);
  }

  @Override
  public boolean asksForVersion() {
    return filters.asksForVersion();
  }
}
