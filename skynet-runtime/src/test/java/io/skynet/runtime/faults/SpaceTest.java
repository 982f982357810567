package io.skynet.runtime.faults;

import static io.skynet.runtime.faults.Figures.seconds;
import static io.skynet.runtime.faults.Fleet.SOON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.directory.Await;
import io.skynet.runtime.directory.Directory;
import io.skynet.runtime.directory.DirectorySettings;
import io.skynet.runtime.directory.Registration;
import io.skynet.runtime.directory.Sample;
import io.skynet.runtime.directory.Snapshot;
import io.skynet.runtime.directory.etcd.EtcdDirectory;
import io.skynet.runtime.directory.etcd.RealEtcd;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A15: the disk of etcd is full, as far as it is concerned. */
@Tag("faults")
class SpaceTest {
  @RegisterExtension static final RealEtcd ETCD = new RealEtcd("--quota-backend-bytes=2097152");

  private static final Duration TTL = Duration.ofSeconds(10);

  private final Etcdctl etcdctl = new Etcdctl(ETCD.endpoint());

  @Test
  void etcdHasNoSpace() throws Exception {
    DirectorySettings settings = new DirectorySettings("/skynet", TTL, false);
    try (Fleet fleet = new Fleet(ETCD.endpoint(), 3, TTL);
        Directory late = new EtcdDirectory(List.of(ETCD.endpoint()), settings)) {
      fill();
      Registration refused = late.register(Sample.of("late", "Test", "1", "e", "h", 1), s -> {});
      Await.until(
          SOON, "an error that says so", () -> refused.status().lastError().contains("space"));
      String error = refused.status().lastError();
      fleet.services().get(0).unregister(); // cannot be put, and must not cost the lease
      TimeUnit.NANOSECONDS.sleep(TTL.plusSeconds(2).toNanos()); // or a lease might yet run out
      Snapshot listed = late.list("Test", SOON);
      assertEquals(3, listed.instances().size());
      assertFalse(fleet.view().snapshot().isStale());
      assertTrue(fleet.isRegistered(), "leases are renewed without space");
      free();
      long freed = System.nanoTime();
      assertTrue(refused.awaitPublished(SOON), refused.status().toString());
      Duration recovery = Figures.since(freed);
      refused.leave(SOON);
      fleet.heard().awaitLine("~s0 unregistered");
      fleet.load().stopWithoutFailure();
      Figures.note(
          "A15",
          "etcd without space: views and renewals go on, 0 of %d calls failed; who comes is told"
              + " '%s', and is in %.1f s after the alarm is disarmed",
          fleet.load().calls(),
          error,
          seconds(recovery));
    }
  }

  private void fill() throws Exception {
    String large = "x".repeat(100_000);
    for (int i = 0; !etcdctl.run("alarm", "list").contains("NOSPACE"); i++) {
      assertTrue(i < 100, "etcd is never full");
      try {
        etcdctl.run("put", "/elsewhere/large", large);
      } catch (AssertionError e) {
        // It is full: the alarm says so.
      }
    }
  }

  private void free() throws Exception {
    String json = etcdctl.run("endpoint", "status", "-w", "json");
    String revision = json.replaceAll("(?s).*\"revision\":(\\d+).*", "$1");
    etcdctl.run("compact", revision);
    etcdctl.run("defrag");
    etcdctl.run("alarm", "disarm");
  }
}
