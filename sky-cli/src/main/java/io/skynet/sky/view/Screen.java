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
   * What the environment says of it. {@code NO_COLOR}, {@code CLICOLOR}, {@code CLICOLOR_FORCE} and
   * {@code TERM=dumb} mean what they mean to others.
   *
   * @param terminal whether stdout is one
   */
  public static Screen of(boolean terminal, Map<String, String> environment) {
    boolean forced = !"0".equals(environment.getOrDefault("CLICOLOR_FORCE", "0"));
    boolean able =
        !"dumb".equals(environment.get("TERM")) && !"0".equals(environment.get("CLICOLOR"));
    boolean refused = !environment.getOrDefault("NO_COLOR", "").isEmpty();
    boolean unicode = !isSet(environment.getOrDefault("SKY_ASCII", ""));
    return new Screen(terminal, !refused && (forced || terminal && able), unicode);
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
