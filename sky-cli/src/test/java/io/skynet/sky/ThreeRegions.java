package io.skynet.sky;

import io.skynet.embedded.EmbeddedServer;
import io.skynet.examples.echo.EchoBinding;
import io.skynet.examples.echo.EchoService;
import io.skynet.runtime.BindAddress;
import io.skynet.runtime.Directories;
import io.skynet.runtime.Service;
import io.skynet.runtime.ServiceConfig;
import io.skynet.runtime.directory.ContractDocument;
import io.skynet.runtime.directory.Directory;
import io.skynet.runtime.directory.DirectorySettings;
import io.skynet.runtime.directory.Endpoint;
import io.skynet.runtime.directory.Instance;
import io.skynet.runtime.directory.InstanceState;
import io.skynet.runtime.rpc.ContractRef;
import io.skynet.runtime.rpc.Skeleton;
import io.skynet.sky.shop.ShopBinding;
import io.skynet.sky.shop.ShopService;
import java.io.Closeable;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A cluster that looks the same whenever and wherever it is started, with real services in it: what
 * records say of time and processes is fixed, and ports are shown as others than the real ones. The
 * shop in {@code central} does not do what it should, and an echo in {@code west} is leaving.
 */
final class ThreeRegions implements AutoCloseable {
  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

  /** What the clock says, a day after the first instances were started. */
  static final Instant NOW = NOON.plus(Duration.ofHours(28));

  private static final Duration BOUND = Duration.ofSeconds(10);
  private static final int FIRST_PORT = 19001;
  private static final int ETCD_PORT = 12379;
  private static final List<String> REGIONS = List.of("east", "central", "west");

  /** As a test needs it: closing in reverse order. */
  private final List<Closeable> parts = new ArrayList<>();

  private final Map<Integer, Integer> shownPorts = new LinkedHashMap<>();
  private final EmbeddedServer etcd;
  private final Directory directory;

  private ThreeRegions(EmbeddedServer etcd) {
    this.etcd = etcd;
    this.directory = Directories.open(uri(), DirectorySettings.DEFAULT.joiningOnly());
    parts.add(etcd::close);
    parts.add(directory::close);
    shownPorts.put(etcd.port(), ETCD_PORT);
  }

  static ThreeRegions start() throws Exception {
    ThreeRegions cluster = new ThreeRegions(EmbeddedServer.start(0));
    cluster.echo("echo-1", "1.0.0", "east", InstanceState.REGISTERED);
    cluster.shop("shop-1", "1.0.0", "east", new ShopService("east"));
    cluster.echo("echo-2", "1.1.0", "central", InstanceState.REGISTERED);
    cluster.shop("shop-2", "1.0.0", "central", ShopService.locked("central"));
    cluster.echo("echo-3", "1.0.0", "west", InstanceState.DRAINING);
    cluster.shop("shop-3", "1.1.0", "west", new ShopService("west"));
    cluster.plain("plain-1", "west");
    return cluster;
  }

  private void echo(String id, String version, String region, InstanceState state)
      throws Exception {
    int port = serve(id, new EchoService());
    record(id, "Echo", version, region, state, port, EchoBinding.CONTRACT);
  }

  private void shop(String id, String version, String region, Skeleton shop) throws Exception {
    int port = serve(id, shop);
    record(id, "Shop", version, region, InstanceState.REGISTERED, port, ShopBinding.CONTRACT);
  }

  private void plain(String id, String region) throws Exception {
    PlainServer server = new PlainServer();
    parts.add(server);
    record(id, "Plain", "1.0.0", region, InstanceState.REGISTERED, server.port());
  }

  /** A real service, which does not write its record itself. */
  private int serve(String id, Skeleton skeleton) throws Exception {
    ServiceConfig config =
        ServiceConfig.of("mem:three-regions")
            .withBind(new BindAddress("127.0.0.1", 0, 0))
            .withId(id);
    Service service = Service.create(config, skeleton).start(false);
    parts.add(service::stop);
    return Endpoint.parse("tcp://" + service.address()).port();
  }

  private void record(
      String id,
      String service,
      String version,
      String region,
      InstanceState state,
      int port,
      ContractRef... contracts)
      throws Exception {
    int number = shownPorts.size();
    Map<String, String> hashes = new LinkedHashMap<>();
    Stream.of(contracts).forEach(each -> hashes.put(each.rpc(), each.hash()));
    Instance instance =
        new Instance(
            id,
            service,
            version,
            region,
            "web-" + (1 + REGIONS.indexOf(region)),
            state,
            new Endpoint("127.0.0.1", port),
            hashes,
            id,
            4000 + number,
            NOON.plus(Duration.ofHours(number)));
    shownPorts.put(port, FIRST_PORT - 1 + number);
    List<ContractDocument> documents =
        Stream.of(contracts)
            .map(each -> new ContractDocument(each.rpc(), each.hash(), each.document()))
            .toList();
    var registration = directory.register(instance, documents, published -> {});
    if (!registration.awaitPublished(BOUND)) {
      throw new AssertionError(id + " has not come");
    }
    for (ContractRef each : contracts) {
      awaitContract(each.hash());
    }
  }

  /** A contract follows its instance. */
  private void awaitContract(String hash) throws Exception {
    long end = System.nanoTime() + BOUND.toNanos();
    while (directory.contract(hash).get() == null) {
      if (System.nanoTime() > end) {
        throw new AssertionError("the contract " + hash + " has not come");
      }
      Thread.sleep(5);
    }
  }

  String uri() {
    return "etcd://127.0.0.1:" + etcd.port();
  }

  /** What sky says of it, a day and a bit after the first instance was started. */
  Ran sky(Map<String, String> more, String... args) {
    Map<String, String> environment = new LinkedHashMap<>(Map.of("SKY_ETCD", uri()));
    environment.putAll(more);
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    String[] real = Stream.of(args).map(this::real).toArray(String[]::new);
    Ran ran;
    do {
      ran = Ran.sky(environment, clock, real);
    } while (ran.out().contains(" ms to answer")); // found by a doctor on a machine that is busy
    return new Ran(ran.code(), shown(ran.out()), shown(ran.err()));
  }

  private String real(String arg) {
    String text = arg;
    for (Map.Entry<Integer, Integer> each : shownPorts.entrySet()) {
      text = text.replace(each.getValue().toString(), each.getKey().toString());
    }
    return text;
  }

  /** All ports have five digits, so what lines up still does. */
  private String shown(String text) {
    String shown = text;
    for (Map.Entry<Integer, Integer> each : shownPorts.entrySet()) {
      shown = shown.replace(":" + each.getKey(), ":" + each.getValue());
    }
    return shown
        .replaceAll("LATENCY +SIZE", "LATENCY  SIZE")
        .replaceAll(" +[0-9]+\\.[0-9] ms +[0-9]+ kB", "  0.8 ms   24 kB")
        .replaceAll("correlation id [0-9a-f]{16}", "correlation id 1f0c4a86d2b97e35")
        .replaceAll("the shortest lease has [0-9]+ s left", "the shortest lease has 14 s left");
  }

  @Override
  public void close() throws IOException {
    for (int i = parts.size() - 1; i >= 0; i--) {
      parts.get(i).close();
    }
  }
}
