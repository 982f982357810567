package io.skynet.sky.shell;

import java.util.List;

/** The commands of {@code sky}, as the shell uses them. */
public interface Commands {

  /** Runs a command line; the result is its exit code. Never throws. */
  int run(List<String> words);

  /** The line with the options that stand before the command behind it. */
  List<String> ordered(List<String> words);

  /**
   * How many words the command has that the line begins with: one, two for {@code config set}, or
   * none if there is no such command.
   */
  int depth(List<String> line);

  /** The names of all options of the command that the line begins with; none if there is none. */
  List<String> options(List<String> line);

  /** What the line would change, as a question for a person; empty if nothing. */
  String question(List<String> line);
}
