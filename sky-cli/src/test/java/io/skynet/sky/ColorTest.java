package io.skynet.sky;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.sky.view.Screen;
import io.skynet.sky.view.Terminal;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where results are coloured. */
final class ColorTest {
  private static final Screen TERMINAL = Screen.of(true, Map.of());
  private static final String GREEN = "\u001b[32mregistered\u001b[0m";

  private static String shown(Screen screen, String... args) {
    StringWriter out = new StringWriter();
    Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(out), screen);
    Main.run(terminal, Map.of("SKY_ETCD", "fixed://"), Clock.systemUTC(), args);
    assertEquals(screen, terminal.screen(), "what one command wants is not for the next");
    return out.toString();
  }

  @Test
  void statesAreColouredOnATerminalOnly() {
    assertTrue(shown(TERMINAL, "instances").contains(GREEN));
    assertTrue(!shown(Screen.PIPE, "instances").contains("\u001b"));
    assertTrue(!shown(TERMINAL, "instances", "-o=json").contains("\u001b"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "instances -color=always",
        "instances -color always",
        "instances --color=always",
        "instances --color always",
        "-color=always instances",
        "--color always instances",
        "--color=ALWAYS topology"
      })
  void anOptionForcesThem(String line) {
    assertTrue(shown(Screen.PIPE, line.split(" ")).contains(GREEN), line);
  }

  @ParameterizedTest
  @ValueSource(strings = {"instances -color=never", "--color never topology"})
  void anOptionRefusesThem(String line) {
    assertTrue(!shown(TERMINAL, line.split(" ")).contains("\u001b"), line);
  }

  @Test
  void autoIsAsWithoutIt() {
    assertEquals(shown(TERMINAL, "instances"), shown(TERMINAL, "instances", "-color=auto"));
    assertEquals(shown(Screen.PIPE, "hosts"), shown(Screen.PIPE, "hosts", "-color=auto"));
  }

  @Test
  void everyCommandTakesTheOption() {
    for (String line : new String[] {"config list", "context list", "list", "doctor", "dev"}) {
      Ran ran = Ran.sky((line + " -color=never -h").split(" "));
      assertEquals(0, ran.code(), ran.err());
    }
    assertEquals(2, Ran.sky("hosts", "-color=pink").code());
  }
}
