package io.skynet.runtime.directory.etcd;

import io.skynet.runtime.directory.Await;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * One etcd of our own, from the {@code PATH}, on loopback and free ports, with its data in a folder
 * that goes with it. Without an etcd the tests are skipped with a loud line, or fail if {@code
 * SKYNET_REQUIRE_ETCD} is true in the environment or the system properties.
 *
 * <p>Ends the process it started, by its id, and fails if that, or a thread of a directory, stays.
 */
public final class RealEtcd implements BeforeAllCallback, AfterAllCallback {
  private static final Duration START_LIMIT = Duration.ofSeconds(30);
  private static final String MISSING =
      "etcd not found: the tests on a real etcd are skipped; apt-get install etcd-server";

  private volatile @Nullable Process process;
  private @Nullable Path folder;
  private int clientPort;
  private int peerPort;

  /** {@code host:port} of its client port. */
  public String endpoint() {
    return "127.0.0.1:" + clientPort;
  }

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    if (!isInstalled()) {
      refuseIfRequired();
      System.err.println("\n*** " + MISSING + " ***\n");
      Assumptions.abort(MISSING);
    }
    folder = Files.createTempDirectory("skynet-etcd");
    clientPort = freePort();
    peerPort = freePort();
    Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
    start();
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

  /**
   * Below the range from which the system gives ports to connections: a port has to be free again
   * when etcd is restarted.
   */
  private static int freePort() {
    while (true) {
      int port = ThreadLocalRandom.current().nextInt(20_000, 32_000);
      try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
        return socket.getLocalPort();
      } catch (IOException e) {
        // Somebody has it: the next one.
      }
    }
  }

  /** Starts it with the data it had, and waits until it answers. */
  public void start() {
    launch();
    Await.until(START_LIMIT, "etcd is healthy; see " + folder, this::isHealthy);
  }

  /** Starts it, and returns before it answers. */
  public void launch() {
    String client = "http://" + endpoint();
    String peer = "http://127.0.0.1:" + peerPort;
    List<String> command =
        List.of(
            "etcd",
            "--name=test",
            "--data-dir=" + data(),
            "--listen-client-urls=" + client,
            "--advertise-client-urls=" + client,
            "--listen-peer-urls=" + peer,
            "--initial-advertise-peer-urls=" + peer,
            "--initial-cluster=test=" + peer,
            "--heartbeat-interval=50",
            "--election-timeout=500",
            "--log-level=warn");
    File log = data().resolveSibling("log").toFile();
    try {
      process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
              .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path data() {
    if (folder == null) {
      throw new IllegalStateException("not started");
    }
    return folder.resolve("data");
  }

  private boolean isHealthy() {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress("127.0.0.1", clientPort), 1_000);
      socket.setSoTimeout(2_000);
      OutputStream out = socket.getOutputStream();
      out.write("GET /health HTTP/1.0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return answer.contains("\"true\"");
    } catch (IOException e) {
      return false;
    }
  }

  /** Kills it as a crash would. */
  public void kill() {
    Process running = process;
    if (running != null) {
      running.destroyForcibly();
      awaitEnd(running);
      process = null;
    }
  }

  /** Starts it again if a test has left it dead. */
  public void ensureRunning() {
    if (process == null) {
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
    delete(data());
    start();
  }

  /** Freezes it; its connections stay up. */
  public void stop() {
    signal("STOP");
  }

  /** Lets it go on. */
  public void cont() {
    signal("CONT");
  }

  private void signal(String name) {
    Process running = process;
    if (running == null) {
      throw new IllegalStateException("not running");
    }
    try {
      awaitEnd(new ProcessBuilder("kill", "-" + name, Long.toString(running.pid())).start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void awaitEnd(Process process) {
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        throw new AssertionError("process " + process.pid() + " does not end");
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void afterAll(ExtensionContext context) {
    kill();
    if (folder != null) {
      delete(folder);
    }
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

  private static void delete(Path tree) {
    try {
      Files.walkFileTree(tree, new Deleter());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Deleter extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
        throws IOException {
      Files.delete(folder);
      return FileVisitResult.CONTINUE;
    }
  }

  @Override
  public String toString() {
    return "etcd at " + endpoint();
  }
}
