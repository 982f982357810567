package io.skynet.sky;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.embedded.EmbeddedServer;
import io.skynet.runtime.Directories;
import io.skynet.runtime.directory.Directory;
import io.skynet.runtime.directory.DirectorySettings;
import io.skynet.runtime.directory.Registration;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Real directories: what a query finds there, and what it says when there is none. */
final class DirectoriesTest {

  /** Five times what is promised. */
  private static final Duration BOUND = Duration.ofSeconds(10);

  @Test
  void findsWhatIsInMemory() throws Exception {
    findsTheClusterIn("mem:sky");
  }

  @Test
  void findsWhatIsInAnEtcd() throws Exception {
    try (EmbeddedServer server = EmbeddedServer.start(0)) {
      findsTheClusterIn("127.0.0.1:" + server.port());
    }
  }

  private static void findsTheClusterIn(String uri) throws Exception {
    try (Directory directory = Directories.open(uri, DirectorySettings.DEFAULT)) {
      for (var instance : FixedDirectory.CLUSTER) {
        Registration registration = directory.register(instance, state -> {});
        assertTrue(registration.awaitPublished(BOUND), instance.toString());
      }
      assertEquals(Ran.sky("topology"), Ran.sky("topology", "-etcd", uri));
      assertEquals(Ran.sky("instances"), Ran.sky("instances", "-etcd", uri));
      assertEquals(
          Ran.sky("versions", "-service=Echo"),
          Ran.sky("-etcd=" + uri, "versions", "-service=Echo"));
    }
  }

  @Test
  void givesUpOnAClosedPort() throws IOException {
    int port = freePort();
    saysThatNobodyAnswers("127.0.0.1:" + port, "127.0.0.1:" + port);
  }

  @Test
  void givesUpOnAServerThatNeverAnswers() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      String address = "127.0.0.1:" + silent.getLocalPort();
      saysThatNobodyAnswers("etcd://" + address, address);
    }
  }

  private static void saysThatNobodyAnswers(String uri, String named) {
    long start = System.nanoTime();
    Ran ran = Ran.sky("hosts", "-etcd=" + uri);
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    assertEquals(4, ran.code(), ran.err());
    assertEquals("", ran.out());
    assertEquals(1, ran.err().lines().count(), ran.err());
    assertTrue(ran.err().contains(named), ran.err());
    assertTrue(took.compareTo(BOUND) < 0, took.toString());
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
