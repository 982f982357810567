package io.skynet.sky;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

final class DevTest {

  @Test
  void saysHowToGetThere() {
    assertEquals(
        """
        An etcd in memory serves 127.0.0.1:4711, for this machine only, until Ctrl-C.

        Services, clients and sky find it when told:
          export SKYNET_ETCD=etcd://127.0.0.1:4711
          sky -etcd=127.0.0.1:4711 topology
        Everything else that speaks to etcd can look into it:
          etcdctl --endpoints=127.0.0.1:4711 get --prefix /skynet/
        """,
        String.join("\n", Dev.welcome(4711)) + "\n");
  }

  @Test
  void onTheDefaultPortItIsFoundWithoutBeingNamed() {
    assertEquals(
        "Services, clients and sky find it by themselves, or when told:",
        Dev.welcome(23790).get(2));
  }

  @Test
  void aTakenPortIsExplained() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"))) {
      Ran ran = Ran.sky("dev", "-port=" + taken.getLocalPort());
      assertEquals(1, ran.code());
      assertEquals("", ran.out());
      assertTrue(
          ran.err().startsWith("sky: port " + taken.getLocalPort() + " is taken"), ran.err());
    }
  }

  @Test
  void aPortThatIsNoneIsAUsageError() {
    assertEquals(
        new Ran(2, "", "sky: -port: expected a number from 0 to 65535, found 65536\n"),
        Ran.sky("dev", "-port=65536"));
    assertEquals(2, Ran.sky("dev", "-port=x").code());
  }

  @Test
  void filtersAreForQueries() {
    assertEquals(2, Ran.sky("-region=x", "dev", "-port=0").code());
    assertEquals(2, Ran.sky("demo", "-service=x").code());
  }
}
