package io.skynet.sky;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Works on the contracts of interfaces. */
@Command(
    name = "contract",
    synopsisHeading = "usage: ",
    abbreviateSynopsis = true,
    sortOptions = false,
    optionListHeading = "%nOptions:%n",
    commandListHeading = "%nCommands:%n",
    description = "Works on contracts; needs no cluster.",
    subcommands = AcceptCommand.class,
    footer = {
      "",
      "  sky contract accept target/classes contracts",
      "  sky contract accept -dry-run target/classes contracts"
    })
final class ContractCommand implements Callable<Integer> {
  @ParentCommand Sky sky;
  @Spec CommandSpec spec;
  @Mixin CommonOptions common;

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(), "no command given; there is 'sky contract accept'");
  }
}
