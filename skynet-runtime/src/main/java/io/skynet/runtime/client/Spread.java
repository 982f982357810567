package io.skynet.runtime.client;

import io.skynet.runtime.client.policy.Balancing;
import java.time.Duration;

/**
 * How a client's calls are spread over the instances of a service.
 *
 * @param balancing how instances share the calls
 * @param place where the client is, if who is near is to be called first
 * @param connections how many there are to each instance, from 1 to 64; more than one only where
 *     measuring has shown that it helps
 * @param idle after so long without a call all connections to the instances of the service are
 *     closed, and made again by the next call, which waits for the first of them; to the
 *     millisecond; zero for never. A connection that nothing comes by costs some kilobytes and a
 *     ping a minute, so this is for clients of very many instances that call very rarely
 */
public record Spread(Balancing balancing, Place place, int connections, Duration idle) {
  private static final int MOST = 64;

  /** To the less loaded of two, wherever they are, over one connection each, which stays. */
  public static final Spread DEFAULT = new Spread(Balancing.TWO_CHOICES, Place.ANY, 1);

  public Spread {
    if (connections < 1 || connections > MOST) {
      throw new IllegalArgumentException(
          "a client has from 1 to " + MOST + " connections to an instance, not " + connections);
    }
    if (idle.isNegative() || !idle.isZero() && idle.toMillis() < 1) {
      throw new IllegalArgumentException(
          "connections are idle after at least 1 ms, or never (0); not after " + idle);
    }
  }

  /** With connections that stay. */
  public Spread(Balancing balancing, Place place, int connections) {
    this(balancing, place, connections, Duration.ZERO);
  }

  /** The same with another way to share the calls. */
  public Spread withBalancing(Balancing balancing) {
    return new Spread(balancing, place, connections, idle);
  }

  /** The same for a client that is there. */
  public Spread withPlace(Place place) {
    return new Spread(balancing, place, connections, idle);
  }

  /** The same with so many connections to each instance. */
  public Spread withConnections(int connections) {
    return new Spread(balancing, place, connections, idle);
  }

  /** The same with connections that are closed after so long without a call; zero for never. */
  public Spread withIdle(Duration idle) {
    return new Spread(balancing, place, connections, idle);
  }
}
