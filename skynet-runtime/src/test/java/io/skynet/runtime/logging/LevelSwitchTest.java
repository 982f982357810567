package io.skynet.runtime.logging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class LevelSwitchTest {

  /** Nothing else keeps it. */
  private static final Logger PARENT = Logger.getLogger("com.example.switch");

  private static final Logger CHILD = Logger.getLogger("com.example.switch.child");

  @Test
  void whatIsNamedNoMoreIsAsItWas() {
    PARENT.setLevel(Level.CONFIG);
    LevelSwitch levels = new LevelSwitch(new JulBinding());
    levels.set(Map.of("com.example.switch", "ERROR", "com.example.switch.child", "TRACE"));
    assertFalse(PARENT.isLoggable(Level.WARNING));
    assertTrue(CHILD.isLoggable(Level.FINEST));
    levels.set(Map.of("com.example.switch", "OFF"));
    assertFalse(PARENT.isLoggable(Level.SEVERE));
    assertFalse(CHILD.isLoggable(Level.SEVERE), "it has that of its parent again");
    levels.set(Map.of());
    assertEquals(Level.CONFIG, PARENT.getLevel());
  }

  @Test
  void whatWasBeforeTheFirstChangeComesBack() {
    Map<String, String> given = new HashMap<>(Map.of("a", "INFO"));
    LevelSwitch levels = new LevelSwitch(new Fixed(given));
    levels.set(Map.of("a", "WARN", "b", "DEBUG"));
    levels.set(Map.of("a", "ERROR", "b", "TRACE"));
    assertEquals(Map.of("a", "ERROR", "b", "TRACE"), given);
    levels.set(Map.of());
    assertEquals(Map.of("a", "INFO"), given);
  }

  @Test
  void aBindingThatCannotBeToldIsLeftAlone() {
    new LevelSwitch(null).set(Map.of("", "DEBUG"));
    assertEquals("levels of []", LevelSwitch.ofThisProcess().toString());
  }

  private record Fixed(Map<String, String> levels) implements LevelSwitch.Binding {
    @Override
    public String level(String logger) {
      return levels.get(logger);
    }

    @Override
    public void set(String logger, String level) {
      if (level == null) {
        levels.remove(logger);
      } else {
        levels.put(logger, level);
      }
    }
  }
}
