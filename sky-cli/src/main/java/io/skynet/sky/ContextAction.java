package io.skynet.sky;

import io.skynet.sky.context.ContextFiles;
import io.skynet.sky.view.Terminal;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Something done to contexts. */
@Command(
    synopsisHeading = "usage: ",
    abbreviateSynopsis = true,
    sortOptions = false,
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n")
abstract class ContextAction implements Callable<Integer> {
  @ParentCommand ContextCommand context;
  @Spec CommandSpec spec;
  @Mixin CommonOptions common;

  /** Does it, and returns the exit code. */
  abstract int act(ContextFiles files);

  @Override
  public final Integer call() {
    try {
      return act(ContextFiles.of(context.sky.environment()));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
    }
  }

  final Terminal terminal() {
    return context.sky.terminal;
  }
}
