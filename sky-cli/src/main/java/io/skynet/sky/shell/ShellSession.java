package io.skynet.sky.shell;

import io.skynet.sky.view.Terminal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;

/** Opens shells, by what their lines come from. */
public final class ShellSession {
  private final Terminal terminal;
  private final Commands commands;

  /**
   * A session.
   *
   * @param terminal where the shell's own words go
   */
  public ShellSession(Terminal terminal, Commands commands) {
    this.terminal = terminal;
    this.commands = commands;
  }

  /** Runs the lines of a file or a pipe; the result is the last command's exit code. */
  public int script(InputStream in) throws IOException {
    return new Shell(terminal, commands, new StickyFilters(), new PlainLines(terminal, in)).run();
  }

  /**
   * Runs what a person types.
   *
   * @param root has the commands to complete
   * @param history where lines are kept
   */
  public int interactive(CommandSpec root, LiveNames names, Path history) throws IOException {
    try (TerminalLines lines = TerminalLines.open(new ShellCompleter(root, names), history)) {
      return new Shell(terminal, commands, new StickyFilters(), lines).run();
    }
  }
}
