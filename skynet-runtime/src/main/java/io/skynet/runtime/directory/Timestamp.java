package io.skynet.runtime.directory;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/** Reads the time of a record. */
final class Timestamp {
  private static final String USUAL = "0000-00-00T00:00:00";

  private Timestamp() {}

  /**
   * Reads what {@link Instant#parse} does. Times as every record has them are read digit by digit:
   * a command that asks once would wait longer for the JDK's formatters than for the answer.
   *
   * @throws DateTimeException if it is no time
   */
  static Instant parse(String text) {
    int millis = isUsual(text) ? millis(text) : -1;
    int hour = millis < 0 ? -1 : number(text, 11, 13);
    if (hour < 0 || hour > 23 || number(text, 14, 16) > 59 || number(text, 17, 19) > 59) {
      return Instant.parse(text);
    }
    long day =
        LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)).toEpochDay();
    long minute = (day * 24 + hour) * 60 + number(text, 14, 16);
    return Instant.ofEpochSecond(minute * 60 + number(text, 17, 19), millis * 1_000_000L);
  }

  /** Whether it begins with a date and a time of day in digits. */
  private static boolean isUsual(String text) {
    if (text.length() <= USUAL.length() || !text.endsWith("Z")) {
      return false;
    }
    for (int i = 0; i < USUAL.length(); i++) {
      char c = text.charAt(i);
      if (USUAL.charAt(i) == '0' ? c < '0' || c > '9' : c != USUAL.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Of its second; -1 if it has another fraction than one of three digits. */
  private static int millis(String text) {
    String fraction = text.substring(USUAL.length(), text.length() - 1);
    if (fraction.isEmpty()) {
      return 0;
    }
    boolean usual = fraction.length() == 4 && fraction.startsWith(".");
    return usual && Ascii.isNumber(fraction.substring(1))
        ? Integer.parseInt(fraction.substring(1))
        : -1;
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text.substring(from, to));
  }
}
