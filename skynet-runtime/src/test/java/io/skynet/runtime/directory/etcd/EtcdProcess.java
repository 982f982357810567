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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One etcd from the {@code PATH}, on loopback and free ports, with its data in a folder. Ended by
 * the id of the process that was started, never by its name.
 */
public final class EtcdProcess {
  private static final Duration START_LIMIT = Duration.ofSeconds(30);

  private final String name;
  private final Path folder;
  private final List<String> flags;
  private final int clientPort = freePort();
  private final int peerPort = freePort();
  private String cluster;
  private volatile @Nullable Process process;

  /**
   * @param name of the member
   * @param folder for its data and log
   * @param flags beside the usual ones
   */
  public EtcdProcess(String name, Path folder, List<String> flags) {
    this.name = name;
    this.folder = folder;
    this.flags = flags;
    this.cluster = peer();
    Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
  }

  /** {@code host:port} of its client port. */
  public String endpoint() {
    return "127.0.0.1:" + clientPort;
  }

  /** {@code name=url}, as other members want it. */
  public String peer() {
    return name + "=http://127.0.0.1:" + peerPort;
  }

  /** It is one of these members. */
  public void joins(String cluster) {
    this.cluster = cluster;
  }

  /** Where its data is. */
  public Path data() {
    return folder.resolve(name + "-data");
  }

  public boolean isRunning() {
    return process != null;
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
    awaitHealthy();
  }

  public void awaitHealthy() {
    Await.until(START_LIMIT, "etcd is healthy; see " + folder, this::isHealthy);
  }

  /** Starts it, and returns before it answers. */
  public void launch() {
    String client = "http://" + endpoint();
    String peer = "http://127.0.0.1:" + peerPort;
    List<String> command =
        new ArrayList<>(
            List.of(
                "etcd",
                "--name=" + name,
                "--data-dir=" + data(),
                "--listen-client-urls=" + client,
                "--advertise-client-urls=" + client,
                "--listen-peer-urls=" + peer,
                "--initial-advertise-peer-urls=" + peer,
                "--initial-cluster=" + cluster,
                "--log-level=warn"));
    command.addAll(flags);
    File log = folder.resolve(name + ".log").toFile();
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

  /** Freezes it; its connections stay up. */
  public void stop() {
    signal("STOP");
  }

  /** Lets it go on. */
  public void cont() {
    signal("CONT");
  }

  private void signal(String signal) {
    Process running = process;
    if (running == null) {
      throw new IllegalStateException("not running");
    }
    Signal.send(running, signal);
  }

  /** Forgets all it had; it must not be running. */
  public void wipe() {
    delete(data());
  }

  static void awaitEnd(Process process) {
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        throw new AssertionError("process " + process.pid() + " does not end");
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Deletes a folder with all that is in it, if it is there. */
  public static void delete(Path tree) {
    try {
      if (Files.exists(tree)) {
        Files.walkFileTree(tree, new Deleter());
      }
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
    return "etcd " + name + " at " + endpoint();
  }
}
