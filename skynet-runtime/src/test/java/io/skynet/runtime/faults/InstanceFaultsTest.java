package io.skynet.runtime.faults;

import static io.skynet.runtime.faults.Figures.seconds;
import static io.skynet.runtime.faults.Figures.since;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.client.policy.Balancing;
import io.skynet.runtime.client.policy.Health;
import io.skynet.runtime.directory.etcd.RealEtcd;
import io.skynet.runtime.rpc.CallOptions;
import io.skynet.runtime.rpc.RpcCode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Processes that are replaced, killed or stopped under calls; their journals are joined. */
@Tag("faults")
@Timeout(240)
class InstanceFaultsTest {
  @RegisterExtension static final RealEtcd ETCD = new RealEtcd();

  private static final int SIZE = 5;
  private static final int RATE = Figures.LONG ? 2_000 : 500;
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final Duration A_WHILE = Duration.ofSeconds(Figures.LONG ? 20 : 3);

  @TempDir Path journals;

  @BeforeEach
  void beginEmpty() {
    ETCD.replace();
  }

  private static long duplicates(Map<String, Integer> served, String prefix) {
    return served.entrySet().stream()
        .filter(each -> each.getKey().startsWith(prefix) && each.getValue() > 1)
        .count();
  }

  /** B1: as a deployment does it, beside a run in which the machine has as much else to do. */
  @Test
  void allAreReplaced() throws Exception {
    int rate = Integer.getInteger("faults.rate", 2_000);
    try (ProcessFleet fleet = new ProcessFleet(ETCD.endpoint(), SIZE, journals)) {
      fleet.warmUp();
      Traffic control = new Traffic(fleet.client(), Journal.WRITE, "control-", rate);
      try (control) {
        for (int i = 0; i < SIZE; i++) {
          try (ChildProcess unrelated = fleet.start("Unrelated")) {
            ProcessFleet.awaitServing(unrelated);
            unrelated.terminate();
            unrelated.awaitEnd(SOON);
          }
        }
        assertEquals(List.of(), control.stop().failures(), control.whatFailed());
      }
      Traffic traffic = new Traffic(fleet.client(), Journal.WRITE, "call-", rate);
      try (traffic) {
        for (int i = 0; i < SIZE; i++) {
          ChildProcess old = fleet.children().get(i);
          fleet.children().set(i, fleet.start("Test"));
          ProcessFleet.awaitServing(fleet.children().get(i));
          old.terminate();
          old.awaitEnd(SOON);
        }
        assertEquals(List.of(), traffic.stop().failures(), traffic.whatFailed());
      }
      Map<String, Integer> served = JournalFile.served(journals);
      assertEquals(0, duplicates(served, "call-"));
      assertEquals(List.of(), JournalFile.invented(served, traffic));
      Figures.note(
          "B1",
          "rolling restart of %d processes by SIGTERM at %d calls/s: 0 of %d calls failed, 0 ran"
              + " twice, 0 were lost; p50 %.1f ms, p99 %.1f ms (control, as many unrelated JVMs"
              + " started: p50 %.1f ms, p99 %.1f ms)",
          SIZE,
          rate,
          traffic.calls(),
          traffic.millis(50),
          traffic.millis(99),
          control.millis(50),
          control.millis(99));
    }
  }

  /** B2: idempotent calls do not notice; of the others those fail that were under way there. */
  @Test
  void oneIsKilled() throws Exception {
    try (ProcessFleet fleet = new ProcessFleet(ETCD.endpoint(), SIZE, journals)) {
      fleet.warmUp();
      try (Traffic reads = new Traffic(fleet.client(), Journal.ECHO, "read-", RATE);
          Traffic writes = new Traffic(fleet.client(), Journal.WRITE, "write-", RATE)) {
        writes.pass(A_WHILE);
        int underWay = fleet.stats("s2").outstanding();
        long killed = System.nanoTime();
        fleet.children().get(2).close();
        writes.pass(A_WHILE);
        assertEquals(List.of(), reads.stop().failures(), reads.whatFailed());
        List<Traffic.Outcome> lost = writes.stop().failures();
        assertTrue(
            lost.stream().allMatch(each -> each.code() == RpcCode.UNKNOWN_OUTCOME),
            writes.whatFailed());
        long last = lost.stream().mapToLong(each -> each.dueNanos() - killed).max().orElse(0);
        assertTrue(last < TimeUnit.SECONDS.toNanos(2), "the last to fail came after " + last);
        Map<String, Integer> served = JournalFile.served(journals);
        assertEquals(0, duplicates(served, "write-"));
        assertEquals(List.of(), JournalFile.invented(served, reads));
        assertEquals(List.of(), JournalFile.invented(served, writes));
        Figures.note(
            "B2",
            "kill -9 of one of %d: 0 of %d idempotent calls failed; of %d others %d, all with"
                + " UNKNOWN_OUTCOME (%d calls were under way there a moment before), none that"
                + " was made later than %d ms after the kill; 0 ran twice",
            SIZE,
            reads.calls(),
            writes.calls(),
            lost.size(),
            underWay,
            Math.max(0, TimeUnit.NANOSECONDS.toMillis(last)));
      }
    }
  }

  /** B3: it is found by a ping, left alone, and called again when it goes on. */
  @Test
  void someHang() throws Exception {
    Duration patience = Duration.ofSeconds(1);
    CallOptions hasty = new CallOptions(patience).withRetryTimeout(Duration.ZERO);
    // Or calls would turn away by themselves, and nobody would need to find out.
    Balancing stubborn = Balancing.ROUND_ROBIN;
    try (ProcessFleet fleet = new ProcessFleet(ETCD.endpoint(), SIZE, journals, stubborn)) {
      fleet.warmUp();
      try (Traffic calls = new Traffic(fleet.client().with(hasty), Journal.ECHO, "call-", RATE)) {
        calls.pass(Duration.ofSeconds(1));
        fleet.children().get(1).stop();
        long stopped = System.nanoTime();
        fleet.awaitHealth("s1", Duration.ofSeconds(15), ProcessFleet::isAway);
        double found = seconds(since(stopped));
        calls.pass(A_WHILE);
        fleet.children().get(1).cont();
        long continued = System.nanoTime();
        fleet.awaitHealth("s1", SOON, health -> health == Health.State.GOOD);
        double back = seconds(since(continued));
        long most = hangThree(fleet);
        long late = late(calls.stop(), patience.plusMillis(50));
        long veryLate = late(calls, patience.plusSeconds(2));
        assertTrue(veryLate <= calls.calls() / 100, veryLate + " were very late");
        assertTrue(most <= SIZE / 2, most + " of " + SIZE + " were left alone at once");
        Figures.note(
            "B3",
            "SIGSTOP of one of %d: left alone after %.1f s, called again %.2f s after it went on;"
                + " of %d calls with %d ms %d ended later than 50 ms after that, %d failed; of"
                + " three that hang at most %d are left alone",
            SIZE,
            found,
            back,
            calls.calls(),
            patience.toMillis(),
            late,
            calls.failures().size(),
            most);
      }
    }
  }

  /** Stops three for a while; returns how many were left alone at once. */
  private static long hangThree(ProcessFleet fleet) throws InterruptedException {
    long most = 0;
    List<ChildProcess> three = fleet.children().subList(0, 3);
    three.forEach(ChildProcess::stop);
    for (int i = 0; i < 80; i++) {
      ProcessFleet.pass(Duration.ofMillis(50));
      most = Math.max(most, fleet.away());
    }
    three.forEach(ChildProcess::cont);
    return most;
  }

  private static long late(Traffic calls, Duration limit) {
    return calls.outcomes().filter(each -> each.lastedNanos() > limit.toNanos()).count();
  }
}
