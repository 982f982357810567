package io.skynet.sky;

import io.skynet.sky.view.Screen;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What every command takes. */
final class CommonOptions {

  /** When colours are wanted. */
  enum When {
    /** On a terminal, unless {@code NO_COLOR} is set. */
    AUTO,
    ALWAYS,
    NEVER;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Spec(Spec.Target.MIXEE)
  CommandSpec command;

  /** Takes effect at once: what is printed may be the help. */
  @Option(
      names = {"-color", "--color"},
      paramLabel = "<when>",
      description = "auto, always or never; auto obeys NO_COLOR.")
  void color(@Nullable When when) {
    if (when != null && when != When.AUTO && command.root().userObject() instanceof Sky sky) {
      Screen screen = sky.terminal.screen();
      sky.terminal.show(screen.withColor(when == When.ALWAYS));
    }
  }

  @Option(
      names = {"-h", "-help", "--help"},
      usageHelp = true,
      description = "Prints this help.")
  boolean asked;
}
