package io.skynet.runtime.directory.etcd;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.ClientInterceptor;
import io.grpc.MethodDescriptor;
import java.util.concurrent.TimeUnit;

/**
 * Gives every request an end that holds on the wire too: waiting less for a future leaves its
 * request under way, and it may land minutes later.
 *
 * <p>The stream of {@code LeaseKeepAlive} carries one renewal only, as {@code keepAliveOnce} uses
 * it. Watches have no end.
 */
final class Deadlines implements ClientInterceptor {

  /** How long a request may take. */
  static final long REQUEST_MILLIS = 3_000;

  private static final long RENEWAL_MILLIS = 2_000;
  private static final String RENEWAL = "etcdserverpb.Lease/LeaseKeepAlive";

  @Override
  public <Q, A> ClientCall<Q, A> interceptCall(
      MethodDescriptor<Q, A> method, CallOptions options, Channel next) {
    if (method.getFullMethodName().equals(RENEWAL)) {
      return next.newCall(method, within(options, RENEWAL_MILLIS));
    }
    return method.getType() == MethodDescriptor.MethodType.UNARY
        ? new SingleAttempt<>(next.newCall(method, within(options, REQUEST_MILLIS)))
        : next.newCall(method, options);
  }

  private static CallOptions within(CallOptions options, long millis) {
    return options.withDeadlineAfter(millis, TimeUnit.MILLISECONDS);
  }

  @Override
  public String toString() {
    return "deadlines of " + REQUEST_MILLIS + " ms";
  }
}
