package io.skynet.sky.view;

import java.time.Duration;

/** How long ago something was, in the two largest units: {@code 42s}, {@code 5m}, {@code 3h12m}. */
final class Age {

  private Age() {}

  /** Clocks differ: what lies in the future has just been. */
  static String text(Duration age) {
    long seconds = Math.max(0, age.toSeconds());
    if (seconds < 120) {
      return seconds + "s";
    }
    if (seconds < 2 * 3600) {
      return seconds / 60 + "m";
    }
    if (seconds < 48 * 3600) {
      long minutes = seconds / 60 % 60;
      return seconds / 3600 + "h" + (minutes == 0 ? "" : minutes + "m");
    }
    return seconds / 86_400 + "d";
  }
}
