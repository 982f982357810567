package io.skynet.embedded;

import io.etcd.jetcd.api.MaintenanceGrpc;
import io.etcd.jetcd.api.StatusRequest;
import io.etcd.jetcd.api.StatusResponse;
import io.grpc.ManagedChannel;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.skynet.embedded.api.MaintenanceService;
import io.skynet.runtime.directory.DirectoryException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.concurrent.TimeUnit;

/**
 * Who answers on a port of loopback.
 *
 * @param kind what we make of it
 * @param answer what it is or did, for people
 */
record Occupant(Kind kind, String answer) {
  private static final int PATIENCE_SECONDS = 3;
  private static final int REPEATS = 2;
  private static final String NOT_UNDERSTOOD = "it does not speak gRPC";

  enum Kind {
    NOBODY,
    EMBEDDED,
    FOREIGN
  }

  /**
   * Asks. Takes three seconds at most, or a little more where nobody is to be understood: that may
   * be an embedded directory that is just ending, so it is asked again.
   */
  static Occupant of(int port) {
    Occupant found = ask(port);
    for (int again = 0; again < REPEATS && found.answer.equals(NOT_UNDERSTOOD); again++) {
      Threads.pause();
      found = ask(port);
    }
    return found;
  }

  private static Occupant ask(int port) {
    if (!isListening(port)) {
      return new Occupant(Kind.NOBODY, "");
    }
    try (Transport transport = Transport.create()) {
      ManagedChannel channel = transport.channel(port);
      try {
        return of(
            MaintenanceGrpc.newBlockingStub(channel)
                .withDeadlineAfter(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .status(StatusRequest.getDefaultInstance()));
      } catch (StatusRuntimeException e) {
        return of(e);
      } finally {
        channel.shutdownNow();
        Threads.await(channel::awaitTermination);
      }
    }
  }

  static boolean isListening(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(
          new InetSocketAddress(Transport.HOST, port),
          (int) TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static Occupant of(StatusResponse status) {
    return MaintenanceService.isEmbedded(status)
        ? new Occupant(Kind.EMBEDDED, "")
        : new Occupant(Kind.FOREIGN, "it says that it is etcd " + status.getVersion());
  }

  private static Occupant of(StatusRuntimeException failure) {
    if (isRefusal(failure)) {
      return new Occupant(Kind.NOBODY, "");
    }
    Status.Code code = failure.getStatus().getCode();
    return new Occupant(
        Kind.FOREIGN,
        switch (code) {
          case DEADLINE_EXCEEDED -> "it did not answer within " + PATIENCE_SECONDS + " s";
          case UNAVAILABLE, INTERNAL, UNKNOWN -> NOT_UNDERSTOOD;
          default -> "it speaks gRPC, and answered " + code;
        });
  }

  private static boolean isRefusal(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof ConnectException) {
        return true;
      }
    }
    return false;
  }

  boolean isEmbedded() {
    return kind == Kind.EMBEDDED;
  }

  boolean isForeign() {
    return kind == Kind.FOREIGN;
  }

  /**
   * @throws DirectoryException if it is neither an embedded directory nor nobody
   */
  void refuseForeigner(int port) {
    if (isForeign()) {
      throw new DirectoryException(complaint(port), null);
    }
  }

  String complaint(int port) {
    return ("port %d on %s is held by something that is not an embedded directory (%s): %s."
            + " End it, or name another port, as in embedded:12345;"
            + " a real etcd is reached by etcd://%s:%d")
        .formatted(port, Transport.HOST, PortHolder.describe(port), answer, Transport.HOST, port);
  }
}
