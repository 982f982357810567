package io.skynet.sky;

import io.skynet.runtime.config.RuntimeSettings;
import io.skynet.runtime.config.SettingType;
import io.skynet.runtime.directory.ConfigChange;
import io.skynet.runtime.directory.ConfigEntry;
import io.skynet.runtime.directory.ConfigKey;
import io.skynet.runtime.directory.ConfigStore;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "set",
    description = "Sets a value, and shows what it changes.",
    footer = {
      "",
      "  sky config set greeting hello -service=Echo",
      "  sky config set retries 3 -type=int"
    })
final class ConfigSet extends ConfigAction implements Changing {
  private static final Map<String, SettingType<?>> TYPES =
      Map.of(
          "int", SettingType.INT,
          "long", SettingType.LONG,
          "double", SettingType.DOUBLE,
          "boolean", SettingType.BOOLEAN,
          "duration", SettingType.DURATION);

  @Parameters(index = "0", paramLabel = "<name>", description = "Of the setting.")
  String name;

  @Parameters(index = "1", paramLabel = "<value>", description = "Any text.")
  String value;

  @Option(
      names = {"-type", "--type"},
      paramLabel = "<type>",
      description = "Refuses what is no int, long, double, boolean, duration.")
  @Nullable String type;

  @Override
  public String question() {
    return "This sets " + name + " for " + concerned() + ". Go on?";
  }

  @Override
  int act(ConfigStore store) {
    ConfigKey key = key(name);
    check();
    ConfigEntry before = store.set(key, value, PATIENCE);
    terminal().print(ConfigAction.line(new ConfigChange(before, new ConfigEntry(key, value, 0))));
    return ExitCode.OK;
  }

  private void check() {
    try {
      RuntimeSettings.check(name, value);
      if (type != null) {
        typed(type).parse(value);
      }
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(name + "=" + value + ": " + e.getMessage(), e);
    }
  }

  private static SettingType<?> typed(String type) {
    SettingType<?> known = TYPES.get(type);
    if (known == null) {
      List<String> names = TYPES.keySet().stream().sorted().toList();
      throw new IllegalArgumentException(
          "there is no type '" + type + "', only " + String.join(", ", names));
    }
    return known;
  }
}
