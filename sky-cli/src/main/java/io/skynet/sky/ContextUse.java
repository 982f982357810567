package io.skynet.sky;

import io.skynet.sky.context.ContextFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes a context the current one. */
@Command(
    name = "use",
    description = "Makes a context the current one; 'default' is that of this machine.",
    footer = {"", "  sky context use prod", "  sky context use default"})
final class ContextUse extends ContextAction implements Changing {

  @Parameters(
      paramLabel = "<name>",
      completionCandidates = ContextNames.class,
      description = "Of the context.")
  String name = "";

  @Override
  public String question() {
    return "From now on sky asks " + name + ", outside this shell too. Go on?";
  }

  @Override
  int act(ContextFiles files) {
    files.use(name);
    terminal().print("current context: " + name);
    return ExitCode.OK;
  }
}
