package io.skynet.sky.view;

import java.util.regex.Pattern;

/** Hides passwords that stand where none should: in a URI. */
public final class Secrets {
  private static final Pattern OPTION = Pattern.compile("(?i)(pass\\w*=)[^&\\s']*");
  private static final Pattern USER_INFO =
      Pattern.compile("(^|://|['\"\\s])([^/@\\s:'\"]*):(?!//)[^\\s'\"]*@");

  private Secrets() {}

  /** The text with {@code ***} in the place of every password; names of their files stay. */
  public static String masked(String text) {
    String first = OPTION.matcher(text).replaceAll("$1***");
    return USER_INFO.matcher(first).replaceAll("$1$2:***@");
  }
}
