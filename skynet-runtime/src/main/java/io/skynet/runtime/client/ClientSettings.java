package io.skynet.runtime.client;

import io.skynet.runtime.client.policy.Balancing;
import io.skynet.runtime.rpc.CallOptions;
import io.skynet.runtime.rpc.ClientInterceptor;
import io.skynet.runtime.rpc.MethodOptions;
import io.skynet.runtime.wire.WireLimits;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;

/**
 * How clients call.
 *
 * @param call what holds for calls that ask for nothing else
 * @param methods what holds for those of single methods
 * @param connectTimeout how long a connection may take to be made
 * @param limits what a reply may be at most
 * @param callbacks runs what follows an asynchronous call; {@link #INLINE} for callbacks that never
 *     wait
 * @param interceptors stand before every call, the first one outermost
 * @param spread how calls are spread over the instances
 */
public record ClientSettings(
    CallOptions call,
    MethodOptions methods,
    Duration connectTimeout,
    WireLimits limits,
    Executor callbacks,
    List<ClientInterceptor> interceptors,
    Spread spread) {

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
    this(call, MethodOptions.NONE, connectTimeout, limits, callbacks, interceptors, Spread.DEFAULT);
  }

  /** The same with calls that are spread in another way. */
  public ClientSettings withSpread(Spread spread) {
    return new ClientSettings(
        call, methods, connectTimeout, limits, callbacks, interceptors, spread);
  }

  /** The same with another way to share the calls. */
  public ClientSettings withBalancing(Balancing balancing) {
    return withSpread(spread.withBalancing(balancing));
  }
}
