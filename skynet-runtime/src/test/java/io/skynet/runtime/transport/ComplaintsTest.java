package io.skynet.runtime.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.directory.ErrorStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** One line per address and minute, whatever the port. */
class ComplaintsTest {
  private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);

  private final Complaints complaints = new Complaints();

  private static InetSocketAddress address(int number, int port) throws UnknownHostException {
    byte[] bytes = {10, (byte) (number >> 16), (byte) (number >> 8), (byte) number};
    return new InetSocketAddress(InetAddress.getByAddress(bytes), port);
  }

  @Test
  void areDueOnceAMinuteForEachAddress() throws Exception {
    long now = Long.MAX_VALUE - MINUTE / 2; // the clock may wrap
    assertTrue(complaints.isDue(address(1, 1), now));
    assertFalse(complaints.isDue(address(1, 2), now + 1));
    assertTrue(complaints.isDue(address(2, 1), now + 1));
    assertFalse(complaints.isDue(address(1, 1), now + MINUTE - 1));
    assertTrue(complaints.isDue(address(1, 1), now + MINUTE));
    assertFalse(complaints.isDue(address(1, 1), now + 2 * MINUTE - 1));
  }

  /** What is remembered has a bound, whoever complains. */
  @Test
  void rememberTheLastThousandAddresses() throws Exception {
    for (int i = 0; i < 1_001; i++) {
      assertTrue(complaints.isDue(address(i, 1), 0));
    }
    assertTrue(complaints.isDue(address(0, 1), 1), "forgotten");
    assertFalse(complaints.isDue(address(1_000, 1), 1), "remembered");
  }

  @Test
  void areOneLineOfBothKinds() throws Exception {
    try (ErrorStream log = ErrorStream.capture()) {
      complaints.aboutLost(address(1, 1), "it has too much under way");
      complaints.about(address(1, 1), "it is too slow");
      complaints.about(address(2, 1), "it is too slow");
      assertEquals(2, log.text().lines().count(), log.text());
      assertTrue(log.text().contains("dropping a call without a reply from /10.0.0.1:1: it has"));
      assertTrue(log.text().contains("closing the connection from /10.0.0.2:1: it is"));
    }
  }
}
