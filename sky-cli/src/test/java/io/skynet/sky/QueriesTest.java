package io.skynet.sky;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class QueriesTest {

  @Test
  void hosts() {
    prints("h1\nh2\nh3\n", "hosts");
  }

  @Test
  void regions() {
    prints("east\nwest\n", "regions");
  }

  @Test
  void services() {
    prints("Echo\nSleeper\n", "services");
  }

  @Test
  void versionsOfOneService() {
    prints("1.0.0\n1.1.0\n", "service-versions", "-service=Echo");
    prints("1.0.0\n", "versions", "-service=Sleeper");
  }

  @Test
  void instancesBeginWithTheirAddressAndLineUp() {
    prints(
        """
        10.0.0.1:9000  Echo     1.0.0  east  h1  registered  i-1
        10.0.0.1:9001  Echo     1.1.0  east  h1  registered  i-2
        [::1]:10000    Echo     1.0.0  east  h2  draining    i-4
        10.0.0.3:9002  Echo     1.0.0  west  h3  registered  i-3
        10.0.0.3:9000  Sleeper  1.0.0  west  h3  registered  i-5
        """,
        "instances");
  }

  @Test
  void suspectsHaveAMark() {
    assertEquals(
        new Ran(
            0,
            """
            10.0.0.3:9002  Echo     1.0.0  west  h3  registered (suspect)  i-3
            10.0.0.3:9000  Sleeper  1.0.0  west  h3  registered (suspect)  i-5
            """,
            ""),
        Ran.sky("instances", "-etcd=fixed://suspect", "-region=west"));
    Ran topology = Ran.sky("topology", "-etcd=fixed://suspect", "-service=Sleeper");
    assertTrue(topology.out().endsWith("10.0.0.3:9000  registered (suspect)  i-5\n"));
  }

  @Test
  void aVersionMayBeARange() {
    String upgraded = "10.0.0.1:9001  Echo  1.1.0  east  h1  registered  i-2\n";
    prints(upgraded, "instances", "-version=>=1.1 <2");
    prints(upgraded, "instances", "-version=1.1.x");
  }

  @Test
  void topologyIsATree() {
    prints(
        """
        east
          h1
            Echo
              1.0.0
                10.0.0.1:9000  registered  i-1
              1.1.0
                10.0.0.1:9001  registered  i-2
          h2
            Echo
              1.0.0
                [::1]:10000  draining  i-4
        west
          h3
            Echo
              1.0.0
                10.0.0.3:9002  registered  i-3
            Sleeper
              1.0.0
                10.0.0.3:9000  registered  i-5
        """,
        "topology");
  }

  @Test
  void nothingFoundIsSaidBesideTheResult() {
    assertEquals(
        new Ran(0, "", "sky: no instance matches service=Echo region=north\n"),
        Ran.sky("hosts", "-region=north", "-service=Echo"));
    assertEquals(
        new Ran(0, "", "sky: no instance is running\n"),
        Ran.sky("topology", "-etcd=fixed://empty"));
  }

  @Test
  void nothingFromTheClusterControlsTheTerminal() {
    prints("east\\u001b[2J\\u000d\\u000a\n", "regions", "-etcd=fixed://hostile");
    prints("h\\u0007\ud83d\ude80\n", "hosts", "-etcd=fixed://hostile");
    prints(
        """
        [::1]:9000  Echo  1.0.0  east\\u001b[2J\\u000d\\u000a  h\\u0007\ud83d\ude80\
          registered  i-\\u202egnorw
        """,
        "instances",
        "-etcd=fixed://hostile");
    prints(
        """
        east\\u001b[2J\\u000d\\u000a
          h\\u0007\ud83d\ude80
            Echo
              1.0.0
                [::1]:9000  registered  i-\\u202egnorw
        """,
        "topology",
        "-etcd=fixed://hostile");
  }

  private static void prints(String expected, String... args) {
    assertEquals(new Ran(0, expected, ""), Ran.sky(args));
  }
}
