package io.skynet.runtime.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class SettingTest {

  /** A centre that changes when it is told to. */
  private static final class Texts implements ConfigSource {
    private final Map<String, String> texts = new HashMap<>();
    private final List<Consumer<String>> listeners = new ArrayList<>();

    @Override
    public String find(String name) {
      return texts.get(name);
    }

    @Override
    public void addListener(Consumer<String> listener) {
      listeners.add(listener);
    }

    void set(String name, String text) {
      texts.put(name, text);
      listeners.forEach(listener -> listener.accept(name));
    }

    void remove(String name) {
      texts.remove(name);
      listeners.forEach(listener -> listener.accept(name));
    }
  }

  private final Texts centre = new Texts();
  private final Config config = new Config(centre);

  @Test
  void whatIsNotSetHasItsFallback() {
    assertEquals("hello", config.getString("greeting", "hello"));
    assertEquals(3, config.getInt("retries", 3));
    assertEquals(4, config.getInt("retries", 4));
  }

  @Test
  void everyTypeIsRead() {
    Map.of("i", "7", "l", "5000000000", "d", "0.5", "b", "true", "t", "250ms", "s", "")
        .forEach(centre::set);
    assertEquals(7, config.getInt("i", 0));
    assertEquals(5_000_000_000L, config.getLong("l", 0));
    assertEquals(0.5, config.getDouble("d", 0));
    assertTrue(config.getBoolean("b", false));
    assertEquals(Duration.ofMillis(250), config.getDuration("t", Duration.ZERO));
    assertEquals("", config.getString("s", "unset"), "set to nothing is not unset");
  }

  @Test
  void timesAreWrittenInTwoWays() {
    Map<String, Duration> times =
        Map.of(
            "10s", Duration.ofSeconds(10),
            "5 m", Duration.ofMinutes(5),
            "2h", Duration.ofHours(2),
            "PT1.5S", Duration.ofMillis(1500));
    times.forEach((text, time) -> assertEquals(time, SettingType.DURATION.parse(text)));
    for (String text : List.of("10", "s", "-1s", "10 days")) {
      IllegalArgumentException refusal =
          assertThrows(
              IllegalArgumentException.class, () -> SettingType.DURATION.parse(text), text);
      assertEquals("expected a time such as 250ms, 10s, 5m or PT10S", refusal.getMessage());
    }
  }

  @Test
  void whatCannotBeReadChangesNothing() {
    centre.set("retries", "5");
    Setting<Integer> retries = config.setting("retries", SettingType.INT, 3);
    centre.set("retries", "many\u001b[2J");
    assertEquals(5, retries.get());
    centre.set("retries", "6");
    assertEquals(6, retries.get());
    centre.remove("retries");
    assertEquals(3, retries.get());
  }

  @Test
  void aListenerHearsEachValueOnce() {
    List<Integer> heard = new ArrayList<>();
    Setting<Integer> retries = config.setting("retries", SettingType.INT, 3);
    retries.onChange(
        value -> {
          throw new IllegalStateException("a listener of the user's");
        });
    retries.onChange(heard::add);
    centre.set("retries", "5");
    centre.set("other", "6");
    centre.set("retries", " 5 ");
    centre.set("retries", "many");
    centre.set("retries", "7");
    assertEquals(List.of(3, 5, 7), heard);
  }

  @Test
  void whoAsksForTheSameGetsTheSame() {
    Setting<Integer> first = config.setting("retries", SettingType.INT, 3);
    assertSame(first, config.setting("retries", SettingType.INT, 3));
  }

  @Test
  void theRuntimesOwnSettingsAreChecked() {
    RuntimeSettings.check("skynet.timeout", "5s");
    RuntimeSettings.check("skynet.log", "WARN, io.skynet=DEBUG");
    RuntimeSettings.check("skynet.calls", "500");
    RuntimeSettings.check("skynet.retry-timeout", "0ms");
    RuntimeSettings.check("skynet.retry-timeout", "auto");
    RuntimeSettings.check("skynet.calls-limit", "gradient");
    RuntimeSettings.check("greeting", "anything");
    assertEquals("expected a whole number from 1 to 1000000", refused("skynet.connections", "0"));
    assertEquals(
        "expected a whole number from 1 to 64", refused("skynet.connections-per-instance", "65"));
    assertTrue(refused("skynet.retry-timeout", "often").startsWith("expected a time such as 50ms"));
    assertEquals(
        "expected a whole number from 64 to 1073741824", refused("skynet.message-bytes", "63"));
    assertTrue(refused("skynet.timeout", "0s").startsWith("expected a time such as"));
    assertTrue(refused("skynet.calls-limit", "guess").startsWith("expected one of fixed"));
    assertTrue(refused("skynet.log", "LOUD").startsWith("expected levels such as"));
    assertTrue(refused("skynet.log", "INFO,WARN").startsWith("expected levels such as"));
    assertTrue(refused("skynet.timeuot", "5s").contains("skynet.timeout"));
  }

  private static String refused(String name, String value) {
    return assertThrows(
            IllegalArgumentException.class, () -> RuntimeSettings.check(name, value), name)
        .getMessage();
  }
}
