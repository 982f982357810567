package io.skynet.runtime.faults;

import static io.skynet.runtime.faults.Figures.seconds;
import static io.skynet.runtime.faults.Figures.since;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.directory.Await;
import io.skynet.runtime.directory.Directory;
import io.skynet.runtime.directory.DirectorySettings;
import io.skynet.runtime.directory.Instance;
import io.skynet.runtime.directory.InstanceRecords;
import io.skynet.runtime.directory.Recorder;
import io.skynet.runtime.directory.Sample;
import io.skynet.runtime.directory.View;
import io.skynet.runtime.directory.etcd.EtcdDirectory;
import io.skynet.runtime.directory.etcd.RealEtcd;
import io.skynet.runtime.directory.etcd.Stranger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What happens to processes: their clocks step, they are stopped, or there are two of them. */
@Tag("faults")
class ProcessesTest {
  @RegisterExtension static final RealEtcd ETCD = new RealEtcd();

  private static final Duration SOON = Duration.ofSeconds(30);
  private static final Path LIB = Path.of("/usr/lib");

  @TempDir Path folder;
  private Directory onlooking;

  @BeforeEach
  void open() {
    ETCD.replace();
    onlooking = new EtcdDirectory(List.of(ETCD.endpoint()), DirectorySettings.DEFAULT);
  }

  @AfterEach
  void close() {
    onlooking.close();
  }

  private Recorder listen(View view) {
    Recorder heard = new Recorder();
    view.addListener(heard);
    return heard;
  }

  /**
   * A3: the wall clock of a service steps and runs fast; its registration does not notice.
   *
   * <p>libfaketime leaves the monotonic clock alone, and has to be told so twice. On newer glibcs
   * it takes every deadline of a timed wait for one that is over, unless its "fix" is switched off;
   * then all threads of an idle JVM spin, and on a busy machine it does not come to start within
   * half a minute.
   */
  @Test
  void clocksStep() throws Exception {
    Path rate = folder.resolve("clock");
    Files.writeString(rate, "+0\n");
    Map<String, String> faketime =
        Map.of(
            "LD_PRELOAD",
            library().toString(),
            "FAKETIME_TIMESTAMP_FILE",
            rate.toString(),
            "FAKETIME_CACHE_DURATION",
            "1",
            "FAKETIME_DONT_FAKE_MONOTONIC",
            "1",
            "FAKETIME_FORCE_MONOTONIC_FIX",
            "0");
    try (ChildProcess keeping =
        new ChildProcess(KeepingMain.class, faketime, List.of(ETCD.endpoint()))) {
      View view = onlooking.watch("Echo");
      Recorder heard = listen(view);
      Await.until(SOON, "registered: " + keeping.lines(), () -> !heard.lines().isEmpty());
      for (int seconds : List.of(60, 0, -60, 3_600, -3_600)) {
        set(rate, (seconds < 0 ? "" : "+") + seconds);
        Await.until(SOON, "a clock " + seconds + " s off", () -> isOff(keeping, seconds));
        TimeUnit.NANOSECONDS.sleep(KeepingMain.TTL.plusMillis(1_500).toNanos());
      }
      set(rate, "+0");
      Await.until(SOON, "a clock that is right", () -> isOff(keeping, 0));
      for (int halves = 1; halves <= 3 * KeepingMain.TTL.toSeconds(); halves++) {
        set(rate, "+" + halves * 0.5); // libfaketime has rates, but scales timed waits with them
        TimeUnit.SECONDS.sleep(1);
      }
      assertEquals(List.of("+kept registered"), heard.lines());
      Figures.note(
          "A3",
          "steps of +-60 s and +-1 h, and a clock half as fast again, by half seconds: 0 gone");
    }
  }

  private static void set(Path rate, String value) throws Exception {
    Path draft = rate.resolveSibling("draft");
    Files.writeString(draft, value + "\n");
    Files.move(draft, rate, StandardCopyOption.ATOMIC_MOVE);
  }

  private static boolean isOff(ChildProcess child, int seconds) {
    if (child.lines().isEmpty()) {
      return false;
    }
    String last = child.lines().get(child.lines().size() - 1);
    long clock = last.startsWith("clock ") ? Long.parseLong(last.substring(6)) : 0;
    return Math.abs(clock - System.currentTimeMillis() - seconds * 1_000L) < 5_000;
  }

  private static Path library() throws Exception {
    try (var found =
        Files.find(LIB, 4, (path, kind) -> path.endsWith("faketime/libfaketimeMT.so.1"))) {
      Path library = found.findAny().orElse(null);
      if (library == null && Boolean.parseBoolean(System.getenv("CI"))) {
        throw new AssertionError("libfaketime not found; apt-get install faketime");
      }
      Assumptions.assumeTrue(library != null, "libfaketime not found; apt-get install faketime");
      return library;
    }
  }

  /**
   * A11: a process is stopped for two TTLs, as by a long collection, and goes on. Its connections
   * stay up, so that calls sent to it wait until it is out of the view; they have time enough.
   */
  @Test
  void aProcessPauses() throws Exception {
    Duration ttl = ServingMain.TTL;
    try (ChildProcess other = serving("other");
        Fleet fleet = Fleet.withOthers(ETCD.endpoint(), 2, ttl)) {
      Await.until(SOON, "three", () -> fleet.view().snapshot().instances().size() == 3);
      other.stop();
      long stopped = System.nanoTime();
      Await.until(ttl.multipliedBy(5), "out of the view", () -> !isThere(fleet, "other"));
      double out = seconds(since(stopped));
      TimeUnit.NANOSECONDS.sleep(ttl.multipliedBy(2).minus(since(stopped)).toNanos());
      other.cont();
      long continued = System.nanoTime();
      Await.until(Duration.ofSeconds(5), "back", () -> isThere(fleet, "other"));
      double back = seconds(since(continued));
      fleet.load().stop();
      fleet.load().assertNoFailure();
      Figures.note(
          "A11",
          "one of 3 stopped for %d s: out of the view after %.1f s, back %.2f s after it went on;"
              + " 0 of %d calls failed, those sent to it were made again elsewhere (longest %.1f s)",
          2 * ttl.toSeconds(),
          out,
          back,
          fleet.load().calls(),
          fleet.load().millis(100) / 1_000);
    }
  }

  private static boolean isThere(Fleet fleet, String id) {
    return fleet.view().snapshot().instances().stream().map(Instance::id).anyMatch(id::equals);
  }

  private static ChildProcess serving(String id) throws Exception {
    List<String> flags = List.of("-id=" + id, "-etcd=" + ETCD.endpoint(), "-bind=127.0.0.1:0");
    ChildProcess child = new ChildProcess(ServingMain.class, Map.of(), flags);
    child.awaitLine(SOON, "serving at ");
    return child;
  }

  /** A12: a record has a harmless name in it, which stands for the metadata service. */
  @Test
  void aNameStandsForTheMetadataService() throws Exception {
    Path hosts = folder.resolve("hosts");
    Files.writeString(hosts, "169.254.169.254 h1.example\n127.0.0.1 localhost\n");
    InstanceRecords records = new InstanceRecords("/skynet");
    Instance lying = Sample.of("lying", "Test", "1.0.0", "east", "h1", 80);
    String record = new String(records.encode(lying), UTF_8).replace("127.0.0.1", "h1.example");
    try (Stranger stranger = new Stranger(ETCD.endpoint())) {
      stranger.put(records.key(lying), record);
    }
    Map<String, String> names = Map.of("JAVA_TOOL_OPTIONS", "-Djdk.net.hosts.file=" + hosts);
    try (ChildProcess calling =
        new ChildProcess(CallingMain.class, names, List.of(ETCD.endpoint()))) {
      calling.awaitLine(SOON, "none of the 1 instances for service=Test can be reached");
      calling.awaitLine(SOON, "no service can be at h1.example (169.254.169.254), which is link-");
      calling.awaitLine(SOON, "skipped 1");
    }
  }

  /** A13: the second of two processes with one id waits for a TTL, and ends with status 5. */
  @Test
  void twoProcessesClaimOneId() throws Exception {
    try (ChildProcess first = serving("twin");
        ChildProcess second = serving("twin")) {
      long begun = System.nanoTime();
      View view = onlooking.watch("Test");
      assertTrue(view.awaitInstances(1, SOON));
      Instance holder = view.snapshot().instances().get(0);
      assertEquals(5, second.awaitEnd(ServingMain.TTL.multipliedBy(5)));
      double refused = seconds(since(begun));
      second.awaitLine(SOON, "the id is taken by the instance at " + holder.endpoint());
      second.awaitLine(SOON, "started " + holder.started());
      assertEquals(List.of(holder), onlooking.list("Test", SOON).instances());
      first.awaitLine(SOON, "serving at " + holder.endpoint());
      Figures.note("A13", "the second of two is refused with status 5 after %.1f s", refused);
    }
  }
}
