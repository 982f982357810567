package io.skynet.sky.view;

import java.util.Map;

/**
 * What the results are shown on.
 *
 * @param terminal whether it is a terminal, and not a pipe or a file
 * @param color whether it shows colours
 * @param unicode whether it can draw lines beyond ASCII
 */
public record Screen(boolean terminal, boolean color, boolean unicode) {

  /** A pipe or a file. */
  public static final Screen PIPE = new Screen(false, false, true);

  /**
   * What the environment says of it: with {@code NO_COLOR} or {@code TERM=dumb} it shows no
   * colours.
   *
   * @param terminal whether stdout is one
   */
  public static Screen of(boolean terminal, Map<String, String> environment) {
    boolean able = !"dumb".equals(environment.get("TERM"));
    boolean refused = !environment.getOrDefault("NO_COLOR", "").isEmpty();
    boolean unicode = !isSet(environment.getOrDefault("SKY_ASCII", ""));
    return new Screen(terminal, terminal && able && !refused, unicode);
  }

  private static boolean isSet(String value) {
    return !value.isEmpty() && !value.equals("0") && !value.equals("false");
  }

  /** The same, with or without colours. */
  public Screen withColor(boolean color) {
    return new Screen(terminal, color, unicode);
  }

  /** The same in ASCII. */
  public Screen inAscii() {
    return new Screen(terminal, color, false);
  }
}
