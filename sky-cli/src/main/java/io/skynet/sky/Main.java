package io.skynet.sky;

import io.skynet.sky.view.Screen;
import io.skynet.sky.view.Terminal;
import java.time.Clock;
import java.util.Map;

/** Runs {@code sky} and ends the process; nothing else does. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    Map<String, String> environment = System.getenv();
    // The script that starts sky knows what stdout is; Java cannot tell it from stdin.
    Screen screen = Screen.of(Boolean.getBoolean("sky.terminal"), environment);
    Terminal terminal = Terminal.on(System.out, System.err, screen);
    System.exit(run(terminal, environment, Clock.systemUTC(), args));
  }

  /**
   * Does what a command line asks for; never exits.
   *
   * @param clock that ages are counted by
   * @return one of {@link ExitCode}
   */
  static int run(Terminal terminal, Map<String, String> environment, Clock clock, String... args) {
    try {
      QueryCommand<?> query = PlainLine.read(args);
      if (query == null) {
        return Sky.run(terminal, environment, clock, args);
      }
      query.session = new PlainSession(terminal, environment, clock);
      return query.call();
    } catch (Throwable e) { // Picocli hands on errors, such as a class that is missing.
      return Failure.report(terminal, e);
    }
  }
}
