package io.skynet.sky;

import io.skynet.runtime.directory.DirectoryException;
import io.skynet.sky.context.ContextException;
import io.skynet.sky.view.Terminal;

/** Turns what went wrong into one line for a person and a code for a script. */
final class Failure {

  private Failure() {}

  /** Says it; the result is one of {@link ExitCode}. */
  static int report(Terminal terminal, Throwable failure) {
    if (failure instanceof UsageException) {
      terminal.say(message(failure));
      return ExitCode.USAGE;
    }
    if (failure instanceof InterruptedException) {
      return ExitCode.INTERRUPTED;
    }
    if (failure instanceof DirectoryException) {
      terminal.say(message(failure));
      return ExitCode.UNREACHABLE;
    }
    boolean expected = failure instanceof ContextException;
    terminal.say(
        expected ? message(failure) : "unexpected failure: " + oneLine(failure.toString()));
    return ExitCode.FAILURE;
  }

  /** What it says, in one line. */
  static String message(Throwable failure) {
    String message = failure.getMessage();
    return oneLine(message == null ? failure.toString() : message);
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s*\\R\\s*", " ");
  }
}
