package io.skynet.embedded.api;

import io.grpc.Status;
import io.grpc.StatusException;
import io.grpc.stub.StreamObserver;
import io.skynet.embedded.store.StoreException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers calls, and turns refusals into the status that etcd would send. */
final class Replies {
  private static final Logger log = LoggerFactory.getLogger(Replies.class);

  private Replies() {}

  static <T> void reply(StreamObserver<T> observer, Supplier<T> answer) {
    T value;
    try {
      value = answer.get();
    } catch (RuntimeException e) {
      observer.onError(status(e));
      return;
    }
    observer.onNext(value);
    observer.onCompleted();
  }

  static StatusException status(RuntimeException failure) {
    if (failure instanceof StoreException refusal) {
      return code(refusal.reason()).withDescription(refusal.reason().text()).asException();
    }
    log.error("A request to the embedded directory failed", failure);
    return Status.INTERNAL
        .withDescription("the embedded directory failed; its log says how")
        .asException();
  }

  /** As etcd's {@code api/v3rpc/rpctypes/error.go} has it. */
  private static Status code(StoreException.Reason reason) {
    return switch (reason) {
      case EMPTY_KEY,
          KEY_NOT_FOUND,
          VALUE_PROVIDED,
          LEASE_PROVIDED,
          TOO_MANY_OPERATIONS,
          DUPLICATE_KEY,
          REQUEST_TOO_LARGE,
          EMPTY_RANGE ->
          Status.INVALID_ARGUMENT;
      case COMPACTED, FUTURE_REVISION, TTL_TOO_LARGE -> Status.OUT_OF_RANGE;
      case NO_SPACE -> Status.RESOURCE_EXHAUSTED;
      case LEASE_NOT_FOUND -> Status.NOT_FOUND;
      case LEASE_EXISTS -> Status.FAILED_PRECONDITION;
      case NOT_OFFERED -> Status.UNIMPLEMENTED;
    };
  }
}
