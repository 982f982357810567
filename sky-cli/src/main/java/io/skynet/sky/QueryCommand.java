package io.skynet.sky;

import io.skynet.runtime.directory.InstanceFilter;
import io.skynet.runtime.directory.Query;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** A question about the cluster; its subclasses only say what they print of the answer. */
@Command(
    synopsisHeading = "usage: ",
    abbreviateSynopsis = true,
    optionListHeading = "%nOptions, before or after the command, as -x=v, -x v, --x=v or --x v:%n",
    sortOptions = false)
abstract class QueryCommand implements Callable<Integer> {

  @ParentCommand Sky sky;
  @Spec CommandSpec spec;
  @Mixin Filters filters;
  @Mixin DirectoryOption directory;
  @Mixin HelpOption help;

  /** What to print; no lines if nothing was found. */
  abstract List<String> lines(Query answer);

  /** Refuses a command line that lacks what this query needs. */
  void check(InstanceFilter filter) {}

  @Override
  public final Integer call() {
    refuseMissingVersion();
    InstanceFilter filter = filter();
    check(filter);
    List<String> lines = lines(ask(filter));
    if (lines.isEmpty()) {
      sky.terminal.say(nothing(filter));
    }
    sky.terminal.print(lines);
    return ExitCode.OK;
  }

  private InstanceFilter filter() {
    try {
      return filters.filter();
    } catch (IllegalArgumentException e) {
      throw usage("-version: " + e.getMessage());
    }
  }

  final ParameterException usage(String problem) {
    return new ParameterException(spec.commandLine(), problem);
  }

  private Query ask(InstanceFilter filter) {
    Cluster cluster = sky.cluster(directory);
    try {
      return cluster.ask(filter);
    } catch (IllegalArgumentException e) {
      throw usage("-etcd: " + e.getMessage());
    }
  }

  private void refuseMissingVersion() {
    // In "sky -version hosts" picocli leaves the option on the other side of the command.
    if (filters.asksForVersion() || sky.filters.asksForVersion()) {
      throw usage("option '-version' needs a value here: -version=<version>");
    }
  }

  private static String nothing(InstanceFilter filter) {
    return filter.equals(InstanceFilter.ANY)
        ? "no instance is running"
        : "no instance matches " + filter;
  }
}
