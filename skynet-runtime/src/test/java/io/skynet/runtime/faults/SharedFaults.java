package io.skynet.runtime.faults;

import static io.skynet.runtime.faults.Figures.seconds;
import static io.skynet.runtime.faults.Figures.since;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.directory.Await;
import io.skynet.runtime.directory.Directory;
import io.skynet.runtime.directory.DirectorySettings;
import io.skynet.runtime.directory.ErrorStream;
import io.skynet.runtime.directory.Instance;
import io.skynet.runtime.directory.InstanceRecords;
import io.skynet.runtime.directory.InstanceState;
import io.skynet.runtime.directory.Recorder;
import io.skynet.runtime.directory.Registration;
import io.skynet.runtime.directory.Sample;
import io.skynet.runtime.directory.View;
import io.skynet.runtime.directory.etcd.EtcdDirectory;
import io.skynet.runtime.directory.etcd.Stranger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The faults that any server of etcd's API has to bear, whoever it is. */
public abstract class SharedFaults {
  private static final AtomicInteger ROOTS = new AtomicInteger();
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final int WATCHERS = 20;
  private static final int ROUNDS = 25;

  private final DirectorySettings settings =
      new DirectorySettings("/faults" + ROOTS.incrementAndGet(), Duration.ofSeconds(10), false);
  private final InstanceRecords records = new InstanceRecords(settings.root());
  private final List<Directory> opened = new ArrayList<>();
  private Stranger stranger;

  /** {@code host:port} of the server. */
  protected abstract String endpoint();

  /** What the server is called among the figures. */
  protected abstract String name();

  @BeforeEach
  void openStranger() {
    stranger = new Stranger(endpoint());
  }

  @AfterEach
  void closeAll() {
    stranger.close();
    opened.forEach(Directory::close);
  }

  private Directory open(String endpoint) {
    Directory directory = new EtcdDirectory(List.of(endpoint), settings);
    opened.add(directory);
    return directory;
  }

  /** Not registered, so that nobody doubts that they are gone when they are. */
  private void put(String id, String host) {
    Instance instance =
        Sample.of(id, "Echo", "1.0.0", "east", host, 9001).withState(InstanceState.UNREGISTERED);
    stranger.put(records.key(instance), new String(records.encode(instance), UTF_8));
  }

  private void delete(String id) {
    stranger.delete(records.key(Sample.echo(id)));
  }

  private static Set<Instance> seen(View view) {
    return new HashSet<>(view.snapshot().instances());
  }

  private static void awaitEqual(Duration limit, Set<Instance> truth, View view) {
    Await.until(limit, view + " is as etcd", () -> seen(view).equals(truth));
  }

  /** A2: a watch that is cut just after it was made again would lose what jetcd skips. */
  @Test
  void watchesAreCutAThousandTimes() throws Exception {
    Directory truth = open(endpoint());
    List<TcpProxy> proxies = new ArrayList<>();
    List<CutOnWatch> cutters = new ArrayList<>();
    List<View> views = new ArrayList<>();
    try {
      for (int i = 0; i < WATCHERS; i++) {
        TcpProxy proxy = new TcpProxy(this::endpoint).open();
        CutOnWatch cutter = new CutOnWatch(proxy, i);
        proxy.filterAnswers(cutter::filter);
        View view = open(proxy.endpoint()).watch("Echo");
        assertTrue(view.awaitFirst(SOON));
        proxies.add(proxy);
        cutters.add(cutter);
        views.add(view);
      }
      Duration worst = Duration.ZERO;
      long changes = 0;
      for (int round = 0; round < ROUNDS; round++) {
        try (Churn churn = new Churn(round)) {
          cutters.forEach(CutOnWatch::arm);
          proxies.forEach(TcpProxy::cut);
          Await.until(
              SOON, "all are cut again", () -> cutters.stream().noneMatch(CutOnWatch::isArmed));
          changes += churn.stop();
        }
        long healed = System.nanoTime();
        Set<Instance> now = new HashSet<>(truth.list("Echo", SOON).instances());
        views.forEach(view -> awaitEqual(Duration.ofSeconds(10), now, view));
        Duration heal = since(healed);
        worst = heal.compareTo(worst) > 0 ? heal : worst;
      }
      long cuts = proxies.stream().mapToLong(TcpProxy::cuts).sum();
      assertTrue(cuts >= 2 * WATCHERS * ROUNDS * 0.9, "void: only " + cuts + " cuts");
      assertTrue(changes > 10L * ROUNDS, "void: only " + changes + " changes");
      assertEquals(0, views.stream().mapToLong(view -> view.counts().lostChanges()).sum());
      Figures.note(
          "A2 " + name(),
          "%d cuts of %d watches under %d changes: 0 divergences; all views exact at most %.1f s"
              + " after the last of %d cuts",
          cuts,
          WATCHERS,
          changes,
          seconds(worst),
          WATCHERS);
    } finally {
      proxies.forEach(TcpProxy::close);
    }
  }

  /** Puts and deletes as fast as the server takes it, on a thread of its own. */
  private final class Churn implements AutoCloseable {
    private final AtomicLong changes = new AtomicLong();
    private final Random random;
    private final Thread thread = new Thread(this::run, "churn");
    private volatile boolean over;

    Churn(int seed) {
      random = new Random(seed);
      thread.start();
    }

    private void run() {
      while (!over) {
        String id = "i" + random.nextInt(40);
        if (random.nextInt(4) == 0) {
          delete(id);
        } else {
          put(id, "h" + changes.get());
        }
        changes.incrementAndGet();
      }
    }

    long stop() {
      over = true;
      Await.until(SOON, "the churn ends", () -> !thread.isAlive());
      return changes.get();
    }

    @Override
    public void close() {
      over = true;
    }
  }

  /** A8: the server forgets what happened while a watch was away. */
  @Test
  void aCompactionHappensWhileAWatchIsAway() throws Exception {
    try (TcpProxy proxy = new TcpProxy(this::endpoint).open()) {
      IntStream.range(0, 20).forEach(i -> put("i" + i, "before"));
      View view = open(proxy.endpoint()).watch("Echo");
      assertTrue(view.awaitFirst(SOON));
      proxy.refuse();
      Await.until(SOON, "away", () -> view.snapshot().isStale());
      IntStream.range(0, 20).forEach(i -> put("i" + i, "after"));
      IntStream.range(0, 5).forEach(i -> delete("i" + i));
      IntStream.range(20, 30).forEach(i -> put("i" + i, "after"));
      stranger.compact();
      Set<Instance> now = new HashSet<>(open(endpoint()).list("Echo", SOON).instances());
      assertEquals(25, now.size());
      assertFalse(seen(view).equals(now));
      proxy.pass();
      long healed = System.nanoTime();
      awaitEqual(Duration.ofSeconds(15), now, view);
      Figures.note(
          "A8 " + name(),
          "35 changes and a compaction while cut off: exact %.1f s after the path was back",
          seconds(since(healed)));
    }
  }

  /**
   * A12: what is no record is passed over, counted and named in one line each, unescaped nowhere.
   */
  @Test
  void garbageStandsUnderThePrefix() throws Exception {
    Directory directory = open(endpoint());
    try (ErrorStream log = ErrorStream.capture()) {
      View view = directory.watch("");
      assertTrue(view.awaitFirst(SOON));
      Recorder heard = new Recorder();
      view.addListener(heard);
      List<String> values = hostile();
      for (int i = 0; i < values.size(); i++) {
        stranger.put(records.prefix("Echo") + "1.0.0/g" + i, values.get(i));
      }
      stranger.put(records.prefix("Echo") + "\u001b]0;x\u0007/../\n2026 ERROR forged", "{}");
      Registration one = directory.register(Sample.echo("one"), state -> {});
      assertTrue(one.awaitPublished(SOON));
      heard.awaitLine("+one registered");
      Await.until(SOON, "counted", () -> view.counts().skippedRecords() == values.size() + 1);
      assertEquals(1, directory.list("", SOON).instances().size());
      assertEquals(values.size() + 1, view.counts().skippedRecords(), "once each");
      assertEquals(List.of("+one registered"), heard.lines());
      String said = log.text();
      assertEquals(values.size() + 1, said.lines().count(), said);
      assertTrue(said.lines().allMatch(line -> line.contains("skipping the record at ")), said);
      assertTrue(said.chars().noneMatch(c -> c != '\n' && Character.isISOControl(c)), said);
      assertTrue(said.lines().allMatch(line -> line.length() < 1_500), "one line, and not long");
      Figures.note("A12 " + name(), "%d hostile records: 0 harm", values.size() + 1);
    }
  }

  private List<String> hostile() {
    String good = new String(records.encode(Sample.echo("g")), UTF_8);
    List<String> values =
        new ArrayList<>(
            List.of(
                "",
                "{\"v\":1,",
                "\u001b[2J\u009b31m",
                "x".repeat(1_000_000),
                "[".repeat(4_000),
                good.replace("\"v\":1", "\"v\":2"),
                good.replace("\"v\":1", "\"v\":99999999999999999999"),
                good.replace("east", "e\\u001b]8;;http://x\\u0007"),
                good.replace("\"started\":\"", "\"started\":\"${jndi:ldap://x}")));
    for (String host : List.of("169.254.169.254", "[fe80::1]", "0xa9fea9fe", "0.0.0.0", "a b")) {
      values.add(good.replace("127.0.0.1", host));
    }
    List<String> own = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      own.add(values.get(i).replace("\"id\":\"g\"", "\"id\":\"g" + i + "\""));
    }
    return own;
  }
}
