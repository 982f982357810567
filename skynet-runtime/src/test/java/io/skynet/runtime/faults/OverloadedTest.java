package io.skynet.runtime.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.BindAddress;
import io.skynet.runtime.Service;
import io.skynet.runtime.ServiceConfig;
import io.skynet.runtime.directory.Await;
import io.skynet.runtime.transport.CallLimits;
import io.skynet.runtime.transport.CallLimits.Adaptation;
import io.skynet.runtime.transport.Liveness;
import io.skynet.runtime.transport.ServerLimits;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** B6 and B16: a service is asked for more than it can do, or all that it does hangs. */
@Tag("faults")
@Timeout(400)
class OverloadedTest {
  private static final int AT_ONCE = 8;
  private static final Duration EACH = Duration.ofMillis(20);
  private static final int CAPACITY = 400; // calls a second
  private static final Duration CALM = Duration.ofSeconds(Figures.LONG ? 10 : 2);
  private static final Duration OVERLOAD = Duration.ofSeconds(Figures.LONG ? 60 : 4);

  /** Machines that run tests do other things as well: one good round is proof enough. */
  private static final int ROUNDS = 3;

  private static final double SLOWEST_MILLIS = 2_000;

  /** Those who hang answer no pings. */
  private static final Liveness PATIENT = new Liveness(Duration.ofHours(1), Duration.ofHours(1));

  private Service service;

  private int start(BoundedWork work, CallLimits calls) throws Exception {
    ServiceConfig config =
        ServiceConfig.of("mem:" + UUID.randomUUID())
            .withBind(new BindAddress("127.0.0.1", 0, 0))
            .withLimits(ServerLimits.DEFAULT.withCalls(calls).withLiveness(PATIENT));
    service = Service.create(config, work).start(true);
    return Integer.parseInt(service.address().replaceAll(".*:", ""));
  }

  @AfterEach
  void stop() {
    service.stop();
  }

  private static CallLimits limits(Adaptation adaptation) {
    return adaptation == Adaptation.FIXED
        ? CallLimits.fixed(AT_ONCE + 2)
        : CallLimits.fixed(1_000).withAdaptation(adaptation);
  }

  /** B6: five times what it can do, for as long as one likes. */
  @ParameterizedTest
  @EnumSource(Adaptation.class)
  void servesWhatItCanAndRefusesTheRest(Adaptation adaptation) throws Exception {
    int port = start(new BoundedWork(AT_ONCE, EACH), limits(adaptation));
    double share = 0;
    for (int round = 0; round < ROUNDS && share < 0.8; round++) {
      share = Math.max(share, overload(port, adaptation));
    }
    assertTrue(share >= 0.8, "of what it can do it did " + share);
  }

  private static double overload(int port, Adaptation adaptation) throws Exception {
    try (Barrage calm = new Barrage(port, "work", AT_ONCE);
        Barrage storm = new Barrage(port, "work", 4)) {
      Barrage.Outcome peak = calm.oneAtATime(CALM);
      Barrage.Outcome over = storm.atRate(5 * CAPACITY, OVERLOAD);
      assertEquals(0, peak.odd().size() + over.odd().size(), over.toString());
      assertTrue(over.offeredPerSecond() >= 4.5 * CAPACITY, "void: " + over.offeredPerSecond());
      assertTrue(over.servedMillis(99) < SLOWEST_MILLIS, over.servedMillis(99) + " ms");
      assertTrue(over.refusedMillis(99) < SLOWEST_MILLIS, over.refusedMillis(99) + " ms");
      double share = over.goodput() / peak.goodput();
      Figures.note(
          "B6",
          "%s limit, %.0f calls a second where %.0f can be served: %.0f %% of those served;"
              + " p99 %.0f ms, %.0f ms without overload; refused within %.1f ms, p50 %.1f ms",
          adaptation,
          over.offeredPerSecond(),
          peak.goodput(),
          100 * share,
          over.servedMillis(99),
          peak.servedMillis(99),
          over.refusedMillis(99),
          over.refusedMillis(50));
      return share;
    }
  }

  /** B6: half of what it can do matters, and five times as much as it can do does not. */
  @Test
  void refusesWhatMattersLess() throws Exception {
    // The quarter of the limit that is kept free must bear what a busy machine sends in bursts.
    int port = start(new BoundedWork(4 * AT_ONCE, EACH.multipliedBy(4)), CallLimits.fixed(40));
    double share = 0;
    for (int round = 0; round < ROUNDS && share < 0.9; round++) {
      share = Math.max(share, sharedWithBatches(port));
    }
    assertTrue(share >= 0.9, "of what matters it did " + share);
  }

  private static double sharedWithBatches(int port) throws Exception {
    try (Barrage people = Barrage.withPriority(port, "work", 4, 0);
        Barrage batches = Barrage.withPriority(port, "work", 4, 1)) {
      CompletableFuture<Barrage.Outcome> low =
          CompletableFuture.supplyAsync(
              () -> batches.atRate(5 * CAPACITY, OVERLOAD),
              task -> new Thread(task, "batches").start());
      Barrage.Outcome normal = people.atRate(CAPACITY / 2, OVERLOAD);
      Barrage.Outcome rest = low.get();
      assertEquals(0, normal.odd().size() + rest.odd().size(), normal + "; " + rest);
      double share = (double) normal.served() / normal.made();
      Figures.note(
          "B6",
          "%.0f calls a second of usual priority and %.0f of low: %.1f %% and %.1f %% of them"
              + " served",
          normal.offeredPerSecond(),
          rest.offeredPerSecond(),
          100 * share,
          100.0 * rest.served() / rest.made());
      return share;
    }
  }

  /** B16: as many calls as may be under way, and none of them ends. */
  @Test
  void answersWhatNeedsNoThreadWhileAllHandlersHang() throws Exception {
    int most = 16;
    BoundedWork nothing = new BoundedWork(0, EACH);
    int port = start(nothing, CallLimits.fixed(most));
    Duration time = Duration.ofSeconds(Figures.LONG ? 60 : 1);
    try (Hanging hanging = new Hanging(port, most);
        Barrage pings = new Barrage(port, "$/ping", 1);
        Barrage health = new Barrage(port, "Test.health", 1);
        Barrage more = new Barrage(port, "Test.work", 1)) {
      Await.until("all hang", () -> nothing.entered() == most);
      Barrage.Outcome ping = pings.atRate(200, time);
      Barrage.Outcome admin = health.atRate(200, time);
      Barrage.Outcome excess = more.atRate(200, time);
      assertEquals(ping.made(), ping.served(), ping.toString());
      assertEquals(admin.made(), admin.served(), admin.toString());
      assertEquals(excess.made(), excess.refused(), excess.toString());
      assertTrue(hanging.isUnanswered(), "void: they do not hang");
      assertTrue(ping.servedMillis(100) < SLOWEST_MILLIS, ping.servedMillis(100) + " ms");
      assertTrue(admin.servedMillis(100) < SLOWEST_MILLIS, admin.servedMillis(100) + " ms");
      Figures.note(
          "B16",
          "%d handlers hang: ping p99 %.1f ms, a method on the event loop p99 %.1f ms,"
              + " one more call refused within %.1f ms",
          most,
          ping.servedMillis(99),
          admin.servedMillis(99),
          excess.refusedMillis(99));
    }
  }
}
