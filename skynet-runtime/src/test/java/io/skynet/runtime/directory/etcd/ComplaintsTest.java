package io.skynet.runtime.directory.etcd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.grpc.Status;
import io.skynet.runtime.directory.ErrorStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ComplaintsTest {
  private final AtomicLong nanos = new AtomicLong();
  private final Complaints complaints = new Complaints(nanos::get);

  private String said(Runnable action) {
    try (ErrorStream log = ErrorStream.capture()) {
      action.run();
      return log.text();
    }
  }

  private void refuse(String what, String reason) {
    Status status = Status.PERMISSION_DENIED.withDescription(reason);
    complaints.about(what, EtcdFault.of(status.asException()));
  }

  @Test
  void aReasonIsSaidOnceForAllThatMeetIt() {
    String log =
        said(
            () -> {
              refuse("a registration", "no\u001b[2J");
              refuse("a registration", "no\u001b[2J");
              refuse("a view", "no\u001b[2J");
              refuse("a view", "never");
            });
    assertEquals(2, log.lines().count(), log);
    assertTrue(log.contains("a registration: PERMISSION_DENIED: no\\u001b[2J. Trying again"), log);
    assertTrue(log.contains("a view: PERMISSION_DENIED: never. Trying again"), log);
  }

  @Test
  void whatGoesOnIsSaidAgainWithHowOftenItWasMet() {
    String log =
        said(
            () -> {
              refuse("a view", "no");
              refuse("a view", "no");
              refuse("a view", "no");
              nanos.addAndGet(Duration.ofMinutes(1).toNanos());
              refuse("a view", "no");
            });
    assertEquals(2, log.lines().count(), log);
    assertTrue(log.contains("no. Trying again (and 2 times more since this was last said)"), log);
  }

  @Test
  void reasonsThatAreNeverTheSameAreNotKept() {
    said(() -> IntStream.range(0, 1_000).forEach(i -> refuse("a view", "no " + i)));
    assertEquals("100 complaints", complaints.toString());
  }

  @Test
  void thatEtcdIsAwayIsSaidElsewhere() {
    Exception away = Status.UNAVAILABLE.asException();
    assertEquals("", said(() -> complaints.about("a view", EtcdFault.of(away))));
  }

  @Test
  void aBugOfOursHasItsStackTrace() {
    RuntimeException bug = new IllegalStateException("a bug");
    String log = said(() -> complaints.about("a view", bug));
    assertTrue(log.contains("at " + ComplaintsTest.class.getName()), log);
  }
}
