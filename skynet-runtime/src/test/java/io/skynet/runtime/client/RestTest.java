package io.skynet.runtime.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.directory.Instance;
import io.skynet.runtime.directory.InstanceFilter;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Connections that are closed when nothing is called, and made again when something is. */
@Timeout(30)
class RestTest extends CallingTest {
  private ServiceClient frugal;

  @BeforeEach
  void startFrugal() {
    ClientSettings settings = settings();
    frugal =
        client(
            InstanceFilter.ANY,
            settings.withSpread(settings.spread().withIdle(Duration.ofMillis(200))));
  }

  private long connections() {
    return frugal.stats().stream().mapToInt(InstanceStats::connections).sum();
  }

  @Test
  void connectionsAreClosedWhenNothingIsCalledAndMadeAgainByTheNextCall() throws Exception {
    client.close();
    try (TestServer other = server().start()) {
      view.add(server.instance());
      view.add(other.instance());
      assertTrue(frugal.awaitInstances(2, SOON));
      assertEquals("hi", echo(frugal, "hi"));
      await(() -> connections() == 0);
      await(() -> server.listener().connectionCount() == 0);
      String why = frugal.explain().toString();
      assertTrue(why.contains("the next call has its connection made again"), why);
      assertEquals("again", echo(frugal, "again"));
      await(() -> connections() == 2);
      await(() -> connections() == 0);
      assertTrue(frugal.awaitInstances(2, SOON), "to wait for instances is to want them");
    }
    frugal.close();
  }

  @Test
  void aCallThatIsUnderWayKeepsThemOpen() throws Exception {
    view.add(server.instance());
    CompletableFuture<Void> hanging = CompletableFuture.runAsync(() -> hang(frugal), callbacks);
    await(() -> server.dispatcher().running().count() == 1);
    TimeUnit.MILLISECONDS.sleep(600); // three times as long as nothing may be called
    assertEquals(1, connections());
    release.countDown();
    hanging.get(5, TimeUnit.SECONDS);
    await(() -> connections() == 0);
    frugal.close();
  }

  @Test
  void anInstanceThatComesWhileNothingIsCalledIsNotConnectedTo() throws Exception {
    Instance first = server.instance();
    view.add(first);
    assertTrue(frugal.awaitInstances(1, SOON));
    await(() -> connections() == 0);
    try (TestServer other = server().start()) {
      view.add(other.instance());
      view.remove(first);
      assertEquals(0, connections());
      assertEquals("hi", echo(frugal, "hi"));
      assertEquals(1, other.dispatcher().running().total());
    }
    frugal.close();
  }
}
