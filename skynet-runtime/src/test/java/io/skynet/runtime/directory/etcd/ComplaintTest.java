package io.skynet.runtime.directory.etcd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.grpc.Status;
import io.skynet.runtime.directory.ErrorStream;
import org.junit.jupiter.api.Test;

class ComplaintTest {
  private final Complaint complaint = new Complaint();

  private String said(Runnable action) {
    try (ErrorStream log = ErrorStream.capture()) {
      action.run();
      return log.text();
    }
  }

  private void refused(String reason) {
    Status status = Status.PERMISSION_DENIED.withDescription(reason);
    complaint.about("a registration", EtcdFault.of(status.asException()));
  }

  @Test
  void aRefusalIsSaidOnceUntilItIsSettled() {
    String log =
        said(
            () -> {
              refused("no\u001b[2J");
              refused("no\u001b[2J");
              complaint.settle();
              refused("no\u001b[2J");
              refused("never");
            });
    assertEquals(3, log.lines().count(), log);
    assertTrue(log.contains("a registration: PERMISSION_DENIED: no\\u001b[2J. Trying again"), log);
  }

  @Test
  void thatEtcdIsAwayIsSaidElsewhere() {
    Exception away = Status.UNAVAILABLE.asException();
    assertEquals("", said(() -> complaint.about("a view", EtcdFault.of(away))));
  }

  @Test
  void aBugOfOursHasItsStackTrace() {
    RuntimeException bug = new IllegalStateException("a bug");
    String log = said(() -> complaint.about("a view", bug));
    assertTrue(log.contains("at " + ComplaintTest.class.getName()), log);
  }
}
