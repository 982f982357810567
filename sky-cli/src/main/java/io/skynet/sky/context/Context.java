package io.skynet.sky.context;

import io.skynet.sky.cluster.Target;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A directory that has a name. It knows where a password is, never the password.
 *
 * @param name what it is called
 * @param settings by the names of {@link #SETTINGS}, in their order; {@code etcd} is always there
 */
public record Context(String name, Map<String, String> settings) {

  /** The one that needs no file: the directory that is the default. */
  public static final String DEFAULT = "default";

  /** The directory, then the options of its URI, by the names that they have there. */
  public static final List<String> SETTINGS =
      List.of("etcd", "ca", "cert", "key", "user", "password-file");

  private static final String NAME = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";

  /**
   * Checks it.
   *
   * @throws IllegalArgumentException if the name or a setting cannot be kept
   */
  public Context {
    if (!isName(name)) {
      throw new IllegalArgumentException(
          "a context is called by up to 64 letters, digits and ._-, found '" + name + "'");
    }
    settings = checked(settings);
  }

  static boolean isName(String text) {
    return text.matches(NAME);
  }

  private static Map<String, String> checked(Map<String, String> settings) {
    Map<String, String> ordered = new LinkedHashMap<>();
    for (String each : SETTINGS) {
      String value = settings.getOrDefault(each, "");
      if (value.chars().anyMatch(c -> c < ' ')) {
        throw new IllegalArgumentException(each + ": expected one line, found a control character");
      }
      if (!each.equals("etcd") && value.contains("&")) {
        throw new IllegalArgumentException(each + ": it cannot contain &, found '" + value + "'");
      }
      if (!value.isEmpty()) {
        ordered.put(each, value);
      }
    }
    if (!ordered.containsKey("etcd")) {
      throw new IllegalArgumentException("a context needs the directory: -etcd=<uri>");
    }
    return ordered;
  }

  /** The same with other settings in place of its own; an empty one takes its own away. */
  Context with(Map<String, String> others) {
    Map<String, String> all = new LinkedHashMap<>(settings);
    all.putAll(others);
    return new Context(name, all);
  }

  /** The directory with all that it takes to speak to it. */
  public Target target() {
    List<String> options = new ArrayList<>();
    settings.forEach(
        (setting, value) -> {
          if (!setting.equals("etcd")) {
            options.add(setting + "=" + value);
          }
        });
    String uri = settings.getOrDefault("etcd", "");
    String all = options.isEmpty() ? uri : uri + separator(uri) + String.join("&", options);
    return Target.named(all, "context " + name);
  }

  private static String separator(String uri) {
    return uri.contains("?") ? "&" : "?";
  }

  /** Only the name: a URI may hold more than it should. */
  @Override
  public String toString() {
    return "context " + name;
  }
}
