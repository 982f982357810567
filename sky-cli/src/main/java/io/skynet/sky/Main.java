package io.skynet.sky;

import io.skynet.sky.view.Screen;
import io.skynet.sky.view.Terminal;

/** Runs {@code sky} and ends the process; nothing else does. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    System.exit(run(Terminal.on(System.out, System.err, screen()), args));
  }

  /** The script that starts {@code sky} knows what stdout is; Java cannot tell it from stdin. */
  private static Screen screen() {
    return Screen.of(Boolean.getBoolean("sky.terminal"), System.getenv());
  }

  private static int run(Terminal terminal, String... args) {
    try {
      return Sky.run(terminal, System.getenv(), args);
    } catch (Throwable e) { // Picocli hands on errors, such as a class that is missing.
      return ErrorLine.report(terminal, e);
    }
  }
}
