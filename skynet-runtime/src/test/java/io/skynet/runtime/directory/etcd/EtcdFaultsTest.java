package io.skynet.runtime.directory.etcd;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.directory.Await;
import io.skynet.runtime.directory.Directory;
import io.skynet.runtime.directory.DirectoryException;
import io.skynet.runtime.directory.DirectorySettings;
import io.skynet.runtime.directory.ErrorStream;
import io.skynet.runtime.directory.Instance;
import io.skynet.runtime.directory.InstanceRecords;
import io.skynet.runtime.directory.InstanceState;
import io.skynet.runtime.directory.Recorder;
import io.skynet.runtime.directory.Registration;
import io.skynet.runtime.directory.RegistrationStatus;
import io.skynet.runtime.directory.Sample;
import io.skynet.runtime.directory.Snapshot;
import io.skynet.runtime.directory.View;
import io.skynet.runtime.faults.DroppedFrames;
import io.skynet.runtime.faults.TcpProxy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What a directory keeps when its etcd is killed, frozen, emptied or away. */
class EtcdFaultsTest {
  @RegisterExtension static final RealEtcd ETCD = new RealEtcd();

  private static final AtomicInteger ROOTS = new AtomicInteger();
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final Registration.Listener SILENT = state -> {};

  private final DirectorySettings settings =
      new DirectorySettings("/test" + ROOTS.incrementAndGet(), Duration.ofSeconds(15), false);
  private Directory services;
  private Directory clients;

  @BeforeEach
  void open() {
    ETCD.ensureRunning();
    services = open(ETCD.endpoint());
    clients = open(ETCD.endpoint());
  }

  @AfterEach
  void close() {
    services.close();
    clients.close();
  }

  private Directory open(String endpoint) {
    return new EtcdDirectory(List.of(endpoint), settings);
  }

  private Registration register(String id) throws InterruptedException {
    Registration registration = services.register(Sample.echo(id), SILENT);
    assertTrue(registration.awaitPublished(SOON));
    return registration;
  }

  private Recorder record(View view) throws InterruptedException {
    assertTrue(view.awaitFirst(SOON));
    Recorder recorder = new Recorder();
    view.addListener(recorder);
    return recorder;
  }

  private static boolean isInTouch(View view) {
    return !view.snapshot().isStale();
  }

  @Test
  void aCrashOfTwoSecondsIsNotNoticed() throws Exception {
    Registration one = register("one");
    View view = clients.watch("Echo");
    Recorder heard = record(view);
    heard.awaitLine("+one registered");
    ETCD.kill();
    Await.until(SOON, "stale", () -> view.snapshot().isStale());
    assertEquals(1, view.snapshot().instances().size());
    Thread.sleep(2_000); // the fault itself
    ETCD.start();
    Await.until(SOON, "in touch", () -> isInTouch(view));
    one.update(InstanceState.UNREGISTERED);
    heard.awaitLine("~one unregistered");
    assertEquals(List.of("+one registered", "~one unregistered"), heard.lines());
  }

  @Test
  void anOutageIsSaidOnceAndWithoutStackTraces() throws Exception {
    View view = clients.watch("Echo");
    assertTrue(view.awaitFirst(SOON));
    try (ErrorStream log = ErrorStream.capture()) {
      ETCD.kill();
      Await.until(SOON, "away for a while", () -> view.snapshot().ageMillis() > 3_000);
      ETCD.start();
      Await.until(SOON, "in touch", () -> isInTouch(view));
      Await.until(SOON, "said so", () -> log.text().contains("is back after"));
      assertEquals(2, log.text().lines().count(), log.text());
      assertTrue(log.text().contains("lost etcd at " + ETCD.endpoint() + ": connection refused"));
    }
  }

  @Test
  void whoStartsBeforeEtcdIsThereOnceItComes() throws Exception {
    ETCD.kill();
    Registration one = services.register(Sample.echo("one"), SILENT);
    View view = clients.watch("Echo");
    assertFalse(one.awaitPublished(Duration.ofMillis(500)));
    assertFalse(view.awaitFirst(Duration.ofMillis(500)));
    assertTrue(view.snapshot().isStale());
    assertEquals(0, view.snapshot().revision());
    ETCD.start();
    assertTrue(one.awaitPublished(SOON));
    Await.until(SOON, "seen", () -> view.snapshot().instances().size() == 1);
  }

  /** The view's client is still pausing between its attempts when a new client gets through. */
  @Test
  void whatHappenedBehindACompactionIsSeen() throws Exception {
    InstanceRecords records = new InstanceRecords(settings.root());
    View view = clients.watch("Echo");
    Recorder heard = record(view);
    register("one");
    heard.awaitLine("+one registered");
    ETCD.kill();
    Await.until(SOON, "away for a while", () -> view.snapshot().ageMillis() > 3_000);
    ETCD.start();
    try (Stranger stranger = new Stranger(ETCD.endpoint())) {
      for (String id : List.of("gone", "two", "three")) {
        Instance instance = Sample.echo(id);
        stranger.put(records.key(instance), new String(records.encode(instance), UTF_8));
      }
      stranger.delete(records.key(Sample.echo("gone")));
      stranger.compact();
    }
    heard.awaitLine("+two registered");
    heard.awaitLine("+three registered");
    assertEquals(Set.of("one", "two", "three"), ids(view.snapshot()));
    assertFalse(heard.lines().contains("-one"), heard.toString());
  }

  private static Set<String> ids(Snapshot snapshot) {
    return snapshot.instances().stream().map(Instance::id).collect(Collectors.toSet());
  }

  @Test
  void aRegistrationThatCannotBeRenewedSaysSo() throws Exception {
    DirectorySettings brief = new DirectorySettings(settings.root(), Duration.ofSeconds(3), false);
    try (Directory directory = new EtcdDirectory(List.of(ETCD.endpoint()), brief);
        ErrorStream log = ErrorStream.capture()) {
      Registration one = directory.register(Sample.echo("one"), SILENT);
      assertTrue(one.awaitPublished(SOON));
      ETCD.kill();
      Await.until(SOON, "an error", () -> !one.status().lastError().isEmpty());
      assertEquals("connection refused", one.status().lastError());
      Await.until(SOON, "no margin", () -> Duration.ZERO.equals(one.status().margin()));
      Await.until(SOON, "lost", () -> one.status().phase() == RegistrationStatus.Phase.LOST);
      ETCD.start();
      Await.until(SOON, "back", () -> one.status().phase() == RegistrationStatus.Phase.SHOWN);
      assertTrue(log.text().contains(": connection refused. Its lease has "), log.text());
      assertTrue(log.text().contains("is in etcd again"), log.text());
    }
  }

  /** Bytes are dropped from the middle of a stream that stays up: no error is to be seen. */
  @Test
  void whatAWatchLosesWithoutAnErrorIsFoundAndCounted() throws Exception {
    try (TcpProxy proxy = new TcpProxy(ETCD::endpoint).open()) {
      proxy.filterAnswers(() -> new DroppedFrames(Duration.ofSeconds(1)));
      Directory lossy =
          new EtcdDirectory(
              EtcdEndpoints.of(List.of(proxy.endpoint())), settings, Duration.ofSeconds(1));
      try (lossy;
          ErrorStream log = ErrorStream.capture()) {
        View view = lossy.watch("Echo");
        Recorder heard = record(view);
        Thread.sleep(1_500); // the age at which a stream begins to lose
        register("one");
        heard.awaitLine("+one registered");
        assertTrue(view.counts().lostChanges() > 0, view.counts().toString());
        assertTrue(log.text().contains("the watch has lost 1 changes without an error"));
        assertFalse(view.snapshot().isStale());
      }
    }
  }

  @Test
  void aViewOnDiskLetsAClientStartWithoutEtcd(@TempDir Path folder) throws Exception {
    DirectorySettings cached = settings.withViewCache(folder.resolve("views"));
    register("one");
    register("two");
    try (Directory before = new EtcdDirectory(List.of(ETCD.endpoint()), cached)) {
      View view = before.watch("Echo");
      assertTrue(view.awaitInstances(2, SOON));
      Await.until(SOON, "saved", () -> saved(folder).contains("two"));
    }
    ETCD.kill();
    Thread.sleep(1_200); // the age that must show
    try (Directory after = new EtcdDirectory(List.of(ETCD.endpoint()), cached);
        ErrorStream log = ErrorStream.capture()) {
      View view = after.watch("Echo");
      Recorder heard = record(view);
      Await.until(SOON, "two instances", () -> heard.lines().size() == 2);
      Snapshot old = view.snapshot();
      assertTrue(old.ageMillis() >= 1_200 && old.ageMillis() < 60_000, old.ageMillis() + " ms");
      assertEquals(0, old.revision());
      assertFalse(heard.settledAfter().isEmpty(), "calls may be made");
      assertTrue(log.text().contains("beginning with the 2 instances of"), log.text());
      ETCD.start();
      Await.until(SOON, "in touch", () -> isInTouch(view));
      assertEquals(Set.of("one", "two"), ids(view.snapshot()));
      assertEquals(2, heard.lines().size(), heard.toString());
    }
  }

  private static String saved(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      Path file =
          files.filter(each -> each.toString().endsWith("@Echo.view")).findAny().orElse(null);
      return file == null ? "" : Files.readString(file);
    }
  }

  @Test
  void aFrozenEtcdMakesAViewOldAndNothingElse() throws Exception {
    register("one");
    View view = clients.watch("Echo");
    Recorder heard = record(view);
    ETCD.stop();
    try {
      Await.until(SOON, "stale", () -> view.snapshot().isStale());
      Await.until(SOON, "a second old", () -> view.snapshot().ageMillis() > 1_000);
      assertEquals(1, view.snapshot().instances().size());
      assertThrows(DirectoryException.class, () -> clients.list("", Duration.ofSeconds(1)));
    } finally {
      ETCD.cont();
    }
    Await.until(SOON, "in touch", () -> isInTouch(view));
    assertEquals(List.of("+one registered"), heard.lines());
  }

  @Test
  void leavingAndClosingAreQuickWithoutEtcd() throws Exception {
    Registration one = register("one");
    record(clients.watch("Echo"));
    ETCD.kill();
    long begun = System.nanoTime();
    one.leave(Duration.ofSeconds(2));
    services.close();
    clients.close();
    long millis = (System.nanoTime() - begun) / 1_000_000;
    assertTrue(millis < 5_000, millis + " ms");
  }

  @Test
  void leavingIsBoundedWhileEtcdIsFrozen() throws Exception {
    Registration one = register("one");
    ETCD.stop();
    try {
      long begun = System.nanoTime();
      one.leave(Duration.ofMillis(300));
      long millis = (System.nanoTime() - begun) / 1_000_000;
      assertTrue(millis < 2_000, millis + " ms");
      services.close();
    } finally {
      ETCD.cont();
    }
  }

  @Test
  void whatAnotherWroteOverMineStays() throws Exception {
    Registration mine = register("one");
    InstanceRecords records = new InstanceRecords(settings.root());
    Instance theirs = Sample.echo("one");
    try (Stranger stranger = new Stranger(ETCD.endpoint())) {
      stranger.put(records.key(theirs), new String(records.encode(theirs), UTF_8));
    }
    mine.leave(SOON);
    assertEquals(List.of(theirs), clients.list("Echo", SOON).instances());
  }

  @Test
  void anEtcdThatIsAwayIsNamedInOneLine() {
    ETCD.kill();
    long begun = System.nanoTime();
    DirectoryException refusal =
        assertThrows(
            DirectoryException.class, () -> clients.list("Echo", Duration.ofMillis(2_500)));
    long millis = (System.nanoTime() - begun) / 1_000_000;
    assertTrue(millis >= 2_000 && millis < 12_500, millis + " ms");
    assertEquals(
        "etcd at " + ETCD.endpoint() + " did not answer within 2.5 s: connection refused",
        refusal.getMessage());
  }

  @Test
  void oneMemberThatAnswersIsEnough() throws Exception {
    register("one");
    List<String> members = List.of("127.0.0.1:1", ETCD.endpoint(), "127.0.0.1:2");
    try (Directory most = new EtcdDirectory(members, settings)) {
      for (int i = 0; i < 5; i++) {
        assertEquals(1, most.list("Echo", Duration.ofSeconds(5)).instances().size());
      }
      Registration two = most.register(Sample.echo("two"), SILENT);
      assertTrue(two.awaitPublished(SOON));
      View view = most.watch("Echo");
      Await.until(SOON, "both", () -> ids(view.snapshot()).equals(Set.of("one", "two")));
    }
  }

  @Test
  void anUnknownHostIsNamedInOneLine() {
    try (Directory nowhere = open("no-such-host.invalid:2379")) {
      DirectoryException refusal =
          assertThrows(DirectoryException.class, () -> nowhere.list("", Duration.ofSeconds(1)));
      assertTrue(refusal.getMessage().contains("no-such-host.invalid"), refusal.getMessage());
      assertTrue(refusal.getMessage().contains("unknown host"), refusal.getMessage());
    }
  }
}
