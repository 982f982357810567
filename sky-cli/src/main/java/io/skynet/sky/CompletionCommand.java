package io.skynet.sky;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes a completion script. */
@Command(
    name = "completion",
    synopsisHeading = "usage: ",
    abbreviateSynopsis = true,
    sortOptions = false,
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    description = "A completion script for bash or zsh.",
    footer = {"", "  source <(sky completion bash)", "  source <(sky completion zsh)"})
final class CompletionCommand implements Callable<Integer> {

  /** For completion. */
  private static final class Shells extends ArrayList<String> {
    private static final long serialVersionUID = 1;

    Shells() {
      super(List.of("bash", "zsh"));
    }
  }

  @ParentCommand Sky sky;
  @Spec CommandSpec spec;
  @Mixin CommonOptions common;

  @Parameters(
      arity = "1",
      paramLabel = "bash|zsh",
      completionCandidates = Shells.class,
      description = "The shell that will read it.")
  String shell = "";

  @Override
  public Integer call() {
    if (!shell.equals("bash") && !shell.equals("zsh")) {
      throw new ParameterException(
          spec.commandLine(), "there is a script for bash and for zsh, not for '" + shell + "'");
    }
    // One script for both: it looks which of them reads it. Nothing in it is from the cluster.
    sky.terminal.out().print(AutoComplete.bash("sky", sky.commands()));
    sky.terminal.out().flush();
    return ExitCode.OK;
  }
}
