package io.skynet.sky;

import io.skynet.runtime.directory.InstanceFilter;
import io.skynet.sky.cluster.Cluster;
import io.skynet.sky.cluster.Cluster.Findings;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** A command about the services of the cluster, their contracts and their methods. */
@Command(
    synopsisHeading = "usage: ",
    abbreviateSynopsis = true,
    sortOptions = false,
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n")
abstract class ServiceCommand implements Callable<Integer> {

  @ParentCommand Sky sky;
  @Spec CommandSpec spec;
  @Mixin Filters filters;
  @Mixin DirectoryOption directory;
  @Mixin CommonOptions common;

  @Override
  public final Integer call() throws Exception {
    if (filters.asksForVersion() || sky.filters.asksForVersion()) {
      throw usage("option '-version' needs a value here: -version=<version>");
    }
    InstanceFilter filter = filter();
    return run(filter, look(looked(filter)));
  }

  /** What the directory is asked for. */
  InstanceFilter looked(InstanceFilter filter) {
    return filter;
  }

  /** Does it, with what the filters leave; the result is one of {@link ExitCode}. */
  abstract int run(InstanceFilter filter, Findings found) throws Exception;

  private InstanceFilter filter() {
    try {
      return filters.filter();
    } catch (IllegalArgumentException e) {
      throw usage("-version: " + e.getMessage());
    }
  }

  private Findings look(InstanceFilter filter) {
    Cluster cluster = sky.cluster(directory);
    try {
      return cluster.look(filter);
    } catch (IllegalArgumentException e) {
      throw usage(cluster.target().origin() + ": " + e.getMessage());
    }
  }

  final ParameterException usage(@Nullable String problem) {
    return new ParameterException(spec.commandLine(), String.valueOf(problem));
  }

  /** Says that there is nothing to work on. */
  final int noMatch(String what) {
    sky.terminal.say(what);
    return ExitCode.NO_MATCH;
  }

  static String nothing(InstanceFilter filter) {
    return filter.equals(InstanceFilter.ANY)
        ? "no instance is running"
        : "no instance matches " + filter;
  }
}
