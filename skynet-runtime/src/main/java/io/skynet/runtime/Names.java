package io.skynet.runtime;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/** What services, versions, regions and hosts may be called. */
final class Names {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._+-]{0,62}");
  private static final int LONGEST_PLACE = 255;

  private Names() {}

  static String name(String text) {
    if (!NAME.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "expected 1 to 63 letters, digits, '.', '_', '+' or '-', beginning with a letter or digit");
    }
    return text;
  }

  static String version(String text) {
    if (text.endsWith(".x")) {
      throw new IllegalArgumentException("a version does not end in .x: that is a range");
    }
    return name(text);
  }

  /** A region or host: any text without controls. */
  static String place(String text) {
    if (text.isEmpty() || text.length() > LONGEST_PLACE) {
      throw new IllegalArgumentException("expected 1 to 255 characters, found " + text.length());
    }
    if (text.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("expected text without control characters");
    }
    return text;
  }

  static String thisHost() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "localhost";
    }
  }
}
