package io.skynet.runtime.client;

import io.skynet.runtime.client.policy.Balancing;

/**
 * How a client's calls are spread over the instances of a service.
 *
 * @param balancing how instances share the calls
 * @param place where the client is, if who is near is to be called first
 * @param connections how many there are to each instance, from 1 to 64; more than one only where
 *     measuring has shown that it helps
 */
public record Spread(Balancing balancing, Place place, int connections) {
  private static final int MOST = 64;

  /** To the less loaded of two, wherever they are, over one connection each. */
  public static final Spread DEFAULT = new Spread(Balancing.TWO_CHOICES, Place.ANY, 1);

  public Spread {
    if (connections < 1 || connections > MOST) {
      throw new IllegalArgumentException(
          "a client has from 1 to " + MOST + " connections to an instance, not " + connections);
    }
  }

  /** The same with another way to share the calls. */
  public Spread withBalancing(Balancing balancing) {
    return new Spread(balancing, place, connections);
  }

  /** The same for a client that is there. */
  public Spread withPlace(Place place) {
    return new Spread(balancing, place, connections);
  }

  /** The same with so many connections to each instance. */
  public Spread withConnections(int connections) {
    return new Spread(balancing, place, connections);
  }
}
