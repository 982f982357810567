package io.skynet.runtime.rpc;

/**
 * Stands between a service's connections and its handlers: it can look at each call, change what
 * the handler throws, or refuse the call by throwing instead.
 *
 * <p>This one measures:
 *
 * <pre>{@code
 * ServiceInterceptor timing =
 *     (method, next) ->
 *         call -> {
 *           long began = System.nanoTime();
 *           try {
 *             next.handle(call);
 *           } finally {
 *             times.record(method, System.nanoTime() - began);
 *           }
 *         };
 * Service.create(config.withInterceptors(List.of(timing)), new EchoService());
 * }</pre>
 *
 * {@link RequestInfo#current} is there while the handler runs. A method that returns a future has
 * returned before its result is there. An interceptor is asked once per method, when the service is
 * made; of several, the first one is outermost. What it returns runs where the method's handler
 * runs, and must not block where that does not.
 */
@FunctionalInterface
public interface ServiceInterceptor {

  /** What handles the calls of {@code method}, as a rule around {@code next}. */
  Handler intercept(RpcMethod method, Handler next);
}
