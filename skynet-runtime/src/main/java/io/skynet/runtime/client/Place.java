package io.skynet.runtime.client;

import io.skynet.runtime.directory.Instance;

/**
 * Where a client runs, so that it can call who is near.
 *
 * @param region as instances say it of themselves; empty if it does not matter
 * @param host as instances say it of themselves; empty if it does not matter
 */
public record Place(String region, String host) {
  /** Here, there and everywhere: all instances are alike. */
  public static final Place ANY = new Place("", "");

  static final int TIERS = 3;

  /** 0 on the same host, 1 in the same region, 2 elsewhere; what does not matter is the same. */
  int tier(Instance instance) {
    if (!region.isEmpty() && !instance.region().equals(region)) {
      return 2;
    }
    return host.isEmpty() || instance.host().equals(host) ? 0 : 1;
  }
}
