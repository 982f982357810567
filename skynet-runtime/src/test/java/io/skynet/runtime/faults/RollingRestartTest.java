package io.skynet.runtime.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.BindAddress;
import io.skynet.runtime.Client;
import io.skynet.runtime.ClientConfig;
import io.skynet.runtime.Directories;
import io.skynet.runtime.Service;
import io.skynet.runtime.ServiceConfig;
import io.skynet.runtime.client.ServiceClient;
import io.skynet.runtime.directory.Await;
import io.skynet.runtime.directory.Directory;
import io.skynet.runtime.directory.DirectorySettings;
import io.skynet.runtime.directory.Endpoint;
import io.skynet.runtime.directory.InstanceState;
import io.skynet.runtime.directory.View;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** B1: five instances are replaced one after the other under calls that may not run twice. */
@Timeout(120)
class RollingRestartTest {
  private static final int SIZE = 5;
  private static final int CALLS_PER_SECOND = Integer.getInteger("faults.rate", 500);
  private static final Duration SOON = Duration.ofSeconds(20);

  private final String uri = "mem:" + UUID.randomUUID();
  private final Journal journal = new Journal(true);
  private final List<Service> services = new ArrayList<>();
  private Client client;

  @BeforeEach
  void start() throws Exception {
    for (int i = 0; i < SIZE; i++) {
      services.add(service());
    }
    client = Client.create(ClientConfig.of(uri));
  }

  private Service service() throws Exception {
    ServiceConfig config = ServiceConfig.of(uri).withBind(new BindAddress("127.0.0.1", 0, 0));
    return Service.create(config, journal.skeleton()).start(true);
  }

  @AfterEach
  void stop() {
    client.close();
    services.forEach(Service::stop);
  }

  /** As a deployment does it: the new one is up before the old one goes. */
  private void restartAll() throws Exception {
    for (int i = 0; i < SIZE; i++) {
      Service old = services.get(i);
      services.set(i, service());
      old.stop();
    }
  }

  @Test
  void losesNothingAndRunsNothingTwice() throws Exception {
    ServiceClient test = client.service("Test");
    assertTrue(test.awaitInstances(SIZE, SOON));
    try (Load load = new Load(test, journal, CALLS_PER_SECOND, Journal.WRITE)) {
      Await.until(SOON, "calls", () -> load.calls() > CALLS_PER_SECOND / 5);
      restartAll();
      long before = load.calls();
      Await.until(SOON, "calls", () -> load.calls() > before + CALLS_PER_SECOND / 5);
      load.stopWithoutFailure();
      assertEquals(0, test.retries().hedges());
      Figures.note(
          "B1",
          "rolling restart of %d: 0 of %d calls failed, 0 ran twice, %d retries; p99 %.1f ms",
          SIZE,
          load.calls(),
          test.retries().retries(),
          load.millis(99));
    }
  }

  /** One that knows nothing but MessagePack-RPC, and the directory. */
  @Test
  void losesNothingOfAPlainCallerThatFollowsTheDirectory() throws Exception {
    AtomicBoolean done = new AtomicBoolean();
    try (Directory directory = Directories.open(uri, DirectorySettings.DEFAULT);
        View view = directory.watch("Test")) {
      assertTrue(view.awaitInstances(SIZE, SOON));
      PlainCaller caller = new PlainCaller(() -> registered(view));
      CompletableFuture<Integer> calls =
          CompletableFuture.supplyAsync(
              () -> caller.callUntil(done), task -> new Thread(task, "plain").start());
      restartAll();
      done.set(true);
      assertTrue(calls.get() > 0);
      assertEquals(0, journal.duplicates(), journal.toString());
    }
  }

  private static List<Endpoint> registered(View view) {
    return view.snapshot().instances().stream()
        .filter(each -> each.state() == InstanceState.REGISTERED)
        .map(each -> each.endpoint())
        .toList();
  }
}
