package io.skynet.runtime.client;

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
 */
public record ClientSettings(
    CallOptions call,
    Duration connectTimeout,
    WireLimits limits,
    Executor callbacks,
    List<ClientInterceptor> interceptors) {

  /** Runs callbacks on the event loop, which they must not hold up. */
  public static final Executor INLINE = Runnable::run;

  public ClientSettings {
    interceptors = List.copyOf(interceptors);
  }

  /** Without interceptors. */
  public ClientSettings(
      CallOptions call, Duration connectTimeout, WireLimits limits, Executor callbacks) {
    this(call, connectTimeout, limits, callbacks, List.of());
  }
}
