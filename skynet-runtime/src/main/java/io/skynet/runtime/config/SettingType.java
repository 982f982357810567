package io.skynet.runtime.config;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the text of a setting is read.
 *
 * @param expected what the text has to be, for messages: {@code a whole number}
 * @param parser makes the value of it; throws {@link IllegalArgumentException} if it cannot
 */
public record SettingType<T>(String expected, Function<String, T> parser) {
  private static final Pattern TIME = Pattern.compile("(\\d{1,15})\\s*(ms|s|m|h)");

  public static final SettingType<String> STRING = new SettingType<>("any text", text -> text);

  public static final SettingType<Integer> INT =
      new SettingType<>("a whole number", text -> Integer.valueOf(text.strip()));

  public static final SettingType<Long> LONG =
      new SettingType<>("a whole number", text -> Long.valueOf(text.strip()));

  public static final SettingType<Double> DOUBLE =
      new SettingType<>("a number", text -> Double.valueOf(text.strip()));

  public static final SettingType<Boolean> BOOLEAN =
      new SettingType<>("true or false", SettingType::truth);

  /** {@code 250ms}, {@code 10s}, {@code 5m}, {@code 2h}, or as ISO 8601 has it, {@code PT10S}. */
  public static final SettingType<Duration> DURATION =
      new SettingType<>("a time such as 250ms, 10s, 5m or PT10S", SettingType::time);

  private static boolean truth(String text) {
    return switch (text.strip()) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException("neither true nor false");
    };
  }

  private static Duration time(String text) {
    Matcher plain = TIME.matcher(text.strip());
    try {
      if (!plain.matches()) {
        return Duration.parse(text.strip());
      }
      long count = Long.parseLong(plain.group(1));
      return switch (plain.group(2)) {
        case "ms" -> Duration.ofMillis(count);
        case "s" -> Duration.ofSeconds(count);
        case "m" -> Duration.ofMinutes(count);
        default -> Duration.ofHours(count);
      };
    } catch (DateTimeParseException | ArithmeticException e) {
      throw new IllegalArgumentException("no time", e);
    }
  }

  /** The same type, for values of a range only. */
  public static SettingType<Integer> between(int least, int most) {
    return new SettingType<>(
        "a whole number from " + least + " to " + most,
        text -> {
          int value = INT.parse(text);
          if (value < least || value > most) {
            throw new IllegalArgumentException("out of range");
          }
          return value;
        });
  }

  /** Durations of a range only. */
  public static SettingType<Duration> between(Duration least, Duration most) {
    return new SettingType<>(
        DURATION.expected + " from " + least + " to " + most,
        text -> {
          Duration value = DURATION.parse(text);
          if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            throw new IllegalArgumentException("out of range");
          }
          return value;
        });
  }

  /** One of these texts. */
  public static SettingType<String> oneOf(List<String> texts) {
    return new SettingType<>(
        "one of " + String.join(", ", texts),
        text -> {
          if (!texts.contains(text.strip())) {
            throw new IllegalArgumentException("none of them");
          }
          return text.strip();
        });
  }

  /**
   * Reads a text.
   *
   * @throws IllegalArgumentException if it cannot be read; the message says what is expected, and
   *     not what was found
   */
  public T parse(String text) {
    try {
      return parser.apply(text);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("expected " + expected, e);
    }
  }

  @Override
  public String toString() {
    return expected;
  }
}
