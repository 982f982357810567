package io.skynet.runtime.directory.etcd;

import io.grpc.ClientCall;
import io.grpc.ForwardingClientCall.SimpleForwardingClientCall;
import io.grpc.ForwardingClientCallListener.SimpleForwardingClientCallListener;
import io.grpc.Metadata;
import io.grpc.Status;

/**
 * A request of which jetcd does not learn that it may be retried. Even when told to make no further
 * attempt, jetcd logs two warnings for each that could not be sent; whoever asked tries again, and
 * {@link Contact} says once what is wrong.
 */
final class SingleAttempt<Q, A> extends SimpleForwardingClientCall<Q, A> {

  /** What {@code UNAVAILABLE} becomes: the code for "begin again at a higher level". */
  static final Status.Code AWAY = Status.Code.ABORTED;

  SingleAttempt(ClientCall<Q, A> call) {
    super(call);
  }

  @Override
  public void start(Listener<A> listener, Metadata headers) {
    super.start(
        new SimpleForwardingClientCallListener<>(listener) {
          @Override
          public void onClose(Status status, Metadata trailers) {
            super.onClose(masked(status), trailers);
          }
        },
        headers);
  }

  private static Status masked(Status status) {
    return status.getCode() == Status.Code.UNAVAILABLE
        ? AWAY.toStatus().withDescription(status.getDescription()).withCause(status.getCause())
        : status;
  }
}
