package io.skynet.sky;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.embedded.EmbeddedServer;
import io.skynet.runtime.directory.DirectoryException;
import io.skynet.runtime.directory.InstanceFilter;
import io.skynet.sky.cluster.Cluster;
import io.skynet.sky.cluster.Cluster.Findings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The gateway and gRPC show the same cluster, and one stands in for the other. */
final class ReadingTest {
  private static EmbeddedServer server;
  private static LiveCluster cluster;

  @BeforeAll
  static void start() throws Exception {
    server = EmbeddedServer.start(0);
    cluster = LiveCluster.in("etcd://127.0.0.1:" + server.port(), server::close);
  }

  @AfterAll
  static void stop() throws IOException {
    cluster.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "HTTP/1.1 404 Not Found\r\nContent-Length: 9\r\n\r\nNot Found",
        "HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n<html>",
        "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n",
        "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 2\r\n\r\n{}",
        "no HTTP at all\r\n\r\n"
      })
  void withoutAGatewayItIsAskedByGrpc(String answer) throws Exception {
    try (GatewayOff etcd = new GatewayOff(server.port(), answer)) {
      Findings found = new Cluster(etcd.address()).look(InstanceFilter.ANY);
      assertEquals(new Cluster(cluster.uri).look(InstanceFilter.ANY), found);
      assertEquals(4, found.instances().size());
      assertEquals(2, found.contracts().byHash().size());
      assertTrue(etcd.refused() > 0, "the gateway has been tried");
    }
  }

  @Test
  void whereTheGatewayAnswersNobodySpeaksGrpc() throws Exception {
    String json = "{\"header\":{\"revision\":\"7\"}}";
    String answer = "HTTP/1.1 200 OK\r\nContent-Length: " + json.length() + "\r\n\r\n" + json;
    try (GatewayOff etcd = new GatewayOff(server.port(), answer)) {
      assertEquals(7, new Cluster(etcd.address()).list("").revision());
      assertEquals(1, etcd.refused());
    }
  }

  @Test
  void aMemberThatIsDownIsLeftOut() throws IOException {
    String uri = cluster.uri.replace("etcd://", "etcd://127.0.0.1:" + closedPort() + ",");
    assertEquals(4, new Cluster(uri).list("").instances().size());
  }

  @Test
  void aMemberThatCannotSayIsLeftOut() throws IOException {
    String json = "{\"error\":\"etcdserver: no leader\",\"code\":14}";
    String answer =
        "HTTP/1.1 503 Service Unavailable\r\nContent-Length: " + json.length() + "\r\n\r\n" + json;
    try (GatewayOff etcd = new GatewayOff(server.port(), answer)) {
      String uri = cluster.uri.replace("etcd://", "etcd://" + etcd.address() + ",");
      assertEquals(4, new Cluster(uri).list("").instances().size());
      assertEquals(1, etcd.refused());
      DirectoryException alone =
          assertThrows(DirectoryException.class, () -> new Cluster(etcd.address()).list(""));
      assertTrue(alone.getMessage().endsWith(": etcdserver: no leader"), alone.getMessage());
    }
  }

  @Test
  void whatEtcdRefusesIsNotAskedAgain() throws IOException {
    String json = "{\"error\":\"etcdserver: user name is empty\",\"code\":3}";
    String answer =
        "HTTP/1.1 400 Bad Request\r\nContent-Length: " + json.length() + "\r\n\r\n" + json;
    try (GatewayOff etcd = new GatewayOff(server.port(), answer)) {
      DirectoryException refused =
          assertThrows(DirectoryException.class, () -> new Cluster(etcd.address()).list(""));
      assertTrue(refused.getMessage().endsWith("user name is empty"), refused.getMessage());
      assertEquals(1, etcd.refused());
    }
  }

  private static int closedPort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
