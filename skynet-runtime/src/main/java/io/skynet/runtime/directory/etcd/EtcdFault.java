package io.skynet.runtime.directory.etcd;

import io.etcd.jetcd.common.exception.ErrorCode;
import io.etcd.jetcd.common.exception.EtcdException;
import io.grpc.Status;
import io.grpc.StatusException;
import io.grpc.StatusRuntimeException;
import io.skynet.runtime.directory.Printable;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.UnresolvedAddressException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Says why etcd did not do what it was asked, in one line. */
final class EtcdFault extends Exception {
  private static final long serialVersionUID = 1L;
  private static final String NO_ANSWER = "no answer";

  enum Kind {
    /** It cannot be reached, does not answer or has no leader: it may be back soon. */
    AWAY,
    /** It does not know the lease. */
    NO_LEASE,
    /** It has forgotten the revision. */
    COMPACTED,
    /** Somebody else has what was asked for. */
    TAKEN,
    /** It answered, and said no. */
    REFUSED
  }

  private final Kind kind;

  private EtcdFault(Kind kind, String reason, @Nullable Throwable cause) {
    super(reason, cause);
    this.kind = kind;
  }

  static EtcdFault of(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof EtcdFault fault) {
        return fault;
      }
    }
    return new EtcdFault(kindOf(failure), reasonOf(failure), failure);
  }

  static EtcdFault taken(String reason) {
    return new EtcdFault(Kind.TAKEN, reason, null);
  }

  /** It was not asked at all. */
  static EtcdFault unusable(IllegalArgumentException why) {
    return new EtcdFault(Kind.REFUSED, String.valueOf(why.getMessage()), why);
  }

  Kind kind() {
    return kind;
  }

  /** Whether nothing came before the time was up. */
  boolean isSilence() {
    return reason().equals(NO_ANSWER);
  }

  /** In the words of a person, on one line. */
  String reason() {
    return String.valueOf(getMessage());
  }

  private static Kind kindOf(Throwable failure) {
    return switch (codeOf(failure)) {
      case NOT_FOUND -> Kind.NO_LEASE;
      case OUT_OF_RANGE -> Kind.COMPACTED;
      case UNAVAILABLE, ABORTED, DEADLINE_EXCEEDED, CANCELLED -> Kind.AWAY;
      default -> Kind.REFUSED;
    };
  }

  private static Status.Code codeOf(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof EtcdException etcd && etcd.getErrorCode() != ErrorCode.UNKNOWN) {
        return Status.Code.valueOf(etcd.getErrorCode().name());
      }
      if (cause instanceof StatusRuntimeException status) {
        return status.getStatus().getCode();
      }
      if (cause instanceof StatusException status) {
        return status.getStatus().getCode();
      }
      if (cause instanceof IOException) {
        // A watch may hear of the closed socket itself, before gRPC has words for it.
        return Status.Code.UNAVAILABLE;
      }
    }
    return failure instanceof TimeoutException
        ? Status.Code.DEADLINE_EXCEEDED
        : Status.Code.UNKNOWN;
  }

  private static String reasonOf(Throwable failure) {
    Throwable last = failure;
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof ConnectException) {
        return "connection refused";
      }
      if (cause instanceof ClosedChannelException) {
        return "connection closed";
      }
      if (cause instanceof UnresolvedAddressException || cause instanceof UnknownHostException) {
        return "unknown host";
      }
      last = cause;
    }
    return codeOf(failure) == Status.Code.DEADLINE_EXCEEDED ? NO_ANSWER : firstLine(last);
  }

  private static String firstLine(Throwable cause) {
    @Nullable String message = cause.getMessage();
    return message == null ? cause.getClass().getSimpleName() : Printable.of(message);
  }
}
