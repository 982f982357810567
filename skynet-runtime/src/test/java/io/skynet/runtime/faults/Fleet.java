package io.skynet.runtime.faults;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.BindAddress;
import io.skynet.runtime.Client;
import io.skynet.runtime.ClientConfig;
import io.skynet.runtime.Service;
import io.skynet.runtime.ServiceConfig;
import io.skynet.runtime.client.ServiceClient;
import io.skynet.runtime.directory.Await;
import io.skynet.runtime.directory.Directory;
import io.skynet.runtime.directory.DirectorySettings;
import io.skynet.runtime.directory.Recorder;
import io.skynet.runtime.directory.RegistrationStatus.Phase;
import io.skynet.runtime.directory.View;
import io.skynet.runtime.directory.etcd.EtcdProvider;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Services, a client that calls them at a fixed rate, and somebody who only looks on. */
final class Fleet implements AutoCloseable {
  static final Duration SOON = Duration.ofSeconds(30);
  private static final int CALLS_PER_SECOND = 200;

  private final DirectorySettings settings;
  private final String uri;
  private final Journal journal;
  private final List<Service> services = new ArrayList<>();
  private final Client client;
  private final Directory onlooking;
  private final View view;
  private final Recorder heard = new Recorder();
  private final Load load;

  /**
   * @param endpoints of one etcd cluster, comma-separated, and what else its URI has
   * @param ttl of the instances, at least ten seconds
   */
  Fleet(String endpoints, int size, Duration ttl) throws Exception {
    this(endpoints, size, ttl, new Journal(true));
  }

  /** The same, with services besides that run in processes of their own. */
  static Fleet withOthers(String endpoints, int size, Duration ttl) throws Exception {
    return new Fleet(endpoints, size, ttl, new Journal(false));
  }

  private Fleet(String endpoints, int size, Duration ttl, Journal journal) throws Exception {
    this.journal = journal;
    uri = "etcd://" + endpoints;
    settings = new DirectorySettings("/skynet", ttl, false);
    for (int i = 0; i < size; i++) {
      add("s" + i);
    }
    client = Client.create(ClientConfig.of(uri).withDirectorySettings(settings));
    ServiceClient test = client.service("Test");
    assertTrue(test.awaitInstances(size, SOON));
    onlooking = new EtcdProvider().open(uri, settings);
    view = onlooking.watch("Test");
    view.addListener(heard);
    assertTrue(view.awaitInstances(size, SOON));
    load = new Load(test, journal, CALLS_PER_SECOND);
  }

  private void add(String id) throws Exception {
    ServiceConfig config =
        ServiceConfig.of(uri)
            .withDirectorySettings(settings)
            .withId(id)
            .withBind(new BindAddress("127.0.0.1", 0, 0));
    services.add(Service.create(config, journal.skeleton()).start(true));
  }

  List<Service> services() {
    return services;
  }

  /** What the one who looks on sees. */
  View view() {
    return view;
  }

  /** What the one who looks on was told. */
  Recorder heard() {
    return heard;
  }

  Load load() {
    return load;
  }

  /** Whether every registration is shown, and has been renewed a moment ago. */
  boolean isRegistered() {
    Duration fresh = settings.ttl().dividedBy(2);
    return services.stream()
        .map(Service::registration)
        .allMatch(status -> status.phase() == Phase.SHOWN && fresh.compareTo(status.margin()) < 0);
  }

  /**
   * Waits until every registration is renewed and the view is in touch.
   *
   * @return how long that took
   */
  Duration awaitRecovered(Duration limit) {
    long begun = System.nanoTime();
    Await.until(limit, "registered again", this::isRegistered);
    Await.until(limit, "the view in touch", () -> !view.snapshot().isStale());
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  @Override
  public void close() {
    load.close();
    client.close();
    services.forEach(Service::stop);
    onlooking.close();
  }

  @Override
  public String toString() {
    return services + " on " + uri;
  }
}
