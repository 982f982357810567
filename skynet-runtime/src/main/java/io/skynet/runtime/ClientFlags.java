package io.skynet.runtime;

import io.skynet.runtime.Flags.Flag;
import io.skynet.runtime.client.policy.Balancing;
import io.skynet.runtime.rpc.CallOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What of a client's configuration a command line and an environment may say. */
final class ClientFlags {
  private static final String BALANCING = "-balancing";
  private static final String REGION = "-region";
  private static final String HOST = "-host";
  private static final String CONNECTIONS = "-connections";
  private static final String IDLE = "-idle";
  private static final String TIMEOUT = "-timeout";
  private static final String RETRY = "-retry-timeout";
  private static final String CACHE = "-view-cache";

  static final List<Flag> ALL =
      List.of(
          new Flag(DirectoryUri.FLAG, DirectoryUri.VARIABLE, "the directory; embedded:"),
          new Flag(TIMEOUT, "SKYNET_TIMEOUT", "how long a call may take, in milliseconds; 10000"),
          new Flag(
              RETRY,
              "SKYNET_RETRY_TIMEOUT",
              "when a second attempt joins an idempotent call, in milliseconds, 0 for never;"
                  + " what 95 % of the calls took"),
          new Flag(BALANCING, "SKYNET_BALANCING", names() + "; two-choices"),
          new Flag(REGION, "SKYNET_REGION", "where it runs, to call who is near; anywhere"),
          new Flag(HOST, "", "where it runs, to call who is near; anywhere"),
          new Flag(CONNECTIONS, "SKYNET_CONNECTIONS", "how many there are to each instance; 1"),
          new Flag(
              IDLE,
              "SKYNET_IDLE",
              "after how long without a call connections are closed, in milliseconds; 0 for never"),
          new Flag(
              CACHE, "SKYNET_VIEW_CACHE", "folder that lets it start while the directory is away"));

  private ClientFlags() {}

  static ClientConfig config(Flags flags) {
    CallOptions call =
        flags
            .get(TIMEOUT, "10000", text -> new CallOptions(millis(text)))
            .withRetryTimeout(retry(flags));
    ClientConfig config =
        ClientConfig.of(flags.get(DirectoryUri.FLAG, "", DirectoryUri::read))
            .withCall(call)
            .withBalancing(flags.get(BALANCING, "two-choices", ClientFlags::balancing))
            .withPlace(
                flags.get(REGION, "", ClientFlags::place), flags.get(HOST, "", ClientFlags::place));
    ClientConfig connected =
        flags
            .get(CONNECTIONS, "1", text -> config.withConnections(number(text)))
            .withIdle(flags.get(IDLE, "0", ClientFlags::millis));
    Path cache = flags.get(CACHE, "", text -> text.isEmpty() ? null : Path.of(text));
    return cache == null ? connected : connected.withViewCache(cache);
  }

  private static @Nullable Duration retry(Flags flags) {
    return flags.get(RETRY, "", text -> text.isEmpty() ? null : millis(text));
  }

  private static Duration millis(String text) {
    try {
      return Duration.ofMillis(Long.parseUnsignedLong(text));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("expected a number of milliseconds", e);
    }
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("expected a number", e);
    }
  }

  private static String place(String text) {
    return text.isEmpty() ? text : Names.place(text);
  }

  private static Balancing balancing(String text) {
    return Arrays.stream(Balancing.values())
        .filter(each -> name(each).equals(text))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("expected one of " + names()));
  }

  private static String names() {
    return Arrays.stream(Balancing.values())
        .map(ClientFlags::name)
        .collect(Collectors.joining(", "));
  }

  private static String name(Balancing balancing) {
    return balancing.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
