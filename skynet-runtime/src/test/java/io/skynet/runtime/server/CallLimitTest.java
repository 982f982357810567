package io.skynet.runtime.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.msgpack.MsgWriter;
import io.skynet.runtime.transport.CallLimits;
import io.skynet.runtime.transport.CallLimits.Adaptation;
import io.skynet.runtime.wire.Metadata;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Which calls may begin while how many are under way, without a connection. */
class CallLimitTest {
  private static final byte[] NORMAL = metadata(0);
  private static final byte[] LOW = metadata(1);
  private static final byte[] LOWER = metadata(5);
  private static final int NO_METADATA = -1;

  private final CallLimit limit = new CallLimit(CallLimits.fixed(8));

  private static byte[] metadata(int priority) {
    MsgWriter out = new MsgWriter(32);
    Metadata.write(out, 1_000, 1, 0, priority, null, null, null);
    return out.toByteArray();
  }

  private void begin(int calls) {
    for (int i = 0; i < calls; i++) {
      assertNull(limit.begin(NORMAL, 0));
    }
  }

  @Test
  void letsInSoManyAndNoMore() {
    begin(8);
    assertEquals("this instance has 8 calls under way; the limit is 8", limit.begin(NORMAL, 0));
    assertEquals(8, limit.underWay(), "who was refused does not count");
    limit.ended(System.nanoTime(), false);
    begin(1);
    assertNotNull(limit.begin(LOW, NO_METADATA), "metadata that is none of a plain peer");
  }

  @Test
  void keepsAQuarterForThoseThatMatterMore() {
    begin(6);
    String refusal =
        "this instance has 6 calls under way; the limit for calls of low priority is 6";
    assertEquals(refusal, limit.begin(LOW, 0));
    assertEquals(refusal, limit.begin(LOWER, 0));
    assertNull(limit.begin(LOW, NO_METADATA));
    begin(1);
    assertEquals(8, limit.underWay());
    limit.leaves();
    limit.leaves();
    limit.leaves();
    assertNull(limit.begin(LOW, 0));
  }

  /** A share of nearly nothing is not nothing. */
  @Test
  void leavesRoomForOneOfLowPriority() {
    limit.set(CallLimits.fixed(1));
    assertNull(limit.begin(LOW, 0));
    assertNotNull(limit.begin(NORMAL, 0));
  }

  @Test
  void followsWhatIsSetWhileCallsAreUnderWay() {
    begin(8);
    limit.set(CallLimits.fixed(4));
    assertEquals("this instance has 8 calls under way; the limit is 4", limit.begin(NORMAL, 0));
    limit.set(CallLimits.fixed(9));
    begin(1);
  }

  @Test
  void countsWhatHasBegunAlready() {
    begin(7);
    assertNull(limit.refusal(NORMAL, 0));
    limit.joins();
    limit.joins();
    assertEquals("this instance has 9 calls under way; the limit is 8", limit.refusal(NORMAL, 0));
  }

  /** Ten calls of so long in each of so many tenths of a second, with so many under way. */
  private static long observe(AdaptiveLimit limit, long from, int windows, int millis, int calls) {
    long now = from;
    for (int i = 0; i < windows * 10; i++) {
      now += TimeUnit.MILLISECONDS.toNanos(10);
      limit.observe(now - TimeUnit.MILLISECONDS.toNanos(millis), now, calls, false);
    }
    return now;
  }

  @ParameterizedTest
  @EnumSource(value = Adaptation.class, names = "FIXED", mode = Mode.EXCLUDE)
  void findsOutHowManyCallsAreTooMany(Adaptation adaptation) {
    CallLimits limits = CallLimits.fixed(60).withAdaptation(adaptation);
    AdaptiveLimit adaptive = new AdaptiveLimit(limits, 0);
    int first = adaptive.calls();
    long now = observe(adaptive, 0, 100, 5, 60);
    int grown = adaptive.calls();
    assertTrue(grown > first, "it grows while calls take no longer: " + adaptive);
    assertTrue(grown <= 60, "but not above what it is told: " + adaptive);
    observe(adaptive, now, 20, 50, 60);
    assertTrue(adaptive.calls() < grown, "it shrinks when they do: " + adaptive);
  }

  @Test
  void isWhatWasFoundOut() {
    CallLimit adapting = new CallLimit(CallLimits.fixed(60).withAdaptation(Adaptation.VEGAS));
    int first = adapting.most();
    assertTrue(first < 60, adapting.toString());
    for (int i = 0; i < 60; i++) {
      adapting.joins();
    }
    long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (adapting.most() == first) {
      adapting.joins();
      adapting.ended(System.nanoTime() - TimeUnit.MILLISECONDS.toNanos(5), false);
      assertTrue(System.nanoTime() - deadline < 0, "it does not change: " + adapting);
    }
    adapting.set(CallLimits.fixed(7));
    assertEquals(7, adapting.most());
  }

  @Test
  void refusesLimitsThatAreNone() {
    assertThrows(IllegalArgumentException.class, () -> CallLimits.fixed(0));
    assertThrows(IllegalArgumentException.class, () -> CallLimits.fixed(1_000_001));
    assertThrows(
        IllegalArgumentException.class, () -> CallLimits.DEFAULT.withLongestWait(Duration.ZERO));
  }
}
