package io.skynet.sky;

import io.skynet.sky.view.Terminal;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what picocli finds wrong into one line for a person and a code for a script. */
final class ErrorLine implements IParameterExceptionHandler, IExecutionExceptionHandler {
  private final Terminal terminal;

  ErrorLine(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    boolean unknown = e instanceof UnmatchedArgumentException u && !u.getUnmatched().isEmpty();
    terminal.say(
        unknown ? unknown((UnmatchedArgumentException) e) : decapitalized(Failure.message(e)));
    return ExitCode.USAGE;
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult result) {
    return Failure.report(terminal, e);
  }

  private static String unknown(UnmatchedArgumentException e) {
    String kind = e.isUnknownOption() ? "unknown option" : unknownWord(e);
    return kind + " '" + e.getUnmatched().get(0) + "'" + suggestion(e.getSuggestions());
  }

  private static String unknownWord(UnmatchedArgumentException e) {
    boolean hasCommands = !e.getCommandLine().getSubcommands().isEmpty();
    return hasCommands ? "unknown command" : "unexpected argument";
  }

  private static String suggestion(List<String> suggestions) {
    return suggestions.stream()
        .filter(name -> !name.startsWith("--"))
        .findFirst()
        .map(name -> "; did you mean " + name + "?")
        .orElse("; see 'sky --help'");
  }

  /** Picocli's own messages are sentences; ours follow "sky: ". */
  private static String decapitalized(String message) {
    return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
  }
}
