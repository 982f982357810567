package io.skynet.runtime.directory.etcd;

import io.skynet.runtime.directory.Await;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * One etcd of our own, on loopback and free ports, with its data in a folder that goes with it.
 * Without an etcd the tests are skipped with a loud line, or fail if {@code SKYNET_REQUIRE_ETCD} is
 * true in the environment or the system properties.
 *
 * <p>Ends the process it started, by its id, and fails if that, or a thread of a directory, stays.
 */
public final class RealEtcd implements BeforeAllCallback, AfterAllCallback {
  private static final String MISSING =
      "etcd not found: the tests on a real etcd are skipped; apt-get install etcd-server";

  private static final Path MEMORY = Path.of("/dev/shm");

  private final Path parent;
  private final List<String> flags;
  private @Nullable Path folder;
  private @Nullable EtcdProcess process;

  /**
   * @param flags of etcd, beside the usual ones
   */
  public RealEtcd(String... flags) {
    this(Path.of(System.getProperty("java.io.tmpdir")), flags);
  }

  private RealEtcd(Path parent, String... flags) {
    this.parent = parent;
    this.flags = new ArrayList<>(List.of("--heartbeat-interval=50", "--election-timeout=500"));
    this.flags.addAll(List.of(flags));
  }

  /** One whose data is in memory, where the machine has a file system for that. */
  public static RealEtcd inMemory(String... flags) {
    return Files.isWritable(MEMORY) ? new RealEtcd(MEMORY, flags) : new RealEtcd(flags);
  }

  /** {@code host:port} of its client port. */
  public String endpoint() {
    return process().endpoint();
  }

  /** The process itself. */
  public EtcdProcess process() {
    if (process == null) {
      throw new IllegalStateException("not started");
    }
    return process;
  }

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    assumeInstalled();
    folder = Files.createTempDirectory(parent, "skynet-etcd");
    process = new EtcdProcess("test", folder, flags);
    start();
  }

  /** Aborts the test, aloud, if there is no etcd. */
  public static void assumeInstalled() {
    if (!isInstalled()) {
      refuseIfRequired();
      System.err.println("\n*** " + MISSING + " ***\n");
      Assumptions.abort(MISSING);
    }
  }

  private static boolean isInstalled() {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.of(path.split(File.pathSeparator))
        .anyMatch(each -> Files.isExecutable(Path.of(each, "etcd")));
  }

  private static void refuseIfRequired() {
    String name = "SKYNET_REQUIRE_ETCD";
    String required = System.getProperty(name, System.getenv().getOrDefault(name, ""));
    if (Boolean.parseBoolean(required)) {
      throw new AssertionError("etcd not found, and " + name + " is true");
    }
  }

  /** Starts it with the data it had, and waits until it answers. */
  public void start() {
    process().start();
  }

  /** Kills it as a crash would. */
  public void kill() {
    process().kill();
  }

  /** Starts it again if a test has left it dead. */
  public void ensureRunning() {
    if (!process().isRunning()) {
      start();
    }
  }

  /** Kills it and starts it again with its data. */
  public void restart() {
    kill();
    start();
  }

  /** Kills it and starts it again without its data. */
  public void replace() {
    kill();
    process().wipe();
    start();
  }

  /** Freezes it; its connections stay up. */
  public void stop() {
    process().stop();
  }

  /** Lets it go on. */
  public void cont() {
    process().cont();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    if (process != null) {
      process.kill();
    }
    if (folder != null) {
      EtcdProcess.delete(folder);
    }
    assertNoThreads();
  }

  /** Fails if a thread of a directory is left. */
  public static void assertNoThreads() {
    Await.until("no thread of a directory is left: " + threads(), () -> threads().isEmpty());
  }

  /** Threads of ours and of jetcd's own event loop; gRPC's are shared, and end when idle. */
  private static List<String> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .filter(name -> name.startsWith("skynet-") || name.startsWith("vert.x"))
        // The process's own, which services and clients share and nobody ends.
        .filter(name -> !name.startsWith("skynet-loop") && !name.startsWith("skynet-handler"))
        .sorted()
        .toList();
  }

  @Override
  public String toString() {
    return String.valueOf(process);
  }
}
