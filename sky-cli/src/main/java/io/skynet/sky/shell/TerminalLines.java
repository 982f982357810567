package io.skynet.sky.shell;

import io.skynet.sky.context.PrivateFile;
import io.skynet.sky.view.Printable;
import java.io.IOException;
import java.nio.file.Path;
import org.jline.reader.Completer;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReader.Option;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.TerminalBuilder;
import org.jspecify.annotations.Nullable;

/** Lines that a person types, with history and completion. */
final class TerminalLines implements LineSource, AutoCloseable {
  private static final int KEPT = 1000;

  private final Terminal terminal;
  private final LineReader reader;

  private TerminalLines(Terminal terminal, LineReader reader) {
    this.terminal = terminal;
    this.reader = reader;
  }

  /**
   * Takes over the terminal.
   *
   * @param history where lines are kept; none if it cannot be written
   */
  static TerminalLines open(Completer completer, Path history) throws IOException {
    Terminal terminal = TerminalBuilder.builder().system(true).dumb(true).build();
    LineReader reader =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .appName("sky")
            .parser(new DefaultParser())
            .completer(completer)
            .option(Option.DISABLE_EVENT_EXPANSION, true)
            .option(Option.HISTORY_IGNORE_SPACE, true)
            .variable(LineReader.HISTORY_SIZE, KEPT)
            .variable(LineReader.HISTORY_FILE_SIZE, KEPT)
            .build();
    if (isWritable(history)) {
      reader.setVariable(LineReader.HISTORY_FILE, history);
    }
    Thread caller = Thread.currentThread();
    // While a command runs, Ctrl-C ends the command; while a line is read, JLine sees to it.
    terminal.handle(Signal.INT, signal -> caller.interrupt());
    return new TerminalLines(terminal, reader);
  }

  private static boolean isWritable(Path history) {
    try {
      PrivateFile.create(history.toAbsolutePath()); // arguments and settings may be secrets
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public @Nullable Words next(String prompt) {
    Thread.interrupted(); // what was left of the last command's
    try {
      return Words.of(reader.readLine(Printable.of(prompt)));
    } catch (UserInterruptException e) {
      return Words.of("");
    } catch (EndOfFileException e) {
      return null;
    }
  }

  @Override
  public boolean confirm(String question) {
    try {
      String answer = reader.readLine(Printable.of(question) + " [y/N] ").strip();
      return answer.equalsIgnoreCase("y") || answer.equalsIgnoreCase("yes");
    } catch (UserInterruptException | EndOfFileException e) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    terminal.close();
  }
}
