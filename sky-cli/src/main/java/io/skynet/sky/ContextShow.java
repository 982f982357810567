package io.skynet.sky;

import io.skynet.sky.cluster.Target;
import io.skynet.sky.context.Choice;
import io.skynet.sky.context.Context;
import io.skynet.sky.context.ContextFiles;
import io.skynet.sky.view.Secrets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows a context, or which directory a command would ask here. */
@Command(
    name = "show",
    description = "What a context says; without a name, what counts here, and why.",
    footer = {"", "  sky context show", "  sky context show prod"})
final class ContextShow extends ContextAction {

  @Parameters(
      arity = "0..1",
      paramLabel = "<name>",
      completionCandidates = ContextNames.class,
      description = "Of the context.")
  @Nullable String name;

  @Override
  int act(ContextFiles files) {
    if (name == null) {
      Target target = Choice.of(null, null, context.sky.environment());
      line("named by", target.origin());
      String counts = Choice.name(files, context.sky.environment());
      Optional<Context> found = files.find(counts);
      if (found.isPresent() && found.get().target().equals(target)) {
        show(found.get());
      } else {
        line("etcd", target.uri());
      }
    } else if (name.equals(Context.DEFAULT)) {
      line("etcd", Target.DEFAULT.uri());
    } else {
      show(files.get(name));
    }
    return ExitCode.OK;
  }

  private void show(Context found) {
    found.settings().forEach(this::line);
  }

  private void line(String setting, String value) {
    terminal().print(setting + ": " + Secrets.masked(value));
  }
}
