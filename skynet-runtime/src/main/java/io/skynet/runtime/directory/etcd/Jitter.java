package io.skynet.runtime.directory.etcd;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Keeps a thousand processes that lost etcd together from coming back in one instant. */
final class Jitter {

  private Jitter() {}

  /** The duration, up to a part shorter or longer. */
  static Duration around(Duration duration, double part) {
    double factor = 1 + part * (2 * ThreadLocalRandom.current().nextDouble() - 1);
    return Duration.ofNanos((long) (duration.toNanos() * factor));
  }
}
