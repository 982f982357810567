package io.skynet.sky.shell;

import java.util.List;

/** Splits a line into words as the shell does, for tests elsewhere. */
public final class ShellWords {

  private ShellWords() {}

  public static List<String> of(String line) {
    return Words.of(line).words();
  }
}
