package io.skynet.runtime.faults;

import static io.skynet.runtime.faults.Figures.seconds;
import static io.skynet.runtime.faults.Figures.since;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.client.InstanceStats;
import io.skynet.runtime.client.ServiceClient;
import io.skynet.runtime.client.policy.Health;
import io.skynet.runtime.directory.Await;
import io.skynet.runtime.rpc.RpcCode;
import io.skynet.runtime.rpc.RpcException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Instances that fail, are slow, flap, or are behind a network that does not deliver. */
@Tag("faults")
@Timeout(600)
class CallFaultsTest {
  private static final int SIZE = 5;
  private static final int RATE = Figures.LONG ? 1_000 : 400;
  private static final Duration SOON = Duration.ofSeconds(30);

  private static final Pattern LEFT_ALONE = Pattern.compile("left alone for another (\\d+) ms");

  private final AtomicBoolean faulty = new AtomicBoolean();

  /** B4: retries stay within their budget, and are of no more weight when it is over. */
  @Test
  void allFailHalf() throws Exception {
    Duration trouble = Duration.ofSeconds(Figures.LONG ? 60 : 5);
    Crew.Deed failing =
        (number, id) -> {
          if (faulty.get() && ThreadLocalRandom.current().nextBoolean()) {
            throw new RpcException(RpcCode.OVERLOADED, "half of them fail, on purpose");
          }
        };
    try (Crew crew = new Crew(SIZE, failing)) {
      ServiceClient unhedged = crew.client().with(Traffic.UNHEDGED);
      try (Traffic calls = new Traffic(unhedged, Journal.ECHO, "call-", RATE)) {
        long begun = System.nanoTime();
        calls.pass(Duration.ofSeconds(2));
        faulty.set(true);
        calls.pass(trouble);
        faulty.set(false);
        long over = System.nanoTime();
        calls.pass(Duration.ofSeconds(4));
        calls.stop();
        double most = 1.2 * calls.calls() + 10 * seconds(since(begun)) + 10;
        assertTrue(crew.begun() <= most, crew.begun() + " attempts of " + calls);
        long last =
            calls.failures().stream().mapToLong(each -> each.dueNanos() - over).max().orElseThrow();
        assertTrue(last < TimeUnit.SECONDS.toNanos(10), "the last failed after " + last);
        assertTrue(calls.failures().stream().allMatch(each -> each.code() == RpcCode.OVERLOADED));
        Figures.note(
            "B4",
            "all of %d turn half away for %d s at %d calls/s: %d attempts for %d calls (%.2f each),"
                + " %d failed; the last one %.2f s after the trouble was over",
            SIZE,
            trouble.toSeconds(),
            RATE,
            crew.begun(),
            calls.calls(),
            (double) crew.begun() / calls.calls(),
            calls.failures().size(),
            Math.max(0, last / 1e9));
      }
    }
  }

  /** B5: calls turn away from it, though it answers all of them. */
  @Test
  void oneIsSlow() throws Exception {
    Crew.Deed slow =
        (number, id) -> TimeUnit.MILLISECONDS.sleep(faulty.get() && number == 2 ? 1_000 : 10);
    try (Crew crew = new Crew(SIZE, slow);
        Traffic calls = new Traffic(crew.client(), Journal.ECHO, "call-", RATE)) {
      calls.pass(Duration.ofSeconds(2));
      faulty.set(true);
      calls.pass(Duration.ofSeconds(8));
      long there = crew.begun(2);
      long all = crew.begun();
      calls.pass(Duration.ofSeconds(Figures.LONG ? 60 : 3));
      double share = 100.0 * (crew.begun(2) - there) / (crew.begun() - all);
      assertEquals(List.of(), calls.stop().failures(), calls.whatFailed());
      double hedges = 100.0 * crew.client().retries().hedges() / calls.calls();
      assertTrue(share < 5, "it has " + share + " % of the calls");
      assertTrue(hedges <= 5, hedges + " % of the calls were hedged");
      Figures.note(
          "B5",
          "one of %d takes 1 s instead of 10 ms: from 8 s on it has %.2f %% of the calls; 0 of %d"
              + " failed, p99 %.0f ms, %.1f %% hedged",
          SIZE,
          share,
          calls.calls(),
          calls.millis(99),
          hedges);
    }
  }

  /** B7: bytes go nowhere, in either direction, and nobody closes anything. */
  @Test
  void aConnectionIsHalfOpen() throws Exception {
    try (Crew crew = new Crew(SIZE, (number, id) -> {});
        Traffic calls =
            new Traffic(crew.client().with(Traffic.UNHEDGED), Journal.ECHO, "call-", RATE)) {
      calls.pass(Duration.ofSeconds(1));
      crew.proxy().blackhole();
      long begun = System.nanoTime();
      Await.until(Duration.ofSeconds(15), "silent", () -> isAway(crew.stats(0)));
      double silent = seconds(since(begun));
      Await.until(Duration.ofSeconds(65), "closed", () -> !crew.stats(0).connected());
      double closed = seconds(since(begun));
      crew.proxy().pass();
      long over = System.nanoTime();
      Await.until(SOON, "good again", () -> crew.stats(0).health() == Health.State.GOOD);
      double back = seconds(since(over));
      assertEquals(List.of(), calls.stop().failures(), calls.whatFailed());
      Figures.note(
          "B7",
          "a connection that swallows all bytes: left alone after %.1f s, closed after %.1f s, in"
              + " use again %.1f s after the network was; 0 of %d idempotent calls failed, the"
              + " longest took %.1f s",
          silent,
          closed,
          back,
          calls.calls(),
          calls.millis(100) / 1_000);
    }
  }

  private static boolean isAway(InstanceStats stats) {
    return stats.health() == Health.State.SILENT || stats.health() == Health.State.EJECTED;
  }

  /** B12: one goes up and down; each time it is left alone for longer. */
  @Test
  void oneFlaps() throws Exception {
    int wanted = Figures.LONG ? 5 : 2;
    try (Crew crew = new Crew(SIZE, (number, id) -> {});
        Traffic reads =
            new Traffic(crew.client().with(Traffic.UNHEDGED), Journal.ECHO, "read-", RATE);
        Traffic writes =
            new Traffic(crew.client().with(Traffic.UNHEDGED), Journal.WRITE, "write-", RATE)) {
      long begun = System.nanoTime();
      List<Double> absences = flap(crew, wanted);
      double lasted = seconds(since(begun));
      assertEquals(List.of(), reads.stop().failures(), reads.whatFailed());
      int lost = writes.stop().failures().size();
      assertTrue(lost <= writes.calls() / 1_000, writes.whatFailed());
      assertEquals(absences.stream().sorted().toList(), absences, "each is longer");
      Figures.note(
          "B12",
          "one of %d up for 1 s and down for 1 s, for %.0f s: 0 of %d idempotent calls failed, %d of"
              + " %d others (UNKNOWN_OUTCOME); left alone for %s s",
          SIZE,
          lasted,
          reads.calls(),
          lost,
          writes.calls(),
          absences.stream().map("%.1f"::formatted).toList());
    }
  }

  /** Until the first has been ejected so often; returns for how many seconds each time. */
  private static List<Double> flap(Crew crew, int times) throws InterruptedException {
    List<Double> absences = new ArrayList<>();
    boolean away = false;
    for (int i = 0; absences.size() < times; i++) {
      assertTrue(i < 100 * 600, "it was left alone only for " + absences);
      if (i % 200 == 0) {
        crew.proxy().refuse();
      } else if (i % 200 == 100) {
        crew.proxy().pass();
      }
      boolean now = crew.stats(0).health() == Health.State.EJECTED;
      if (now && !away) {
        Matcher left = LEFT_ALONE.matcher(crew.client().explain().toString());
        assertTrue(left.find(), crew.client().explain().toString());
        absences.add(Long.parseLong(left.group(1)) / 1_000.0);
      }
      away = now;
      TimeUnit.MILLISECONDS.sleep(10);
    }
    crew.proxy().pass();
    return absences;
  }
}
