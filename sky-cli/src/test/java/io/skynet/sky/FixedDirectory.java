package io.skynet.sky;

import io.skynet.contract.Contract;
import io.skynet.runtime.directory.ConfigStore;
import io.skynet.runtime.directory.ContractDocument;
import io.skynet.runtime.directory.Directory;
import io.skynet.runtime.directory.DirectoryException;
import io.skynet.runtime.directory.DirectoryProvider;
import io.skynet.runtime.directory.DirectorySettings;
import io.skynet.runtime.directory.Endpoint;
import io.skynet.runtime.directory.Instance;
import io.skynet.runtime.directory.InstanceState;
import io.skynet.runtime.directory.Registration;
import io.skynet.runtime.directory.Snapshot;
import io.skynet.runtime.directory.View;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * Directories that never change, by URI: {@code fixed://} has a small cluster in no good order, and
 * the others what their names say.
 */
public final class FixedDirectory implements DirectoryProvider {

  static final List<Instance> CLUSTER =
      List.of(
          instance("i-5", "Sleeper", "1.0.0", "west", "h3", "10.0.0.3", 9000),
          instance("i-3", "Echo", "1.0.0", "west", "h3", "10.0.0.3", 9002),
          instance("i-2", "Echo", "1.1.0", "east", "h1", "10.0.0.1", 9001),
          instance("i-4", "Echo", "1.0.0", "east", "h2", "::1", 10000)
              .withState(InstanceState.DRAINING),
          instance("i-1", "Echo", "1.0.0", "east", "h1", "10.0.0.1", 9000));

  /**
   * What {@code sky demo} leaves running, as it was four seconds before {@link ThreeRegions#NOW}.
   */
  private static final List<Instance> DEMO =
      List.of(
          demo("echo-1", "1.0.0", "east", 9000),
          demo("echo-2", "1.1.0", "east", 9001),
          demo("echo-3", "1.0.0", "west", 9002));

  private static Instance demo(String id, String version, String region, int port) {
    return new Instance(
        id,
        "Echo",
        version,
        region,
        "laptop",
        InstanceState.REGISTERED,
        new Endpoint("127.0.0.1", port),
        Map.of(),
        "one",
        1,
        ThreeRegions.NOW.minusSeconds(4));
  }

  static final Instance HOSTILE =
      instance(
          "i-\u202egnorw",
          "Echo",
          "1.0.0",
          "east\u001b[2J\r\n",
          "h\u0007\ud83d\ude80",
          "::1",
          9000);

  private static Instance instance(
      String id, String service, String version, String region, String host, String ip, int port) {
    return new Instance(
        id,
        service,
        version,
        region,
        host,
        InstanceState.REGISTERED,
        new Endpoint(ip, port),
        Map.of(),
        "one",
        1,
        Instant.EPOCH);
  }

  @Override
  public String scheme() {
    return "fixed";
  }

  @Override
  public Directory open(String uri, DirectorySettings settings) {
    if (settings.serve()) {
      throw new AssertionError("sky must never serve a directory");
    }
    return switch (uri) {
      case "fixed://" -> new Fixed(CLUSTER);
      case "fixed://suspect" -> new Fixed(CLUSTER, Set.of("i-3", "i-5"));
      case "fixed://empty" -> new Fixed(List.of());
      case "fixed://hostile" -> new Fixed(List.of(HOSTILE));
      case "fixed://demo" -> new Fixed(DEMO);
      case "fixed://gone" ->
          throw new DirectoryException("no answer from\n  'fixed://\u001b[1m'", null);
      case "fixed://broken" -> throw new IllegalStateException("a bug");
      default -> throw new IllegalArgumentException("expected one of its names");
    };
  }

  private record Fixed(List<Instance> instances, Set<String> suspects) implements Directory {

    Fixed(List<Instance> instances) {
      this(instances, Set.of());
    }

    @Override
    public Snapshot list(String service, Duration timeout) {
      return new Snapshot(7, instances, suspects, 0);
    }

    @Override
    public View watch(String service) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Registration register(
        Instance instance, List<ContractDocument> contracts, Registration.Listener listener) {
      throw new UnsupportedOperationException();
    }

    @Override
    public CompletableFuture<Contract> contract(String hash) {
      return CompletableFuture.completedFuture(null);
    }

    @Override
    public ConfigStore config() {
      throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
  }
}
