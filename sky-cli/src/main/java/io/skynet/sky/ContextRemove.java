package io.skynet.sky;

import io.skynet.sky.context.ContextFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Forgets a context. */
@Command(
    name = "rm",
    description = "Forgets a context; files that it names stay.",
    footer = {"", "  sky context rm prod", "  sky context rm old-laptop"})
final class ContextRemove extends ContextAction implements Changing {

  @Parameters(
      paramLabel = "<name>",
      completionCandidates = ContextNames.class,
      description = "Of the context.")
  String name = "";

  @Override
  public String question() {
    return "This forgets the context " + name + ". Go on?";
  }

  @Override
  int act(ContextFiles files) {
    files.remove(name);
    terminal().print("removed context: " + name);
    return ExitCode.OK;
  }
}
