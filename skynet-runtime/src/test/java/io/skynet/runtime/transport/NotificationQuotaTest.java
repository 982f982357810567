package io.skynet.runtime.transport;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netty.channel.embedded.EmbeddedChannel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How many calls without a reply may wait, however small they are. */
class NotificationQuotaTest {
  private static final int MOST = 16_384;

  private final EmbeddedChannel channel = new EmbeddedChannel();
  private final NotificationQuota quota = new NotificationQuota(channel);

  @AfterEach
  void close() {
    channel.finishAndReleaseAll();
  }

  @Test
  void hasRoomForSoManyAndAgainWhenOneHasLeft() {
    for (int i = 0; i < MOST; i++) {
      assertTrue(quota.take());
    }
    assertFalse(quota.take());
    String full = MOST + " calls without a reply wait to be sent, where the limit is " + MOST;
    assertTrue(quota.full().startsWith(full), quota.full());
    quota.release();
    assertTrue(quota.take());
    assertFalse(quota.take());
  }
}
