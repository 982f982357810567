package io.skynet.sky;

import io.skynet.sky.view.Screen;
import io.skynet.sky.view.Terminal;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

/** What became of a command line. */
record Ran(int code, String out, String err) {

  /** Runs it over {@code fixed://}. */
  static Ran sky(String... args) {
    return sky(Map.of("SKYNET_ETCD", "fixed://"), args);
  }

  static Ran sky(Map<String, String> environment, String... args) {
    return sky(environment, Clock.systemUTC(), args);
  }

  static Ran sky(Map<String, String> environment, Clock clock, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), Screen.PIPE);
    int code = Main.run(terminal, new HashMap<>(environment), clock, args);
    return new Ran(code, out.toString(), err.toString());
  }
}
