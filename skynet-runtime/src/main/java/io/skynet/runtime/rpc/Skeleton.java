package io.skynet.runtime.rpc;

/**
 * The server's side of an interface. Generated skeletons implement {@link #routes}; a service
 * overrides the rest as it needs.
 *
 * <p>The four callbacks run on one thread of the service, never two at once. Their parameter is not
 * a wire type, so that no remote method can have their signature.
 */
public interface Skeleton {

  /** Names every method that is answered, and its handler. */
  void routes(Routes routes);

  /** Where calls of {@code method} run; asked once per method, when the service starts. */
  default Threading threading(RpcMethod method) {
    return Threading.BLOCKING;
  }

  /** The service listens. */
  default void started(ServiceControl service) {}

  /** The directory shows the service as wanting calls. */
  default void registered(ServiceControl service) {}

  /** The directory no longer shows the service as wanting calls. */
  default void unregistered(ServiceControl service) {}

  /** The service has answered its last call and closed its connections. */
  default void stopped(ServiceControl service) {}
}
