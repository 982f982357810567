package io.skynet.sky.shell;

import java.util.List;

/** The commands of {@code sky}, as the shell uses them. */
public interface Commands {

  /** Runs a command line; the result is its exit code. Never throws. */
  int run(List<String> words);

  /** The names of all options of a command; none if there is no such command. */
  List<String> options(String command);

  /** Whether there is such a command. */
  boolean has(String command);

  /**
   * What a command line would change, as a question for a person; empty if nothing.
   *
   * @param words beginning with the command
   */
  String question(List<String> words);
}
