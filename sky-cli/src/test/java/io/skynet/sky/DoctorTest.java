package io.skynet.sky;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.directory.InstanceState;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sick and healthy clusters of real services. */
final class DoctorTest {
  private LiveCluster cluster;

  @BeforeEach
  void start() throws Exception {
    cluster = LiveCluster.start();
  }

  @AfterEach
  void stop() throws Exception {
    cluster.close();
  }

  @Test
  void aHealthyClusterHasNothingBad() {
    Ran ran = doctor();
    assertEquals(0, ran.code(), ran.out());
    assertTrue(
        ran.out().matches("(?s)ETCD .*\\n127.0.0.1:[0-9]+  .*  leader  [0-9.]+ ms +[0-9]+ kB\\n.*"),
        ran.out());
    assertTrue(ran.out().contains("\n4 instances, 4 answer; the shortest lease has 1"), ran.out());
    assertTrue(ran.out().contains("note  split versions: Shop runs 1 of 1.0.0, 1 of 1.1.0\n"));
    assertTrue(!ran.out().contains("bad "), ran.out());
  }

  @Test
  void zombiesAndHungOnesAreNamed() throws Exception {
    cluster.register("dead-1", "Echo", closedPort(), InstanceState.REGISTERED);
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      cluster.register("hung-1", "Echo", silent.getLocalPort(), InstanceState.REGISTERED);
      Ran ran = doctor();
      assertEquals(1, ran.code());
      assertTrue(ran.out().contains("bad   zombie: Echo 1.0.0 dead-1 at 127.0.0.1:"), ran.out());
      assertTrue(ran.out().contains("is registered, but connection refused\n      do: "));
      assertTrue(ran.out().contains("bad   hung: Echo 1.0.0 hung-1 at 127.0.0.1:"), ran.out());
      assertTrue(ran.out().contains("6 instances, 4 answer"), ran.out());
    }
  }

  @Test
  void aServiceWithoutARecordIsAGhost() throws Exception {
    try (LiveCluster other = LiveCluster.start()) {
      String address = other.sky("call", "Shop.whoAreYou", "-all", "-region=east").out();
      String port = address.replaceAll("(?s).*127.0.0.1:([0-9]+).*", "$1");
      Ran ran = cluster.sky("doctor", "-ports=" + port + "-" + port);
      assertEquals(0, ran.code(), ran.out());
      assertTrue(
          ran.out().contains("warn  ghost: skynet-java answers at 127.0.0.1:" + port), ran.out());
      assertTrue(!other.sky("doctor", "-ports=" + port + "-" + port).out().contains("ghost"));
    }
  }

  @Test
  void anEtcdThatIsNotThereIsAFinding() throws Exception {
    Ran ran = Ran.sky("doctor", "-etcd=127.0.0.1:" + closedPort(), "-ports=1-1");
    assertEquals(4, ran.code());
    assertTrue(ran.out().contains("bad   etcd member 127.0.0.1:"), ran.out());
    assertTrue(ran.out().contains("Connection refused"), ran.out());
  }

  @Test
  void aMemberWithoutAUsableUrlIsAFinding() throws Exception {
    String json =
        """
        {"header":{"member_id":"7"},"version":"3.5.23","leader":"7",\
        "members":[{"clientURLs":["no url"]},{"clientURLs":["http:"]}]}""";
    String answer = "HTTP/1.1 200 OK\r\nContent-Length: " + json.length() + "\r\n\r\n" + json;
    try (GatewayOff etcd = new GatewayOff(1, answer)) {
      Ran ran = Ran.sky("doctor", "-etcd=" + etcd.address(), "-ports=1-1");
      assertEquals(1, ran.code(), ran.out());
      assertTrue(ran.out().contains("etcd member no url does not answer: "), ran.out());
    }
  }

  @Test
  void idsOfMembersMayBeLargerThanALong() throws Exception {
    String id = "17314970636159515249";
    String json =
        """
        {"header":{"member_id":"%s","revision":"1"},"version":"3.5.23","dbSize":"4096","leader":"%s"}"""
            .formatted(id, id);
    String answer = "HTTP/1.1 200 OK\r\nContent-Length: " + json.length() + "\r\n\r\n" + json;
    try (GatewayOff etcd = new GatewayOff(1, answer)) {
      Ran ran = Ran.sky("doctor", "-etcd=" + etcd.address(), "-ports=1-1");
      assertEquals(0, ran.code(), ran.out());
      assertTrue(ran.out().matches("(?s)ETCD.*\\n127.0.0.1:[0-9]+  3.5.23 +leader .*"), ran.out());
    }
  }

  @Test
  void portsAreARange() {
    assertEquals(
        new Ran(2, "", "sky: -ports: expected from-to, such as 9000-9999, found 'x'\n"),
        cluster.sky("doctor", "-ports=x"));
  }

  @Test
  void whyOneIsCalledAndOthersNot() throws Exception {
    cluster.register("dead-1", "Shop", closedPort(), InstanceState.REGISTERED);
    cluster.register("idle-1", "Shop", cluster.plain.port(), InstanceState.UNREGISTERED);
    assertEquals(
        new Ran(
            0,
            """
            CALLED  *  VERSION  REGION  HOST     ID      WHY NOT
            no      *  1.0.0    east    h-plain  dead-1  connection refused
            no      *  1.0.0    east    h-plain  idle-1  it is unregistered, so wants no calls
            no      *  1.1.0    west    h-west   shop-2  its region is not east
            yes     *  1.0.0    east    h-east   shop-1
            """,
            ""),
        sorted(withoutPorts(cluster.sky("why", "Shop", "-region=east"))));
    assertEquals(0, cluster.sky("why", "Shop.place").code());
  }

  @Test
  void whyNoneIsCalled() {
    Ran ran = withoutPorts(cluster.sky("why", "Shop.shout", "-version=1.0.0"));
    assertEquals(
        new Ran(
            3,
            """
            CALLED  *  VERSION  REGION  HOST    ID      WHY NOT
            no      *  1.0.0    east    h-east  shop-1  its contract has no method shout
            no      *  1.1.0    west    h-west  shop-2  its version is not 1.0.0; its contract has\
             no method shout
            """,
            "sky: a client here would call none of the 2 instances\n"),
        ran);
    Ran nobody = cluster.sky("why", "Nobody");
    assertEquals(3, nobody.code());
    assertTrue(nobody.err().startsWith("sky: no instance of Nobody is in the directory: "));
  }

  /** Without a look at the ports of this machine, where anything may run. */
  private Ran doctor() {
    return cluster.sky("doctor", "-ports=1-1");
  }

  /** Those of one host are in the order of their ports, which are any. */
  private static Ran sorted(Ran ran) {
    String out = ran.out().lines().sorted().map(line -> line + "\n").collect(Collectors.joining());
    return new Ran(ran.code(), out, ran.err());
  }

  private static Ran withoutPorts(Ran ran) {
    String out = ran.out().replaceAll("(127.0.0.1:[0-9]+|ADDRESS) *", "*  ");
    return new Ran(ran.code(), out, ran.err());
  }

  private static int closedPort() throws IOException {
    try (ServerSocket closed = new ServerSocket(0)) {
      return closed.getLocalPort();
    }
  }
}
