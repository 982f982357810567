package io.skynet.sky.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who gets colours without asking. */
final class ScreenTest {

  @Test
  void onlyATerminalShowsColours() {
    assertEquals(true, Screen.of(true, Map.of()).color());
    assertEquals(false, Screen.of(false, Map.of()).color());
    assertEquals(false, Screen.of(false, Map.of("CLICOLOR_FORCE", "1")).color());
  }

  @Test
  void theEnvironmentMayRefuseThem() {
    assertEquals(false, Screen.of(true, Map.of("NO_COLOR", "1")).color());
    assertEquals(true, Screen.of(true, Map.of("NO_COLOR", "")).color());
    assertEquals(false, Screen.of(true, Map.of("TERM", "dumb")).color());
  }

  @Test
  void treesMayBeAscii() {
    assertEquals(true, Screen.of(true, Map.of("SKY_ASCII", "0")).unicode());
    assertEquals(false, Screen.of(true, Map.of("SKY_ASCII", "1")).unicode());
  }
}
