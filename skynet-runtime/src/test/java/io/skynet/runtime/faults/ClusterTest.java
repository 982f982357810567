package io.skynet.runtime.faults;

import static io.skynet.runtime.faults.Figures.seconds;
import static io.skynet.runtime.faults.Figures.since;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.etcd.jetcd.ByteSequence;
import io.etcd.jetcd.Client;
import io.skynet.runtime.directory.Await;
import io.skynet.runtime.directory.Directory;
import io.skynet.runtime.directory.DirectorySettings;
import io.skynet.runtime.directory.ErrorStream;
import io.skynet.runtime.directory.InstanceState;
import io.skynet.runtime.directory.Recorder;
import io.skynet.runtime.directory.Registration;
import io.skynet.runtime.directory.RegistrationStatus.Phase;
import io.skynet.runtime.directory.Sample;
import io.skynet.runtime.directory.View;
import io.skynet.runtime.directory.etcd.EtcdDirectory;
import io.skynet.runtime.directory.etcd.EtcdProcess;
import io.skynet.runtime.directory.etcd.EtcdProvider;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A cluster of three loses its leader, its majority, or the way to a member. */
@Tag("faults")
class ClusterTest {
  @RegisterExtension static final EtcdCluster CLUSTER = new EtcdCluster();

  private static final Duration SOON = Duration.ofSeconds(30);
  private static final Duration TTL = Duration.ofSeconds(10);
  private static final int KILLS = 5;

  private static String endpoints() {
    return String.join(",", CLUSTER.endpoints());
  }

  /** A5: leaders are killed; nobody loses its registration, and the cluster takes writes soon. */
  @Test
  void leadersAreKilled() throws Exception {
    Duration longest = Duration.ZERO;
    try (Fleet fleet = new Fleet(endpoints(), 3, TTL);
        Prober prober = new Prober()) {
      for (int i = 0; i < KILLS; i++) {
        EtcdProcess leader = CLUSTER.leader();
        leader.kill();
        long killed = System.nanoTime();
        prober.awaitPut(Duration.ofSeconds(15));
        Duration gap = since(killed);
        longest = gap.compareTo(longest) > 0 ? gap : longest;
        leader.start();
        fleet.awaitRecovered(SOON);
      }
      TimeUnit.NANOSECONDS.sleep(TTL.plusSeconds(2).toNanos());
      fleet.load().stopWithoutFailure();
      assertEquals(3, fleet.heard().lines().size(), fleet.heard().toString());
      Figures.note(
          "A5",
          "%d leaders killed: 0 of %d calls failed, 0 registrations lost, writes again after %.1f s"
              + " at most",
          KILLS,
          fleet.load().calls(),
          seconds(longest));
    }
  }

  /** Puts until one is taken, each within 400 ms. */
  private static final class Prober implements AutoCloseable {
    private final Client client =
        Client.builder().target("ip:///" + endpoints()).waitForReady(false).build();

    void awaitPut(Duration limit) {
      Await.until(limit, "a write", this::put);
    }

    private boolean put() throws InterruptedException {
      ByteSequence key = ByteSequence.from("/elsewhere/probe", UTF_8);
      try {
        client.getKVClient().put(key, key).get(400, TimeUnit.MILLISECONDS);
        return true;
      } catch (ExecutionException | TimeoutException e) {
        return false;
      }
    }

    @Override
    public void close() {
      client.close();
    }
  }

  /** A6: two of three are stopped; the stale view serves, and all is well soon after. */
  @Test
  void theMajorityIsLost() throws Exception {
    Duration outage = Figures.LONG ? Duration.ofSeconds(60) : Duration.ofSeconds(15);
    try (Fleet fleet = new Fleet(endpoints(), 3, TTL)) {
      List<EtcdProcess> stopped = CLUSTER.members().subList(0, 2);
      stopped.forEach(EtcdProcess::stop);
      try {
        TimeUnit.NANOSECONDS.sleep(outage.toNanos()); // the fault itself
        assertTrue(fleet.view().snapshot().isStale());
        assertEquals(3, fleet.view().snapshot().instances().size());
      } finally {
        stopped.forEach(EtcdProcess::cont);
      }
      Duration recovery = fleet.awaitRecovered(Duration.ofSeconds(25));
      fleet.load().stopWithoutFailure();
      List<String> lines = fleet.heard().lines();
      assertTrue(lines.stream().noneMatch(line -> line.startsWith("-")), lines.toString());
      Figures.note(
          "A6",
          "no majority for %d s: the view stayed, 0 of %d calls failed; recovered after %.1f s",
          outage.toSeconds(),
          fleet.load().calls(),
          seconds(recovery));
    }
  }

  /** The others are learnt of from it, in time. */
  @Test
  void theOnlyMemberThatIsNamedIsKilled() throws Exception {
    DirectorySettings settings = new DirectorySettings("/learnt", TTL, false);
    EtcdProcess named = CLUSTER.members().get(0);
    String uri = "etcd://" + named.endpoint() + "?discover=members";
    try (ErrorStream log = ErrorStream.capture();
        Directory directory = new EtcdProvider().open(uri, settings)) {
      Registration kept = directory.register(Sample.echo("kept"), state -> {});
      Recorder heard = new Recorder();
      directory.watch("Echo").addListener(heard);
      heard.awaitLine("+kept registered");
      Await.until(SOON, "the members are known", () -> log.text().contains("has the members"));
      named.kill();
      try {
        kept.update(InstanceState.UNREGISTERED);
        Await.until(SOON, "told", () -> heard.lines().contains("~kept unregistered"));
        assertEquals(List.of("+kept registered", "~kept unregistered"), heard.lines());
      } finally {
        named.start();
      }
    }
  }

  /** A7: one member swallows every byte; the others are used, and it is left out before long. */
  @Test
  void aMemberIsBlackholed() throws Exception {
    DirectorySettings settings = new DirectorySettings("/holes", TTL, false);
    List<TcpProxy> proxies =
        CLUSTER.members().stream().map(member -> new TcpProxy(member::endpoint).open()).toList();
    try (Directory direct = new EtcdDirectory(CLUSTER.endpoints(), settings);
        Directory directory =
            new EtcdDirectory(proxies.stream().map(TcpProxy::endpoint).toList(), settings)) {
      Registration kept = directory.register(Sample.echo("kept"), state -> {});
      assertTrue(kept.awaitPublished(SOON));
      Registration changing = direct.register(Sample.echo("changing"), state -> {});
      View view = directory.watch("Echo");
      Recorder heard = new Recorder();
      view.addListener(heard);
      heard.awaitLine("+changing registered");
      proxies.get(0).blackhole();
      long begun = System.nanoTime();
      changing.update(InstanceState.UNREGISTERED);
      Duration slowest = Duration.ZERO;
      Duration detected = Duration.ZERO;
      while (since(begun).compareTo(Duration.ofSeconds(18)) < 0) {
        long asked = System.nanoTime();
        assertEquals(2, directory.list("Echo", Duration.ofSeconds(20)).instances().size());
        Duration took = since(asked);
        slowest = took.compareTo(slowest) > 0 ? took : slowest;
        detected = took.toMillis() > 1_000 ? since(begun) : detected;
        TimeUnit.MILLISECONDS.sleep(100);
      }
      heard.awaitLine("~changing unregistered");
      assertTrue(slowest.compareTo(Duration.ofSeconds(20)) < 0, slowest.toString());
      assertEquals(Phase.SHOWN, kept.status().phase(), kept.status().toString());
      assertTrue(heard.lines().stream().noneMatch(line -> line.startsWith("-")));
      Figures.note(
          "A7",
          "one of three members swallows all: the slowest list took %.1f s, the last slow one ended"
              + " after %.1f s; the registration was kept",
          seconds(slowest),
          seconds(detected));
    } finally {
      proxies.forEach(TcpProxy::close);
    }
  }
}
