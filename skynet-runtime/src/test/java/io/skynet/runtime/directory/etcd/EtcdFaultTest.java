package io.skynet.runtime.directory.etcd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.etcd.jetcd.common.exception.EtcdExceptionFactory;
import io.grpc.Status;
import java.net.ConnectException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.UnresolvedAddressException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class EtcdFaultTest {

  private static String of(Throwable failure) {
    EtcdFault fault = EtcdFault.of(new ExecutionException(new CompletionException(failure)));
    return fault.kind() + " " + fault.reason();
  }

  @Test
  void eachFailureHasItsKindAndOneLine() {
    Status refused =
        Status.UNAVAILABLE
            .withDescription("io exception\nChannel Pipeline: [A, B]")
            .withCause(new ConnectException("finishConnect(..) failed: /127.0.0.1:1"));
    assertEquals("AWAY connection refused", of(refused.asException()));
    assertEquals(
        "AWAY unknown host",
        of(Status.UNAVAILABLE.withCause(new UnresolvedAddressException()).asRuntimeException()));
    assertEquals("AWAY no answer", of(Status.DEADLINE_EXCEEDED.asException()));
    assertEquals("AWAY connection closed", of(new ClosedChannelException()));
    assertEquals("AWAY ABORTED", of(SingleAttempt.AWAY.toStatus().asException()));
    assertEquals(
        "NO_LEASE NOT_FOUND: etcdserver: requested lease not found",
        of(
            Status.NOT_FOUND
                .withDescription("etcdserver: requested lease not found")
                .asException()));
    assertEquals(
        "REFUSED PERMISSION_DENIED: a\\u000ab",
        of(Status.PERMISSION_DENIED.withDescription("a\nb").asException()));
    assertEquals("REFUSED IllegalStateException", of(new IllegalStateException()));
  }

  @Test
  void jetcdsOwnExceptionsCountTheSame() {
    assertEquals(
        EtcdFault.Kind.COMPACTED,
        EtcdFault.of(EtcdExceptionFactory.newCompactedException(7)).kind());
    assertEquals(
        EtcdFault.Kind.NO_LEASE,
        EtcdFault.of(EtcdExceptionFactory.toEtcdException(Status.NOT_FOUND)).kind());
  }

  @Test
  void aTimeUpIsNoAnswer() {
    EtcdFault fault = EtcdFault.of(new TimeoutException());
    assertEquals("AWAY no answer", fault.kind() + " " + fault.reason());
    assertSame(fault, EtcdFault.of(new CompletionException(fault)));
  }
}
