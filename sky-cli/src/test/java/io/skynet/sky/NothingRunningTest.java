package io.skynet.sky;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a person reads who has started nothing yet, and who names what is not there. */
final class NothingRunningTest {
  private static final Duration BOUND = Duration.ofSeconds(2);

  static Stream<String> questions() {
    return Stream.of(
        "hosts",
        "instances",
        "regions -o=json",
        "services",
        "service-versions -service=Echo",
        "topology",
        "list",
        "describe Echo",
        "call Echo.echo hi",
        "why Echo",
        "doctor -ports=1-1",
        "config list",
        "config get a",
        "config set a b",
        "config rm a",
        "config watch");
  }

  @ParameterizedTest
  @MethodSource("questions")
  void whoNamesNothingIsShownTheWay(String line) {
    assumeTrue(isFree(23790), "somebody runs a cluster on this machine");
    long start = System.nanoTime();
    assertEquals(
        new Ran(4, "", "sky: no cluster here: try `sky dev`, or name one with -etcd=<host:port>\n"),
        Ran.sky(Map.of(), line.split(" ")));
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    assertTrue(took.compareTo(BOUND) < 0, "it waits for nobody: " + took);
  }

  @ParameterizedTest
  @MethodSource("questions")
  void whoNamesSomethingIsToldItsTrouble(String line) throws IOException {
    String address = "127.0.0.1:" + closedPort();
    Ran ran = Ran.sky(Map.of("SKYNET_ETCD", "etcd://" + address), line.split(" "));
    assertEquals(4, ran.code(), ran.err());
    String told = ran.out() + ran.err();
    assertTrue(told.contains(address), told);
    assertTrue(!told.contains("no cluster here"), told);
  }

  private static boolean isFree(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
      return false;
    } catch (IOException e) {
      return true;
    }
  }

  private static int closedPort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
