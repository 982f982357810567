package io.skynet.runtime.config;

import static java.util.Map.entry;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The settings that the runtime itself reads. Their names begin with {@code skynet.}. */
public final class RuntimeSettings {

  /** What their names begin with; all other names belong to users. */
  public static final String PREFIX = "skynet.";

  /** How long calls of a service may take, where the caller asks for nothing else. */
  public static final String TIMEOUT = "skynet.timeout";

  /** How long an idempotent call may take before it is made elsewhere beside. */
  public static final String RETRY_TIMEOUT = "skynet.retry-timeout";

  /** How many connections a client has to each instance of a service. */
  public static final String CONNECTIONS_PER_INSTANCE = "skynet.connections-per-instance";

  /** How many calls of all connections together may be under way. */
  public static final String CALLS = "skynet.calls";

  /** How that limit is found: it is told, or it adapts. */
  public static final String CALLS_LIMIT = "skynet.calls-limit";

  /** How long a call may wait for its thread. */
  public static final String CALLS_WAIT = "skynet.calls-wait";

  /** How many calls of one connection may be under way; for connections made from then on. */
  public static final String CALLS_PER_CONNECTION = "skynet.calls-per-connection";

  /** How large a message a service takes, in bytes; for connections made from then on. */
  public static final String MESSAGE_BYTES = "skynet.message-bytes";

  /** How long a message may take to come; for connections made from then on. */
  public static final String MESSAGE_TIME = "skynet.message-time";

  /** How many bytes of replies may wait; for connections made from then on. */
  public static final String QUEUED_REPLY_BYTES = "skynet.queued-reply-bytes";

  /** How long none of them may leave; for connections made from then on. */
  public static final String STUCK_TIME = "skynet.stuck-time";

  /** How many connections a service takes. */
  public static final String CONNECTIONS = "skynet.connections";

  /** How many of them from one address. */
  public static final String CONNECTIONS_PER_ADDRESS = "skynet.connections-per-address";

  /** Levels of loggers: {@code WARN}, or {@code INFO, com.example=DEBUG}. */
  public static final String LOG = "skynet.log";

  public static final SettingType<Duration> TIMEOUTS =
      SettingType.between(Duration.ofMillis(1), Duration.ofDays(1));

  /** Empty for as long as most calls take. */
  public static final SettingType<Optional<Duration>> RETRY_TIMES =
      new SettingType<>(
          "a time such as 50ms up to a day, 0ms for never, or auto for as long as most calls take",
          RuntimeSettings::retryTime);

  /** As {@code wire.WireLimits} takes them. */
  public static final SettingType<Integer> BYTES = SettingType.between(64, 1 << 30);

  /** As many as {@code client.Spread} takes. */
  public static final SettingType<Integer> FEW = SettingType.between(1, 64);

  public static final SettingType<Integer> COUNTS = SettingType.between(1, 1_000_000);

  public static final SettingType<String> CALLS_LIMITS =
      SettingType.oneOf(List.of("fixed", "gradient", "vegas"));

  public static final SettingType<LogLevels> LEVELS =
      new SettingType<>(
          "levels such as WARN, or INFO, com.example=DEBUG (TRACE, DEBUG, INFO, WARN, ERROR, OFF)",
          LogLevels::parse);

  private static final Map<String, SettingType<?>> ALL =
      new TreeMap<>(
          Map.ofEntries(
              entry(TIMEOUT, TIMEOUTS),
              entry(RETRY_TIMEOUT, RETRY_TIMES),
              entry(CONNECTIONS_PER_INSTANCE, FEW),
              entry(CALLS, COUNTS),
              entry(CALLS_LIMIT, CALLS_LIMITS),
              entry(CALLS_WAIT, TIMEOUTS),
              entry(CALLS_PER_CONNECTION, COUNTS),
              entry(MESSAGE_BYTES, BYTES),
              entry(MESSAGE_TIME, TIMEOUTS),
              entry(QUEUED_REPLY_BYTES, BYTES),
              entry(STUCK_TIME, TIMEOUTS),
              entry(CONNECTIONS, COUNTS),
              entry(CONNECTIONS_PER_ADDRESS, COUNTS),
              entry(LOG, LEVELS)));

  private RuntimeSettings() {}

  private static Optional<Duration> retryTime(String text) {
    return text.equals("auto")
        ? Optional.empty()
        : Optional.of(SettingType.between(Duration.ZERO, Duration.ofDays(1)).parse(text));
  }

  /**
   * Checks a value before it is set for all.
   *
   * @throws IllegalArgumentException if the runtime would ignore it; the message says why
   */
  public static void check(String name, String value) {
    SettingType<?> type = ALL.get(name);
    if (type != null) {
      type.parse(value);
    } else if (name.startsWith(PREFIX)) {
      throw new IllegalArgumentException(
          "the runtime has no such setting; it has " + String.join(", ", ALL.keySet()));
    }
  }
}
