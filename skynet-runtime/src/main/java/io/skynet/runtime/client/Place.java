package io.skynet.runtime.client;

import io.skynet.runtime.directory.Instance;

/**
 * Where a client runs, so that it can call who is near. Empty if it does not matter.
 *
 * @param region as instances say it of themselves
 * @param host as instances say it of themselves
 */
public record Place(String region, String host) {
  /** Here, there and everywhere: all instances are alike. */
  public static final Place ANY = new Place("", "");

  static final int TIERS = 3;

  /** 0 on the same host, 1 in the same region, 2 elsewhere; 0 if it does not matter. */
  int tier(Instance instance) {
    if (equals(ANY)) {
      return 0;
    } else if (!instance.region().equals(region)) {
      return 2;
    }
    return instance.host().equals(host) ? 0 : 1;
  }
}
