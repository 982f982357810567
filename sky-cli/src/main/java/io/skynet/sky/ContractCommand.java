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
    commandListHeading = "%nCommands:%n",
    description = "Works on contracts; needs no cluster.",
    subcommands = AcceptCommand.class)
final class ContractCommand implements Callable<Integer> {
  @ParentCommand Sky sky;
  @Spec CommandSpec spec;
  @Mixin HelpOption help;

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(), "no command given; there is 'sky contract accept'");
  }
}
