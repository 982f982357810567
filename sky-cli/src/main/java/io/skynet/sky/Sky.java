package io.skynet.sky;

import io.skynet.sky.cluster.Cluster;
import io.skynet.sky.help.HelpText;
import io.skynet.sky.view.Screen;
import io.skynet.sky.view.Terminal;
import java.time.Clock;
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
    description = "Shows and calls what runs in a Skynet cluster.",
    synopsisHeading = "usage: ",
    customSynopsis = "sky [options] <command> [options]",
    sortOptions = false,
    footer = {
      "  topology, instances    everything that runs, as a tree or a table",
      "  hosts, regions, services, service-versions    the names of each",
      "  list, describe         services and methods; what a contract says of them",
      "  call                   calls a method, or makes a load of calls",
      "  why, doctor            why one is not called; what is wrong, and what to do",
      "  config                 what services are told: list, get, set, rm, watch",
      "  context                names for clusters: list, show, use, set, rm",
      "  cli (shell)            a prompt, with filters that stick",
      "  contract, completion   releases contracts; completes in bash and zsh",
      "  dev, demo              an etcd for this machine; a cluster at work",
      "",
      "  sky topology -region=east",
      "  sky call Echo.echo '\"hi\"'",
      "",
      "'sky <command> --help' explains one, 'sky -version' prints the version. The",
      "cluster: -etcd or -context, SKY_ETCD, SKYNET_ETCD or SKY_CONTEXT, 'sky context',",
      "else that of 'sky dev'. Exit codes: 0 done, 1 failed, 2 bad command line, 3 none",
      "matches, 4 directory not reached, 5 some failed, 6 a call failed, 130 Ctrl-C."
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
      ContextCommand.class,
      ContractCommand.class,
      Dev.class,
      DemoCommand.class
    })
final class Sky implements Callable<Integer>, Session {
  final Terminal terminal;
  final Clock clock;
  private final Map<String, String> environment;

  @Spec CommandSpec spec;
  @Mixin Filters filters;
  @Mixin StateFilter state;
  @Mixin OutputOptions output;
  @Mixin DirectoryOption directory;
  @Mixin WatchOption watch;
  @Mixin CommonOptions common;

  Sky(Terminal terminal, Map<String, String> environment, Clock clock) {
    this.terminal = terminal;
    this.environment = environment;
    this.clock = clock;
  }

  /**
   * Does what a command line asks for; never exits.
   *
   * @param clock that ages are counted by
   * @return one of {@link ExitCode}
   */
  static int run(Terminal terminal, Map<String, String> environment, Clock clock, String... args) {
    Screen screen = terminal.screen();
    try {
      CommandLine command = commandLine(new Sky(terminal, environment, clock));
      List<String> words = new CommandFirst(command.getCommandSpec()).order(List.of(args));
      return command.execute(words.toArray(String[]::new));
    } finally {
      terminal.show(screen); // what one line of the shell wants is not for the next
    }
  }

  private static CommandLine commandLine(Sky sky) {
    ErrorLine errors = new ErrorLine(sky.terminal);
    return new CommandLine(sky)
        .setHelpFactory(HelpText::new)
        .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
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

  /** All commands, to look at. */
  static CommandLine commands(Terminal terminal, Map<String, String> environment) {
    return commandLine(new Sky(terminal, environment, Clock.systemUTC()));
  }

  /** All commands anew, to look at or to run. */
  CommandLine commands() {
    return commandLine(new Sky(terminal, environment, clock));
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
  public Clock clock() {
    return clock;
  }

  @Override
  public Cluster cluster(DirectoryOption option) {
    try {
      return option.cluster(environment);
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  @Override
  public boolean asksForVersion() {
    return filters.asksForVersion();
  }
}
