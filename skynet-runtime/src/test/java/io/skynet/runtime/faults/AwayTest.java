package io.skynet.runtime.faults;

import static io.skynet.runtime.faults.Figures.seconds;
import static io.skynet.runtime.faults.Fleet.SOON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.directory.Await;
import io.skynet.runtime.directory.Instance;
import io.skynet.runtime.directory.Snapshot;
import io.skynet.runtime.directory.etcd.EtcdProcess;
import io.skynet.runtime.directory.etcd.RealEtcd;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** One etcd that is killed, stalls, comes back older or comes back empty, under calls. */
@Tag("faults")
class AwayTest {
  @RegisterExtension static final RealEtcd ETCD = new RealEtcd();

  private static final Duration TTL = Duration.ofSeconds(10);

  @TempDir Path folder;

  @BeforeEach
  void beginEmpty() {
    ETCD.replace();
  }

  private static Set<String> ids(Snapshot snapshot) {
    return snapshot.instances().stream().map(Instance::id).collect(Collectors.toSet());
  }

  private static boolean isFresh(Fleet fleet, int size) {
    Snapshot now = fleet.view().snapshot();
    return !now.isStale() && now.suspects().isEmpty() && now.instances().size() == size;
  }

  private static void pass(Duration time) throws InterruptedException {
    TimeUnit.NANOSECONDS.sleep(time.toNanos()); // the fault itself
  }

  /** A1: no call fails, the view is kept, all are registered again soon, nobody is seen to go. */
  @Test
  void etcdIsDown() throws Exception {
    Duration outage = Figures.LONG ? Duration.ofMinutes(10) : Duration.ofSeconds(60);
    Duration ttl = Duration.ofSeconds(15);
    try (Fleet fleet = new Fleet(ETCD.endpoint(), 3, ttl)) {
      ETCD.kill();
      pass(outage);
      assertEquals(Set.of("s0", "s1", "s2"), ids(fleet.view().snapshot()));
      assertTrue(fleet.view().snapshot().ageMillis() > outage.toMillis() - 5_000);
      ETCD.start();
      Duration recovery = fleet.awaitRecovered(ttl.plusSeconds(5).multipliedBy(5));
      pass(ttl.plusSeconds(3)); // or what was not renewed would be seen to go only later
      fleet.load().stopWithoutFailure();
      assertEquals(3, fleet.heard().lines().size(), fleet.heard().toString());
      Figures.note(
          "A1",
          "etcd down %d s: 0 of %d calls failed (p99 %.1f ms, longest %.0f ms); registered and in"
              + " touch %.1f s after its return; 0 deletes seen",
          outage.toSeconds(),
          fleet.load().calls(),
          fleet.load().millis(99),
          fleet.load().millis(100),
          seconds(recovery));
    }
  }

  /** A4: longer than a TTL, so that all leases end at once; the view keeps the instances. */
  @Test
  void etcdStalls() throws Exception {
    Duration stall = Figures.LONG ? Duration.ofSeconds(30) : TTL.plusSeconds(3);
    try (Fleet fleet = new Fleet(ETCD.endpoint(), 3, TTL)) {
      ETCD.stop();
      try {
        pass(stall);
      } finally {
        ETCD.cont();
      }
      Duration recovery = fleet.awaitRecovered(SOON);
      pass(Duration.ofSeconds(3));
      assertTrue(isFresh(fleet, 3), fleet.view().snapshot().toString());
      fleet.load().stopWithoutFailure();
      List<String> lines = fleet.heard().lines();
      assertTrue(lines.stream().noneMatch(line -> line.startsWith("-")), lines.toString());
      Figures.note(
          "A4",
          "etcd stopped %d s, TTL %d s: 0 of %d calls failed; nobody removed, %d suspected;"
              + " registered again after %.1f s",
          stall.toSeconds(),
          TTL.toSeconds(),
          fleet.load().calls(),
          lines.stream().filter(line -> line.startsWith("?")).count(),
          seconds(recovery));
    }
  }

  /** All that etcd knew is gone: the living enter it again, and their callers do not notice. */
  @Test
  void etcdIsWiped() throws Exception {
    try (Fleet fleet = new Fleet(ETCD.endpoint(), 3, TTL)) {
      ETCD.replace();
      Duration recovery = fleet.awaitRecovered(TTL.plusSeconds(5).multipliedBy(5));
      Await.until(SOON, "all, and no suspects", () -> isFresh(fleet, 3));
      fleet.load().stopWithoutFailure();
      List<String> lines = fleet.heard().lines();
      assertTrue(lines.stream().noneMatch(line -> line.startsWith("-")), lines.toString());
      Figures.note(
          "wiped",
          "etcd replaced by an empty one: 0 of %d calls failed; all in it after %.1f s",
          fleet.load().calls(),
          seconds(recovery));
    }
  }

  /**
   * What has happened since the snapshot is not in the store: who has left since comes and goes.
   */
  @Test
  void etcdIsRestoredFromAnOlderSnapshot() throws Exception {
    try (Fleet fleet = new Fleet(ETCD.endpoint(), 3, TTL)) {
      Path snapshot = folder.resolve("snapshot.db");
      Etcdctl etcdctl = new Etcdctl(ETCD.endpoint());
      etcdctl.run("put", "/elsewhere/before", "1");
      etcdctl.run("snapshot", "save", snapshot.toString());
      fleet.services().get(2).stop();
      fleet.heard().awaitLine("-s2");
      for (int i = 0; i < 50; i++) {
        etcdctl.run("put", "/elsewhere/after", Integer.toString(i));
      }
      fleet.services().get(0).unregister();
      fleet.heard().awaitLine("~s0 unregistered");
      fleet.services().remove(2);
      ETCD.kill();
      restore(snapshot, ETCD.process());
      ETCD.start();
      Duration recovery = fleet.awaitRecovered(TTL.plusSeconds(5).multipliedBy(5));
      Await.until(
          TTL.plusSeconds(5).multipliedBy(5),
          "only the living",
          () -> ids(fleet.view().snapshot()).equals(Set.of("s0", "s1")));
      Await.until(SOON, "s0 unregistered", () -> isUnregistered(fleet.view().snapshot(), "s0"));
      fleet.load().stopWithoutFailure();
      Figures.note(
          "restored",
          "etcd restored from a snapshot 50 revisions old: 0 of %d calls failed; the living as they"
              + " are after %.1f s, the dead out of it with their lease",
          fleet.load().calls(),
          seconds(recovery));
    }
  }

  private static void restore(Path snapshot, EtcdProcess etcd) throws Exception {
    etcd.wipe();
    new Etcdctl(etcd.endpoint())
        .run(
            "snapshot",
            "restore",
            snapshot.toString(),
            "--name=test",
            "--data-dir=" + etcd.data(),
            "--initial-cluster=" + etcd.peer(),
            "--initial-advertise-peer-urls=" + etcd.peer().substring("test=".length()));
  }

  private static boolean isUnregistered(Snapshot snapshot, String id) {
    return snapshot.instances().stream()
        .anyMatch(each -> each.id().equals(id) && each.state().text().equals("unregistered"));
  }
}
