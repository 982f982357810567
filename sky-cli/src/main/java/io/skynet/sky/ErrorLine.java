package io.skynet.sky;

import io.skynet.sky.view.Suggestion;
import io.skynet.sky.view.Terminal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
    String word = e.getUnmatched().get(0);
    CommandLine command = e.getCommandLine();
    if (e.isUnknownOption()) {
      List<String> options =
          command.getCommandSpec().options().stream().map(each -> each.names()[0]).toList();
      String name = word.split("=", 2)[0].replaceFirst("^--", "-");
      return "unknown option '" + word + "'" + meant(Suggestion.of(name, options));
    }
    Set<String> commands = command.getSubcommands().keySet();
    String kind = commands.isEmpty() ? "unexpected argument" : "unknown command";
    return kind + " '" + word + "'" + meant(Suggestion.of(word, commands));
  }

  private static String meant(String suggestion) {
    return suggestion.isEmpty() ? "; see 'sky --help'" : suggestion;
  }

  /** Picocli's own messages are sentences; ours follow "sky: ". */
  private static String decapitalized(String message) {
    boolean isWord = message.length() > 1 && Character.isLowerCase(message.charAt(1));
    return isWord
        ? message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1)
        : message;
  }
}
