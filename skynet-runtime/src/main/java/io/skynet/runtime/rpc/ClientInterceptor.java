package io.skynet.runtime.rpc;

/**
 * Stands between a client's callers and its calls: it can look at each call, change its options or
 * its outcome, or refuse it by throwing. Safe for all threads.
 *
 * <p>This one sends along who calls:
 *
 * <pre>{@code
 * ClientInterceptor tenant =
 *     (method, options, next) ->
 *         next.start(method, options.withMetadata(Map.of("tenant", Tenant.current())));
 * Client client = Client.create(config.withInterceptors(List.of(tenant)));
 * }</pre>
 *
 * One that wants to know how a call ends gives back a {@link ForwardingCall}. The interceptors of a
 * client are put together when it is made, the first one outermost; a client without any pays
 * nothing for them.
 */
@FunctionalInterface
public interface ClientInterceptor {

  /** Begins a call, as a rule by {@code next}. */
  OutgoingCall start(RpcMethod method, CallOptions options, Next next);

  /** What comes after an interceptor: another one, or the call itself. */
  @FunctionalInterface
  interface Next {
    OutgoingCall start(RpcMethod method, CallOptions options);
  }
}
