package io.skynet.runtime.directory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.contract.Contract;
import io.skynet.contract.ContractReader;
import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What every directory does. One object of a subclass runs one test: it says what the store is; the
 * test gets two directories on it, one that registers and one that watches, under a root of their
 * own.
 */
public abstract class DirectoryContractTest {
  private static final AtomicInteger ROOTS = new AtomicInteger();
  private static final Duration SOON = Duration.ofSeconds(10);
  private static final Registration.Listener SILENT = state -> {};

  private final List<Directory> opened = new ArrayList<>();
  private DirectorySettings settings;

  private Directory here; // registers
  private Directory there; // looks

  /** The store, up and running. The subclass closes it. */
  protected abstract StoreUnderTest store();

  /** How long an instance outlives its process here; long enough for a busy machine. */
  protected Duration ttl() {
    return Duration.ofSeconds(3);
  }

  @BeforeEach
  void open() {
    settings = new DirectorySettings("/test" + ROOTS.incrementAndGet(), ttl(), false);
    here = join();
    there = join();
  }

  @AfterEach
  void close() {
    opened.forEach(Directory::close);
  }

  private Directory join() {
    Directory directory = store().open(settings);
    opened.add(directory);
    return directory;
  }

  private Registration register(Instance instance) throws InterruptedException {
    Registration registration = here.register(instance, SILENT);
    assertTrue(registration.awaitPublished(SOON), instance + " was not published");
    return registration;
  }

  private View watch(String service) throws InterruptedException {
    View view = there.watch(service);
    assertTrue(view.awaitFirst(SOON), "the view got no answer");
    return view;
  }

  private Recorder record(View view) {
    Recorder recorder = new Recorder();
    view.addListener(recorder);
    return recorder;
  }

  private static Set<String> ids(Snapshot snapshot) {
    return snapshot.instances().stream().map(Instance::id).collect(Collectors.toSet());
  }

  private static void awaitIds(View view, String... ids) {
    Await.until(List.of(ids) + " in " + view, () -> ids(view.snapshot()).equals(Set.of(ids)));
  }

  private void awaitListed(String... ids) {
    Await.until(List.of(ids) + " listed", () -> ids(there.list("", SOON)).equals(Set.of(ids)));
  }

  private static boolean isState(View view, String id, InstanceState state) {
    return view.snapshot().instances().stream()
        .anyMatch(instance -> instance.id().equals(id) && instance.state() == state);
  }

  @Test
  void whoRegistersIsSeenAsWritten() throws Exception {
    Instance instance = Sample.echo("one");
    register(instance);
    assertEquals(List.of(instance), there.list("Echo", SOON).instances());
    View view = watch("Echo");
    assertEquals(List.of(instance), view.snapshot().instances());
    assertFalse(view.snapshot().isStale());
    assertTrue(view.snapshot().revision() > 0);
  }

  @Test
  void aViewOfNobodyIsEmpty() throws Exception {
    Snapshot snapshot = watch("Echo").snapshot();
    assertEquals(List.of(), snapshot.instances());
    assertFalse(snapshot.isStale());
  }

  @Test
  void aChangeOfStateIsSeenInBothDirections() throws Exception {
    Recorder heard = record(watch("Echo"));
    Registration registration = register(Sample.echo("one"));
    heard.awaitLine("+one registered");
    registration.update(InstanceState.UNREGISTERED);
    heard.awaitLine("~one unregistered");
    assertTrue(registration.awaitPublished(SOON));
    registration.update(InstanceState.REGISTERED);
    heard.awaitLine("~one registered");
    registration.leave(SOON);
    heard.awaitLine("-one");
    assertEquals(
        List.of("+one registered", "~one unregistered", "~one registered", "-one"), heard.lines());
    assertEquals(1, heard.threads().size(), "a listener has one thread: " + heard.threads());
  }

  @Test
  void theLastOfManyUpdatesHolds() throws Exception {
    View view = watch("Echo");
    Registration registration = register(Sample.echo("one"));
    for (int i = 0; i < 50; i++) {
      registration.update(InstanceState.UNREGISTERED);
      registration.update(InstanceState.REGISTERED);
    }
    registration.update(InstanceState.DRAINING);
    assertTrue(registration.awaitPublished(SOON));
    Await.until("draining", () -> isState(view, "one", InstanceState.DRAINING));
  }

  @Test
  void theOwnerHearsWhatIsPublished() throws Exception {
    List<String> published = new CopyOnWriteArrayList<>();
    Registration registration =
        here.register(Sample.echo("one"), state -> published.add(state.text()));
    Await.until("registered", () -> published.contains("registered"));
    assertEquals(Set.of("one"), ids(there.list("Echo", SOON)));
    registration.update(InstanceState.UNREGISTERED);
    Await.until("unregistered", () -> published.contains("unregistered"));
    registration.leave(SOON);
    assertEquals(List.of("registered", "unregistered"), published);
  }

  @Test
  void aRegistrationSaysHowItStands() throws Exception {
    Registration registration = register(Sample.echo("one"));
    RegistrationStatus status = registration.status();
    assertEquals(RegistrationStatus.Phase.SHOWN, status.phase());
    assertEquals("", status.lastError());
    assertTrue(status.margin() == null || status.margin().compareTo(Duration.ZERO) > 0);
    Registration second = join().register(Sample.echo("one"), SILENT);
    assertEquals(RegistrationStatus.Phase.ENTERING, second.status().phase());
    Await.until(
        ttl().multipliedBy(5),
        "the second is over",
        () -> second.status().phase() == RegistrationStatus.Phase.OVER);
    assertTrue(
        second.status().lastError().contains("the id one is taken"), second.status().toString());
    registration.leave(SOON);
    assertEquals(RegistrationStatus.Phase.OVER, registration.status().phase());
  }

  @Test
  void whoLeavesIsGone() throws Exception {
    View view = watch("Echo");
    Registration one = register(Sample.echo("one"));
    register(Sample.echo("two"));
    awaitIds(view, "one", "two");
    one.leave(SOON);
    assertEquals(Set.of("two"), ids(there.list("Echo", SOON)));
    awaitIds(view, "two");
    one.leave(SOON);
  }

  @Test
  void whoComesSecondUnderOneIdIsRefused() throws Exception {
    Instance holder = Sample.echo("one");
    register(holder);
    CompletableFuture<Instance> refused = new CompletableFuture<>();
    Directory elsewhere = join();
    Registration second = elsewhere.register(Sample.echo("one"), new Refusals(refused));
    assertFalse(second.awaitPublished(ttl().dividedBy(2)), "the holder lives");
    assertEquals(holder, refused.get(ttl().multipliedBy(5).toMillis(), TimeUnit.MILLISECONDS));
    assertEquals(List.of(holder), there.list("Echo", SOON).instances());
    second.leave(SOON);
    assertEquals(List.of(holder), there.list("Echo", SOON).instances());
  }

  private record Refusals(CompletableFuture<Instance> refused) implements Registration.Listener {
    @Override
    public void published(InstanceState state) {}

    @Override
    public void refused(Instance holder) {
      refused.complete(holder);
    }
  }

  @Test
  void whoComesSecondFollowsWhenTheFirstLeaves() throws Exception {
    Registration first = register(Sample.echo("one"));
    Instance heir = Sample.echo("one");
    Registration second = join().register(heir, SILENT);
    assertFalse(second.awaitPublished(Duration.ofMillis(300)), "the holder lives");
    first.leave(SOON);
    assertTrue(second.awaitPublished(SOON));
    assertEquals(List.of(heir), there.list("Echo", SOON).instances());
  }

  @Test
  void whoEndsWithoutLeavingIsGoneAfterItsTtl() throws Exception {
    View view = watch("Echo");
    register(Sample.echo("one"));
    awaitIds(view, "one");
    here.close();
    Await.until(
        ttl().multipliedBy(5),
        "the lease has run out",
        () -> view.snapshot().instances().isEmpty());
  }

  @Test
  void aRegistrationOutlivesItsTtl() throws Exception {
    Recorder heard = record(watch("Echo"));
    register(Sample.echo("one"));
    heard.awaitLine("+one registered");
    long end = System.nanoTime() + ttl().plusSeconds(1).toNanos();
    Await.until(ttl().multipliedBy(5), "more than a TTL", () -> System.nanoTime() > end);
    assertEquals(List.of("+one registered"), heard.lines());
  }

  @Test
  void aNewListenerHearsOfThoseWhoAreThere() throws Exception {
    View view = watch("Echo");
    register(Sample.echo("one"));
    awaitIds(view, "one");
    Recorder late = record(view);
    late.awaitLine("+one registered");
    register(Sample.echo("two"));
    late.awaitLine("+two registered");
    assertEquals(List.of("+one registered", "+two registered"), late.lines());
  }

  @Test
  void aListenerIsToldWhenItHasHeardOfAll() throws Exception {
    register(Sample.echo("one"));
    register(Sample.echo("two"));
    View view = there.watch("Echo");
    Recorder early = record(view);
    Await.until("the early one has settled", () -> !early.settledAfter().isEmpty());
    assertEquals(2, early.settledAfter().get(0));
    assertTrue(view.awaitFirst(SOON));
    Recorder late = record(view);
    Await.until("the late one has settled", () -> !late.settledAfter().isEmpty());
    assertEquals(List.of(2), late.settledAfter());
    Recorder lonely = record(watch("Nobody"));
    Await.until("who has nothing to hear settles too", () -> !lonely.settledAfter().isEmpty());
  }

  @Test
  void instancesThatWantCallsCanBeAwaited() throws Exception {
    View view = watch("Echo");
    assertFalse(view.awaitInstances(1, Duration.ZERO));
    Registration one = register(Sample.echo("one"));
    register(Sample.echo("two"));
    assertTrue(view.awaitInstances(2, SOON));
    assertTrue(view.awaitInstances(2, Duration.ZERO));
    one.update(InstanceState.UNREGISTERED);
    Await.until("unregistered", () -> isState(view, "one", InstanceState.UNREGISTERED));
    assertFalse(view.awaitInstances(2, Duration.ofMillis(50)));
    one.update(InstanceState.REGISTERED);
    assertTrue(view.awaitInstances(2, SOON));
  }

  @Test
  void aRemovedListenerHearsNothingMore() throws Exception {
    View view = watch("Echo");
    Recorder removed = record(view);
    Recorder stays = record(view);
    view.removeListener(removed);
    register(Sample.echo("one"));
    stays.awaitLine("+one registered");
    assertEquals(List.of(), removed.lines());
  }

  @Test
  void aListenerThatThrowsHarmsNobody() throws Exception {
    View view = watch("Echo");
    view.addListener(new Thrower());
    Recorder heard = record(view);
    Registration one = register(Sample.echo("one"));
    heard.awaitLine("+one registered");
    one.leave(SOON);
    heard.awaitLine("-one");
  }

  @Test
  void aListenerThatWaitsHoldsUpNobody() throws Exception {
    View view = watch("Echo");
    CountDownLatch release = new CountDownLatch(1);
    Recorder late = new Recorder();
    view.addListener(new Waiter(release, late));
    Recorder heard = record(view);
    Registration one = register(Sample.echo("one"));
    heard.awaitLine("+one registered");
    one.leave(SOON);
    heard.awaitLine("-one");
    awaitIds(view);
    assertEquals(List.of(), late.lines());
    release.countDown();
    late.awaitLine("-one");
    assertEquals(List.of("+one registered", "-one"), late.lines());
  }

  private record Waiter(CountDownLatch release, Recorder recorder) implements InstanceListener {
    @Override
    public void added(Instance instance) {
      try {
        assertTrue(release.await(30, TimeUnit.SECONDS), "nobody released the listener");
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
      recorder.added(instance);
    }

    @Override
    public void changed(Instance before, Instance after) {
      recorder.changed(before, after);
    }

    @Override
    public void removed(Instance instance) {
      recorder.removed(instance);
    }
  }

  private static final class Thrower implements InstanceListener {
    @Override
    public void added(Instance instance) {
      throw new IllegalStateException("thrown by a test");
    }

    @Override
    public void changed(Instance before, Instance after) {
      throw new IllegalStateException("thrown by a test");
    }

    @Override
    public void removed(Instance instance) {
      throw new AssertionError("thrown by a test");
    }
  }

  @Test
  void servicesWithTheSameBeginningAreSeparate() throws Exception {
    View echo = watch("Echo");
    View all = watch("");
    register(Sample.of("one", "Echo", "1.0.0", "east", "alpha", 9001));
    register(Sample.of("two", "Echoes", "1.0.0", "east", "alpha", 9002));
    register(Sample.of("three", "Echo.x", "1.0.0", "east", "alpha", 9003));
    awaitIds(all, "one", "two", "three");
    awaitIds(echo, "one");
    assertEquals(Set.of("two"), ids(there.list("Echoes", SOON)));
    assertEquals(Set.of("one", "two", "three"), ids(there.list("", SOON)));
  }

  @Test
  void questionsAreAnsweredFromASnapshot() throws Exception {
    register(Sample.of("a", "Echo", "1.0.0", "west", "beta", 9001));
    register(Sample.of("b", "Echo", "2.0.0", "east", "alpha", 9002));
    register(Sample.of("c", "Sleeper", "1.0.0", "east", "alpha", 9003));
    Snapshot all = there.list("", SOON);
    assertEquals(List.of("alpha", "beta"), new Query(all, InstanceFilter.ANY).findHosts());
    Query east = new Query(all, new InstanceFilter("", "", "east", ""));
    assertEquals(List.of("Echo", "Sleeper"), east.findServices());
    assertEquals(List.of("b", "c"), east.findInstances().stream().map(Instance::id).toList());
  }

  @Test
  void morePagesThanOneAreListed() throws Exception {
    String record = new String(recordsOf(settings).encode(Sample.echo("id")), UTF_8);
    int count = 520; // a page has 500
    IntStream.range(0, count).parallel().forEach(i -> putEcho(record, "many" + i));
    assertEquals(count, there.list("Echo", SOON).instances().size());
    assertEquals(count, watch("Echo").snapshot().instances().size());
  }

  private void putEcho(String record, String id) {
    store().put(key(id), record.replace("\"id\":\"id\"", "\"id\":\"" + id + "\""));
  }

  private String key(String id) {
    return recordsOf(settings).key(Sample.echo(id));
  }

  private static InstanceRecords recordsOf(DirectorySettings settings) {
    return new InstanceRecords(settings.root());
  }

  @Test
  void garbageIsSkippedUntilItIsMended() throws Exception {
    View view = watch("Echo");
    Recorder heard = record(view);
    String good = new String(recordsOf(settings).encode(Sample.echo("mended")), UTF_8);
    store().put(key("broken"), "{\"v\":1,");
    store().put(key("binary"), "\u0000\u001b[2J\u009b");
    store().put(key("huge"), "x".repeat(100_000));
    store().put(key("future"), good.replace("\"v\":1", "\"v\":2").replace("mended", "future"));
    store().put(key("liar"), good);
    store().put(key("metadata"), at(good, "metadata", "tcp://169.254.169.254:80"));
    store().put(key("local"), at(good, "local", "tcp://[fe80::1%25eth0]:80"));
    store().put(key("mended"), "");
    register(Sample.echo("one"));
    heard.awaitLine("+one registered");
    assertEquals(Set.of("one"), ids(there.list("Echo", SOON)));
    assertEquals(8, view.counts().skippedRecords());
    store().put(key("mended"), good);
    heard.awaitLine("+mended registered");
    store().put(key("mended"), "[]");
    heard.awaitLine("-mended");
    assertEquals(List.of("+one registered", "+mended registered", "-mended"), heard.lines());
  }

  /** Seen only when somebody is about to connect: a name may stand for anything, at any time. */
  @Test
  void aNameThatStandsForAForbiddenAddressCountsAsGarbage() throws Exception {
    View view = watch("Echo");
    Instance one = Sample.echo("one");
    view.check(one, InetAddress.getByName("127.0.0.1"));
    assertEquals(0, view.counts().skippedRecords());
    InetAddress metadata = InetAddress.getByName("169.254.169.254");
    try (ErrorStream log = ErrorStream.capture()) {
      for (int i = 0; i < 3; i++) {
        assertThrows(IllegalArgumentException.class, () -> view.check(one, metadata));
      }
      assertEquals(1, log.text().lines().count(), log.text());
      assertTrue(log.text().contains(key("one")) && log.text().contains("link-local"));
    }
    assertEquals(1, view.counts().skippedRecords());
  }

  private static String at(String record, String id, String uri) {
    return record.replace("mended", id).replace("tcp://127.0.0.1:9001", uri);
  }

  @Test
  void fieldsOfTheFutureAreIgnored() throws Exception {
    String good = new String(recordsOf(settings).encode(Sample.echo("one")), UTF_8);
    store().put(key("one"), good.replace("{\"v\":1", "{\"zone\":[{\"a\":null}],\"v\":1"));
    awaitListed("one");
  }

  @Test
  void whatMustNotBeWrittenIsRefusedAtOnce() {
    for (Instance bad :
        List.of(
            Sample.of("../up", "Echo", "1.0.0", "east", "alpha", 9001),
            Sample.of("one", "Echo/x", "1.0.0", "east", "alpha", 9001),
            Sample.of("one", "Echo", "1.x", "east", "alpha", 9001),
            Sample.of("one", "Echo", "1.0.0", "e\nast", "alpha", 9001),
            Sample.of("one", "Echo", "1.0.0", "east", "a".repeat(256), 9001))) {
      assertThrows(IllegalArgumentException.class, () -> here.register(bad, SILENT));
    }
    assertThrows(IllegalArgumentException.class, () -> there.watch("Echo/1.0.0"));
    assertThrows(IllegalArgumentException.class, () -> there.list("a b", SOON));
  }

  @Test
  void whoeverIsDeletedPutsItselfBack() throws Exception {
    Recorder heard = record(watch("Echo"));
    ContractDocument contract = Sample.contract("echo");
    here.register(Sample.echo("one"), List.of(contract), SILENT);
    heard.awaitLine("+one registered");
    register(Sample.echo("two"));
    heard.awaitLine("+two registered");
    Directory reader = join();
    Await.until("a contract", () -> contract(reader, contract) != null);
    store().deleteAll();
    heard.awaitLine("-one");
    heard.awaitLine("-two");
    Await.until(ttl().multipliedBy(10), "two lines more each", () -> heard.lines().size() >= 6);
    assertEquals(Set.of("one", "two"), ids(there.list("Echo", SOON)));
    Await.until("the contract again", () -> contract(there, contract) != null);
  }

  @Test
  void aContractIsFoundByItsHashEvenWhenItsInstanceHasLeft() throws Exception {
    ContractDocument document = Sample.contract("echo");
    assertNull(contract(there, document));
    Registration registration =
        here.register(Sample.echo("one"), List.of(document, Sample.contract("shout")), SILENT);
    Await.until("both contracts", () -> contract(there, Sample.contract("shout")) != null);
    assertEquals(ContractReader.read(document.bytes()), contract(there, document));
    registration.leave(SOON);
    assertEquals(ContractReader.read(document.bytes()), contract(join(), document));
    assertEquals(List.of(), there.list("", SOON).instances());
  }

  @Test
  void whatIsFoundUnderAHashIsWhatTheHashStandsFor() throws Exception {
    ContractDocument document = Sample.contract("echo");
    String right = new String(document.bytes(), UTF_8);
    String key = new ContractRecords(settings.root()).key(document.hash());
    store().put(key, right.replace("echo", "ohce"));
    here.register(Sample.echo("one"), List.of(document, Sample.contract("shout")), SILENT);
    Await.until("the other contract", () -> contract(there, Sample.contract("shout")) != null);
    assertNull(contract(there, document), "who comes first wins, but deceives nobody");
    store().put(key, "x".repeat(ContractDocument.LARGEST + 1));
    assertNull(contract(there, document));
    store().put(key, right);
    assertNotNull(contract(there, document));
    assertNull(there.contract("../instances/Echo/1.0.0/one").get());
  }

  private static Contract contract(Directory directory, ContractDocument document) {
    return directory.contract(document.hash()).orTimeout(10, TimeUnit.SECONDS).join();
  }

  @Test
  void everybodyMovesToAStoreThatReplacesTheOld() throws Exception {
    View view = watch("Echo");
    ContractDocument contract = Sample.contract("echo");
    Registration one = here.register(Sample.echo("one"), List.of(contract), SILENT);
    for (int i = 0; i < 30; i++) {
      store().put("/elsewhere", "to have revisions that the new store has not");
    }
    store()
        .put(
            key("stranger"),
            new String(recordsOf(settings).encode(Sample.echo("stranger")), UTF_8));
    awaitIds(view, "one", "stranger");
    long before = there.list("Echo", SOON).revision();
    store().replace();
    Await.until(
        Duration.ofSeconds(30),
        "only who still lives",
        () -> ids(view.snapshot()).equals(Set.of("one")));
    assertTrue(view.snapshot().revision() < before, "the new store's revisions are lower");
    Recorder heard = record(view);
    one.update(InstanceState.DRAINING);
    heard.awaitLine("~one draining");
    awaitListed("one");
    Await.until("the contract again", () -> contract(there, contract) != null);
  }

  @Test
  void aRestartCostsNothing() throws Exception {
    Recorder heard = record(watch("Echo"));
    Registration one = register(Sample.echo("one"));
    heard.awaitLine("+one registered");
    store().restart();
    Await.until(Duration.ofSeconds(30), "an answer", () -> isAnswering(there));
    one.update(InstanceState.UNREGISTERED);
    Await.until(
        Duration.ofSeconds(30), "an update", () -> heard.lines().contains("~one unregistered"));
    register(Sample.echo("two"));
    heard.awaitLine("+two registered");
  }

  private static boolean isAnswering(Directory directory) {
    try {
      directory.list("", Duration.ofSeconds(2));
      return true;
    } catch (DirectoryException e) {
      return false;
    }
  }

  @Test
  void aClosedViewIsSilent() throws Exception {
    View view = watch("Echo");
    Recorder closed = record(view);
    register(Sample.echo("one"));
    closed.awaitLine("+one registered");
    view.close();
    view.close();
    Recorder open = record(watch("Echo"));
    register(Sample.echo("two"));
    open.awaitLine("+two registered");
    assertEquals(List.of("+one registered"), closed.lines());
    assertEquals(Set.of("one"), ids(view.snapshot()));
  }

  @Test
  void aClosedDirectoryRefuses() {
    there.close();
    there.close();
    assertThrows(DirectoryException.class, () -> there.list("Echo", SOON));
    assertThrows(DirectoryException.class, () -> there.watch("Echo"));
    assertThrows(DirectoryException.class, () -> there.register(Sample.echo("one"), SILENT));
    assertTrue(there.contract(Sample.contract("echo").hash()).isCompletedExceptionally());
  }
}
