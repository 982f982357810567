package io.skynet.examples.sleeper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.Client;
import io.skynet.runtime.ClientConfig;
import io.skynet.runtime.Directories;
import io.skynet.runtime.directory.Directory;
import io.skynet.runtime.directory.DirectorySettings;
import io.skynet.runtime.directory.Instance;
import io.skynet.runtime.directory.InstanceState;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A service in a process of its own, on an embedded directory, and what signals do to it. */
@Timeout(90)
class SignalTest {
  private static final Duration SOON = Duration.ofSeconds(20);

  @TempDir Path folder;
  private String uri;
  private Directory directory;
  private Client client;
  private Process process;

  @BeforeEach
  void start() throws Exception {
    uri = "embedded:" + freePort();
    directory = Directories.open(uri, DirectorySettings.DEFAULT);
    client = Client.create(ClientConfig.of(uri));
    process = spawn("output", "-etcd=" + uri);
    await("registered", () -> !instances().isEmpty());
  }

  private Process spawn(String output, String... settings) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(SleeperService.class.getName(), "-id=sleeper", "-bind=127.0.0.1:0"));
    command.addAll(List.of(settings));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve(output).toFile())
        .start();
  }

  @AfterEach
  void stop() {
    process.destroyForcibly();
    client.close();
    directory.close();
  }

  private static int freePort() throws Exception {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private List<Instance> instances() {
    return directory.list("Sleeper", SOON).instances();
  }

  private CompletableFuture<Long> underWay(long millis) throws Exception {
    SleeperClient sleeper = new SleeperClient(client.service("Sleeper"));
    sleeper.sleep(0);
    return sleeper.sleepAsync(millis);
  }

  private void signal(String name) throws Exception {
    int status =
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
    assertEquals(0, status);
  }

  @Test
  void sigtermFinishesWhatIsUnderWayAndLeaves() throws Exception {
    leavesGracefullyOn("TERM");
  }

  /** A shell that starts tests in the background has them, and their children, ignore it. */
  @Test
  void sigintDoesTheSame() throws Exception {
    String ignored =
        Files.readString(Path.of("/proc/self/status"))
            .lines()
            .filter(line -> line.startsWith("SigIgn:"))
            .findFirst()
            .orElseThrow();
    long mask = Long.parseUnsignedLong(ignored.substring("SigIgn:".length()).strip(), 16);
    leavesGracefullyOn((mask & 1 << 1) == 0 ? "INT" : "TERM");
  }

  private void leavesGracefullyOn(String name) throws Exception {
    CompletableFuture<Long> call = underWay(1_500);
    signal(name);
    await("draining", () -> instances().get(0).state() == InstanceState.DRAINING);
    assertFalse(call.isDone());
    assertEquals(1_500, call.get(10, TimeUnit.SECONDS));
    assertTrue(process.waitFor(20, TimeUnit.SECONDS));
    assertEquals(0, process.exitValue(), () -> output("output"));
    assertEquals(List.of(), instances());
  }

  @Test
  void aSecondSignalEndsItAtOnce() throws Exception {
    CompletableFuture<Long> call = underWay(60_000);
    signal("TERM");
    await("draining", () -> instances().get(0).state() == InstanceState.DRAINING);
    signal("TERM");
    assertTrue(process.waitFor(5, TimeUnit.SECONDS));
    assertEquals(128 + 15, process.exitValue(), () -> output("output"));
    assertTrue(call.handle((value, failure) -> failure != null).get(10, TimeUnit.SECONDS));
  }

  /** It takes as long as a dead holder's lease could last. */
  @Test
  @Tag("slow")
  void aSecondProcessUnderTheSameIdIsRefused() throws Exception {
    Process twin = spawn("twin", "-etcd=" + uri);
    try {
      assertTrue(twin.waitFor(75, TimeUnit.SECONDS));
      String holder = instances().get(0).endpoint().toString();
      assertEquals(5, twin.exitValue(), () -> output("twin"));
      assertTrue(output("twin").contains("the id is taken by the instance at " + holder));
      assertTrue(process.isAlive());
    } finally {
      twin.destroyForcibly();
    }
  }

  @Test
  void aServiceThatRequiresTheDirectoryEndsWithoutIt() throws Exception {
    String nowhere = "127.0.0.1:" + freePort();
    Process lonely = spawn("lonely", "-etcd=" + nowhere, "-require-etcd=500");
    try {
      assertTrue(lonely.waitFor(30, TimeUnit.SECONDS));
      assertEquals(4, lonely.exitValue(), () -> output("lonely"));
      String reason = "the directory at etcd://" + nowhere + " did not take it within the 500 ms";
      assertTrue(output("lonely").contains(reason), () -> output("lonely"));
    } finally {
      lonely.destroyForcibly();
    }
  }

  private String output(String name) {
    try {
      return Files.readString(folder.resolve(name));
    } catch (IOException e) {
      return e.toString();
    }
  }

  private interface Condition {
    boolean holds() throws Exception;
  }

  private static void await(String what, Condition condition) throws Exception {
    long deadline = System.nanoTime() + SOON.toNanos();
    while (!condition.holds()) {
      assertTrue(System.nanoTime() - deadline < 0, "not " + what + " within " + SOON);
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }
}
