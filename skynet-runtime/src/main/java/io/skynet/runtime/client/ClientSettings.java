package io.skynet.runtime.client;

import io.skynet.runtime.rpc.CallOptions;
import io.skynet.runtime.wire.WireLimits;
import java.time.Duration;
import java.util.concurrent.Executor;

/**
 * How clients call.
 *
 * @param call what holds for calls that ask for nothing else
 * @param connectTimeout how long a connection may take to be made
 * @param limits what a reply may be at most
 * @param callbacks runs what follows an asynchronous call; {@link #INLINE} for callbacks that never
 *     wait
 */
public record ClientSettings(
    CallOptions call, Duration connectTimeout, WireLimits limits, Executor callbacks) {

  /** Runs callbacks on the event loop, which they must not hold up. */
  public static final Executor INLINE = Runnable::run;
}
