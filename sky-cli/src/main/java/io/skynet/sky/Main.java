package io.skynet.sky;

import io.skynet.sky.view.Screen;
import io.skynet.sky.view.Terminal;
import java.util.Map;

/** Runs {@code sky} and ends the process; nothing else does. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    Map<String, String> environment = System.getenv();
    // The script that starts sky knows what stdout is; Java cannot tell it from stdin.
    Screen screen = Screen.of(Boolean.getBoolean("sky.terminal"), environment);
    System.exit(run(Terminal.on(System.out, System.err, screen), environment, args));
  }

  /**
   * Does what a command line asks for; never exits.
   *
   * @return one of {@link ExitCode}
   */
  static int run(Terminal terminal, Map<String, String> environment, String... args) {
    try {
      QueryCommand<?> query = PlainLine.read(args);
      if (query == null) {
        return Sky.run(terminal, environment, args);
      }
      query.session = new PlainSession(terminal, environment);
      return query.call();
    } catch (Throwable e) { // Picocli hands on errors, such as a class that is missing.
      return Failure.report(terminal, e);
    }
  }
}
