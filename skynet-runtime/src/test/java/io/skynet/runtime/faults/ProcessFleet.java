package io.skynet.runtime.faults;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.Client;
import io.skynet.runtime.ClientConfig;
import io.skynet.runtime.client.InstanceStats;
import io.skynet.runtime.client.ServiceClient;
import io.skynet.runtime.client.policy.Balancing;
import io.skynet.runtime.client.policy.Health;
import io.skynet.runtime.directory.Await;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Instances in processes of their own, found through an etcd, and a client of them. */
final class ProcessFleet implements AutoCloseable {
  private static final Duration SOON = Duration.ofSeconds(60);

  private final String endpoint;
  private final Path journals;
  private final List<ChildProcess> children = new ArrayList<>();
  private final Client client;
  private final ServiceClient test;
  private int started;

  /**
   * @param endpoint of the etcd
   * @param journals the folder that they write what they have served into
   */
  ProcessFleet(String endpoint, int size, Path journals) throws Exception {
    this(endpoint, size, journals, Balancing.TWO_CHOICES);
  }

  /** The same, called in another way than usual. */
  ProcessFleet(String endpoint, int size, Path journals, Balancing balancing) throws Exception {
    this.endpoint = endpoint;
    this.journals = journals;
    for (int i = 0; i < size; i++) {
      children.add(start("Test"));
    }
    children.forEach(ProcessFleet::awaitServing);
    client = Client.create(ClientConfig.of("etcd://" + endpoint).withBalancing(balancing));
    test = client.service("Test").with(Traffic.UNHEDGED);
    assertTrue(test.awaitInstances(size, SOON));
  }

  /** Another process, of this service or of one that nobody calls. */
  ChildProcess start(String service) throws IOException {
    String id = "s" + started++;
    return new ChildProcess(
        JournalingMain.class,
        Map.of(),
        List.of(
            journals.resolve(id).toString(),
            "-id=" + id,
            "-name=" + service,
            "-etcd=" + endpoint,
            "-bind=127.0.0.1:0"));
  }

  static void awaitServing(ChildProcess child) {
    child.awaitLine(SOON, "serving at ");
  }

  /** In the order in which they are numbered, from s0. */
  List<ChildProcess> children() {
    return children;
  }

  ServiceClient client() {
    return test;
  }

  InstanceStats stats(String id) {
    return test.stats().stream()
        .filter(each -> each.instance().id().equals(id))
        .reduce((one, other) -> other)
        .orElseThrow();
  }

  static boolean isAway(Health.State health) {
    return health == Health.State.SILENT || health == Health.State.EJECTED;
  }

  /** Waits until an instance is as it is wanted; says how all are if it is not. */
  void awaitHealth(String id, Duration limit, Predicate<Health.State> wanted) {
    try {
      Await.until(limit, id + " as wanted", () -> wanted.test(stats(id).health()));
    } catch (AssertionError e) {
      throw new AssertionError(e.getMessage() + "; " + test.stats() + "; " + test.explain(), e);
    }
  }

  /** How many are left alone. */
  long away() {
    return test.stats().stream().map(InstanceStats::health).filter(ProcessFleet::isAway).count();
  }

  /** Has calls made until all code that takes part is warm. */
  void warmUp() {
    try (Traffic traffic = new Traffic(test, Journal.ECHO, "warm-", 500)) {
      traffic.awaitMore(1_000);
      Await.until(SOON, "warm", () -> traffic.stop().failures().isEmpty());
    }
  }

  @Override
  public void close() {
    client.close();
    children.forEach(ChildProcess::close);
  }

  @Override
  public String toString() {
    return children + " at " + endpoint;
  }

  /** Sleeps while a fault takes its course. */
  static void pass(Duration time) throws InterruptedException {
    TimeUnit.NANOSECONDS.sleep(time.toNanos());
  }
}
