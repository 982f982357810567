package io.skynet.runtime;

import io.skynet.runtime.Flags.Flag;
import io.skynet.runtime.config.RuntimeSettings;
import io.skynet.runtime.config.SettingType;
import io.skynet.runtime.transport.CallLimits;
import io.skynet.runtime.transport.CallLimits.Adaptation;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** The limits of what is under way at a service, as flags say them. */
final class CallsFlags {
  private static final String MOST = "-calls";
  private static final String LIMIT = "-calls-limit";
  private static final String WAIT = "-calls-wait";

  private static final SettingType<Integer> MILLIS = SettingType.between(1, 3_600_000);

  static final List<Flag> FLAGS =
      List.of(
          new Flag(MOST, "", "how many calls may be under way; 10000"),
          new Flag(LIMIT, "", "fixed, or gradient or vegas to find a lower one; fixed"),
          new Flag(WAIT, "", "how long a call may wait for its thread, in milliseconds; 2000"));

  private CallsFlags() {}

  static CallLimits read(Flags flags) {
    CallLimits standard = CallLimits.DEFAULT;
    return new CallLimits(
        flags.get(MOST, String.valueOf(standard.most()), RuntimeSettings.COUNTS::parse),
        flags.get(LIMIT, text(standard.adaptation()), CallsFlags::adaptation),
        flags.get(WAIT, String.valueOf(standard.longestWait().toMillis()), CallsFlags::wait));
  }

  private static Duration wait(String millis) {
    return Duration.ofMillis(MILLIS.parse(millis));
  }

  /** What is called {@code gradient} and the like in settings. */
  static Adaptation adaptation(String text) {
    return Adaptation.valueOf(RuntimeSettings.CALLS_LIMITS.parse(text).toUpperCase(Locale.ROOT));
  }

  static String text(Adaptation adaptation) {
    return adaptation.name().toLowerCase(Locale.ROOT);
  }
}
