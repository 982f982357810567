package io.skynet.sky;

import io.skynet.contract.ContractException;
import io.skynet.contract.ContractReader;
import io.skynet.embedded.EmbeddedServer;
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
import io.skynet.runtime.rpc.Skeleton;
import io.skynet.sky.shop.ShopService;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A cluster of real services: two shops in two regions and versions, an echo, and a service of
 * another language that has no contract.
 */
final class LiveCluster implements AutoCloseable {
  static final Duration BOUND = Duration.ofSeconds(10);

  final String uri;
  final ShopService east = new ShopService("east");
  final ShopService west = new ShopService("west");
  final PlainServer plain = new PlainServer();
  private final Directory directory;
  private final List<Closeable> parts = new ArrayList<>();

  private LiveCluster(String uri) {
    this.uri = uri;
    this.directory = Directories.open(uri, DirectorySettings.DEFAULT.joiningOnly());
    parts.add(directory::close);
    parts.add(plain);
  }

  /** In an embedded etcd of its own. */
  static LiveCluster start() throws Exception {
    EmbeddedServer server = EmbeddedServer.start(0);
    return in("etcd://127.0.0.1:" + server.port(), server::close);
  }

  /** In an etcd that is there. */
  static LiveCluster in(String uri, Closeable etcd) throws Exception {
    LiveCluster cluster = new LiveCluster(uri);
    cluster.parts.add(0, etcd);
    cluster.add("Shop", "1.0.0", "east", "shop-1", cluster.east);
    cluster.add("Shop", "1.1.0", "west", "shop-2", cluster.west);
    cluster.add("Echo", "1.0.0", "east", "echo-1", new EchoService());
    cluster.register("plain-1", "Plain", cluster.plain.port(), InstanceState.REGISTERED);
    return cluster;
  }

  Service add(String name, String version, String region, String id, Skeleton skeleton)
      throws Exception {
    ServiceConfig config =
        ServiceConfig.of(uri)
            .withName(name)
            .withVersion(version)
            .withPlace(region, "h-" + region)
            .withBind(new BindAddress("127.0.0.1", 0, 0))
            .withId(id);
    Service service = Service.create(config, skeleton).start(true);
    parts.add(service::stop);
    awaitContracts(id);
    return service;
  }

  /** An instance follows its record, and a contract its instance. */
  private void awaitContracts(String id) throws Exception {
    long end = System.nanoTime() + BOUND.toNanos();
    while (true) {
      Instance found =
          directory.list("", BOUND).instances().stream()
              .filter(each -> each.id().equals(id))
              .findFirst()
              .orElse(null);
      if (found != null && found.state() == InstanceState.REGISTERED) {
        awaitContract(found.contracts().values().iterator().next());
        return;
      }
      if (System.nanoTime() > end) {
        throw new AssertionError(id + " has not come");
      }
      Thread.sleep(5);
    }
  }

  private void awaitContract(String hash) throws Exception {
    long end = System.nanoTime() + BOUND.toNanos();
    while (directory.contract(hash).get() == null) {
      if (System.nanoTime() > end) {
        throw new AssertionError("the contract " + hash + " has not come");
      }
      Thread.sleep(5);
    }
  }

  /**
   * Puts an instance in that says nothing of itself but where it is, and perhaps which contracts it
   * goes by.
   */
  void register(
      String id, String service, int port, InstanceState state, ContractDocument... contracts)
      throws Exception {
    Map<String, String> hashes = new LinkedHashMap<>();
    Stream.of(contracts).forEach(each -> hashes.put(each.rpc(), each.hash()));
    Instance instance =
        new Instance(
            id,
            service,
            "1.0.0",
            "east",
            "h-plain",
            state,
            new Endpoint("127.0.0.1", port),
            hashes,
            id,
            1,
            Instant.EPOCH);
    var registration = directory.register(instance, List.of(contracts), published -> {});
    if (!registration.awaitPublished(BOUND)) {
      throw new AssertionError(id + " has not come");
    }
    for (ContractDocument each : contracts) {
      if (isReadable(each)) {
        awaitContract(each.hash());
      }
    }
  }

  private static boolean isReadable(ContractDocument contract) {
    try {
      ContractReader.read(contract.bytes());
      return true;
    } catch (ContractException e) {
      return false;
    }
  }

  Ran sky(String... args) {
    return Ran.sky(Map.of("SKYNET_ETCD", uri), args);
  }

  @Override
  public void close() throws IOException {
    for (int i = parts.size() - 1; i >= 0; i--) {
      parts.get(i).close();
    }
  }
}
