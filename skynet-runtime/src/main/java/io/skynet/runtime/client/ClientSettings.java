package io.skynet.runtime.client;

import io.skynet.runtime.client.policy.Balancing;
import io.skynet.runtime.rpc.CallOptions;
import io.skynet.runtime.rpc.ClientInterceptor;
import io.skynet.runtime.wire.WireLimits;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;

/**
 * How clients call.
 *
 * @param call what holds for calls that ask for nothing else
 * @param connectTimeout how long a connection may take to be made
 * @param limits what a reply may be at most
 * @param callbacks runs what follows an asynchronous call; {@link #INLINE} for callbacks that never
 *     wait
 * @param interceptors stand before every call, the first one outermost
 * @param balancing how instances share the calls
 * @param place where the client is
 * @param connections how many there are to each instance
 */
public record ClientSettings(
    CallOptions call,
    Duration connectTimeout,
    WireLimits limits,
    Executor callbacks,
    List<ClientInterceptor> interceptors,
    Balancing balancing,
    Place place,
    int connections) {

  /** Runs callbacks on the event loop, which they must not hold up. */
  public static final Executor INLINE = Runnable::run;

  public ClientSettings {
    interceptors = List.copyOf(interceptors);
  }

  /** Without interceptors, and with the usual policies. */
  public ClientSettings(
      CallOptions call, Duration connectTimeout, WireLimits limits, Executor callbacks) {
    this(call, connectTimeout, limits, callbacks, List.of());
  }

  /** With the usual policies. */
  public ClientSettings(
      CallOptions call,
      Duration connectTimeout,
      WireLimits limits,
      Executor callbacks,
      List<ClientInterceptor> interceptors) {
    this(
        call, connectTimeout, limits, callbacks, interceptors, Balancing.TWO_CHOICES, Place.ANY, 1);
  }

  /** The same with another way to share the calls. */
  public ClientSettings withBalancing(Balancing balancing) {
    return new ClientSettings(
        call, connectTimeout, limits, callbacks, interceptors, balancing, place, connections);
  }

  /** The same for a client that is there. */
  public ClientSettings withPlace(Place place) {
    return new ClientSettings(
        call, connectTimeout, limits, callbacks, interceptors, balancing, place, connections);
  }

  /** The same with so many connections to each instance. */
  public ClientSettings withConnections(int connections) {
    return new ClientSettings(
        call, connectTimeout, limits, callbacks, interceptors, balancing, place, connections);
  }
}
