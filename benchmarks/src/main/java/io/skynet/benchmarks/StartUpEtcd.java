package io.skynet.benchmarks;

import io.skynet.runtime.directory.Directory;
import io.skynet.runtime.directory.DirectorySettings;
import io.skynet.runtime.directory.Endpoint;
import io.skynet.runtime.directory.Instance;
import io.skynet.runtime.directory.InstanceState;
import io.skynet.runtime.directory.etcd.EtcdDirectory;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A real etcd on loopback, with instances in it, for as long as this is open. */
final class StartUpEtcd implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  final String endpoint;
  private final Process process;
  private final Directory directory;

  private StartUpEtcd(String endpoint, Process process) {
    this.endpoint = endpoint;
    this.process = process;
    this.directory = new EtcdDirectory(List.of(endpoint), DirectorySettings.DEFAULT);
  }

  /**
   * Starts it.
   *
   * @param folder for its data and log
   */
  static StartUpEtcd start(Path folder) throws IOException {
    String endpoint = "127.0.0.1:" + freePort();
    String client = "http://" + endpoint;
    String peer = "http://127.0.0.1:" + freePort();
    Process process =
        new ProcessBuilder(
                "etcd",
                "--data-dir=" + folder.resolve("data"),
                "--listen-client-urls=" + client,
                "--advertise-client-urls=" + client,
                "--listen-peer-urls=" + peer,
                "--initial-advertise-peer-urls=" + peer,
                "--initial-cluster=default=" + peer)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("etcd.log").toFile())
            .start();
    return new StartUpEtcd(endpoint, process);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** Registers so many instances on as many hosts. */
  void register(int count) throws InterruptedException {
    for (int i = 0; i < count; i++) {
      if (!directory.register(instance(i), ignored -> {}).awaitPublished(PATIENCE)) {
        throw new IllegalStateException("etcd does not answer; see its log");
      }
    }
  }

  private static Instance instance(int index) {
    return new Instance(
        UUID.randomUUID().toString(),
        "Service" + index % 10,
        "1.0." + index % 3,
        "region" + index % 3,
        "host%03d".formatted(index),
        InstanceState.REGISTERED,
        new Endpoint("10.0.0.1", 9000 + index),
        Map.of("Service", "0123456789abcdef0123456789abcdef"),
        "one",
        1,
        Instant.now());
  }

  @Override
  public void close() {
    directory.close();
    process.destroy();
  }
}
