package io.skynet.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.grpc.Server;
import io.skynet.runtime.directory.Await;
import io.skynet.runtime.directory.Directory;
import io.skynet.runtime.directory.DirectoryException;
import io.skynet.runtime.directory.DirectoryProvider;
import io.skynet.runtime.directory.DirectorySettings;
import io.skynet.runtime.directory.Instance;
import io.skynet.runtime.directory.Registration;
import io.skynet.runtime.directory.Sample;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class EmbeddedProviderTest {
  private static final Duration SOON = Duration.ofSeconds(10);

  /** A third of the TTL is how long it may take a registration to notice that the store is new. */
  private static final DirectorySettings SETTINGS =
      new DirectorySettings("/skynet", Duration.ofSeconds(3), true);

  /** Five times what is promised. */
  private static final Duration TAKEOVER = Duration.ofSeconds(5);

  private final List<AutoCloseable> opened = new ArrayList<>();

  @AfterEach
  void closeAll() throws Exception {
    for (AutoCloseable each : opened) {
      each.close();
    }
    Await.until("no thread is left: " + threads(), () -> threads().isEmpty());
  }

  private static List<String> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .filter(name -> name.startsWith("skynet-embedded"))
        .toList();
  }

  private Directory open(String uri) {
    return open(uri, SETTINGS);
  }

  private Directory join(String uri) {
    return open(uri, SETTINGS.joiningOnly());
  }

  private Directory open(String uri, DirectorySettings settings) {
    Directory directory = new EmbeddedProvider().open(uri, settings);
    opened.add(directory);
    return directory;
  }

  private static String freeUri() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return "embedded:" + socket.getLocalPort();
    }
  }

  @Test
  void isFoundByItsScheme() {
    Iterable<DirectoryProvider> found = ServiceLoader.load(DirectoryProvider.class);
    assertTrue(
        StreamSupport.stream(found.spliterator(), false)
            .anyMatch(
                each -> each instanceof EmbeddedProvider && each.scheme().equals("embedded")));
  }

  @Test
  void readsItsPort() {
    assertEquals(23790, EmbeddedProvider.port("embedded:"));
    assertEquals(0, EmbeddedProvider.port("embedded:0"));
    assertEquals(12345, EmbeddedProvider.port("embedded:12345"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"embedded", "embedded:x", "embedded:65536", "embedded:-1", "etcd:1"})
  void refusesWhatItCannotRead(String uri) {
    String message = assertThrows(IllegalArgumentException.class, () -> open(uri)).getMessage();
    assertTrue(message.contains("'" + uri + "'") && message.contains("embedded:<port>"), message);
  }

  @Test
  void portZeroIsADirectoryOfItsOwn() throws Exception {
    Directory one = open("embedded:0");
    Directory other = open("embedded:0");
    register(one, Sample.echo("one"));
    assertEquals(List.of(), other.list("", SOON).instances());
    assertEquals(1, join(one.toString()).list("", SOON).instances().size());
    assertThrows(IllegalArgumentException.class, () -> join("embedded:0"));
  }

  @Test
  void theNextServesWhenTheFirstCloses() throws Exception {
    String uri = freeUri();
    Directory first = open(uri);
    Directory second = open(uri);
    Directory third = open(uri);
    Directory looking = join(uri);
    register(first, Sample.echo("one"));
    register(second, Sample.echo("two"));
    assertEquals(List.of("one", "two"), ids(looking));
    int port = EmbeddedProvider.port(uri);
    first.close();
    Await.until(TAKEOVER, "another serves", () -> Occupant.of(port).isEmbedded());
    Await.until(
        Duration.ofSeconds(20),
        "who is left has registered anew",
        () -> ids(looking).equals(List.of("two")));
    assertEquals(List.of("two"), ids(third));
  }

  @Test
  void aProcessThatIsKilledIsSucceededToo() throws Exception {
    String uri = freeUri();
    Process process = start(uri);
    Directory here = open(uri);
    register(here, Sample.echo("one"));
    int port = EmbeddedProvider.port(uri);
    process.destroyForcibly();
    Await.until(TAKEOVER, "this process serves", () -> Occupant.of(port).isEmbedded());
    Await.until(
        Duration.ofSeconds(20), "it has registered anew", () -> ids(here).equals(List.of("one")));
  }

  private Process start(String uri) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ServingProcess.class.getName(),
                uri)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    opened.add(() -> process.destroyForcibly().waitFor());
    BufferedReader output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    assertEquals(uri, output.readLine());
    return process;
  }

  private static List<String> ids(Directory directory) {
    return directory.list("", SOON).instances().stream().map(Instance::id).sorted().toList();
  }

  private static void register(Directory directory, Instance instance) throws Exception {
    Registration registration = directory.register(instance, state -> {});
    assertTrue(registration.awaitPublished(SOON), instance + " was not published");
  }

  @Test
  void whoOnlyJoinsNeverServes() throws Exception {
    String uri = freeUri();
    Directory early = join(uri);
    String message =
        assertThrows(DirectoryException.class, () -> early.list("", Duration.ofSeconds(1)))
            .getMessage();
    assertTrue(message.startsWith("nobody serves an embedded directory on 127.0.0.1:"), message);
    register(open(uri), Sample.echo("one"));
    Await.until("the early one sees it too", () -> early.list("", SOON).instances().size() == 1);
  }

  @Test
  void aForeignerOnThePortIsNamed() throws Exception {
    String message = complaintAbout("HTTP/1.1 400 Bad Request\r\n\r\n");
    assertTrue(message.contains("it does not speak gRPC"), message);
  }

  @Test
  void aForeignerIsNotJoinedEither() throws Exception {
    try (Transport transport = Transport.create()) {
      Server foreigner = transport.server(0, List.of(), GatewayTest.gateway()).start();
      String uri = "embedded:" + foreigner.getPort();
      String message = assertThrows(DirectoryException.class, () -> join(uri)).getMessage();
      assertTrue(message.contains("it speaks gRPC, and answered UNIMPLEMENTED"), message);
      foreigner.shutdownNow().awaitTermination();
    }
  }

  @Test
  void aSilentForeignerIsNamed() throws Exception {
    String message = complaintAbout("");
    assertTrue(message.contains("it did not answer within 3 s"), message);
  }

  private String complaintAbout(String answer) throws Exception {
    ServerSocket foreigner = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    opened.add(foreigner);
    Thread thread = new Thread(() -> answerAll(foreigner, answer));
    thread.setDaemon(true);
    thread.start();
    String uri = "embedded:" + foreigner.getLocalPort();
    String message = assertThrows(DirectoryException.class, () -> open(uri)).getMessage();
    assertTrue(
        message.startsWith("port " + foreigner.getLocalPort() + " on 127.0.0.1 is held by"),
        message);
    if (System.getProperty("os.name").equals("Linux")) {
      assertTrue(message.contains("(pid " + ProcessHandle.current().pid() + ", java)"), message);
    }
    return message;
  }

  /** Closes at once if there is something to say, else never. */
  private static void answerAll(ServerSocket foreigner, String answer) {
    List<Socket> silent = new ArrayList<>();
    try {
      while (true) {
        Socket client = foreigner.accept();
        silent.add(client);
        if (!answer.isEmpty()) {
          client.getOutputStream().write(answer.getBytes(UTF_8));
          client.close();
        }
      }
    } catch (IOException e) {
      assertTrue(foreigner.isClosed(), e::toString);
    }
  }
}
