package io.skynet.sky;

import io.skynet.contract.release.Accept;
import io.skynet.sky.view.Terminal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Releases contracts: {@link Accept} by the name of {@code sky}. */
@Command(
    name = "accept",
    synopsisHeading = "usage: ",
    abbreviateSynopsis = true,
    sortOptions = false,
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    description = "Shows what differs between contracts and released ones, and releases them.",
    footer = {
      "",
      "  sky contract accept target/classes contracts",
      "  sky contract accept -because='nobody calls it' target/classes contracts",
      "Exit codes: 0 done, 1 what breaks peers, or seems renamed, has no reason,",
      "2 bad command line, 3 a file cannot be read or written."
    })
final class AcceptCommand implements Callable<Integer>, Changing {
  @ParentCommand ContractCommand contract;
  @Mixin CommonOptions common;

  @Option(
      names = {"-because", "--because"},
      paramLabel = "<reason>",
      description = "Why a difference that breaks peers must be; it is kept.")
  @Nullable String because;

  @Option(
      names = {"-dry-run", "--dry-run"},
      description = "Only shows.")
  boolean dryRun;

  @Parameters(
      arity = "2..*",
      paramLabel = "<path>",
      description = "Class outputs or jars, and last the folder of the released contracts.")
  List<String> paths = List.of();

  @Override
  public String question() {
    return dryRun ? "" : "This releases contracts. Go on?";
  }

  @Override
  public Integer call() {
    List<String> args = new ArrayList<>();
    if (because != null) {
      args.add("-because=" + because);
    }
    if (dryRun) {
      args.add("-dry-run");
    }
    args.addAll(paths);
    Terminal terminal = contract.sky.terminal;
    return Accept.run(args, LocalDate.now(), terminal.out(), terminal.err());
  }
}
