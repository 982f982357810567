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
        ADDRESS        SERVICE  VERSION  REGION  HOST  STATE       AGE  ID
        10.0.0.1:9000  Echo     1.0.0    east    h1    registered  -    i-1
        10.0.0.1:9001  Echo     1.1.0    east    h1    registered  -    i-2
        [::1]:10000    Echo     1.0.0    east    h2    draining    -    i-4
        10.0.0.3:9002  Echo     1.0.0    west    h3    registered  -    i-3
        10.0.0.3:9000  Sleeper  1.0.0    west    h3    registered  -    i-5
        """,
        "instances");
  }

  @Test
  void suspectsHaveAMark() {
    assertEquals(
        new Ran(
            0,
            """
            ADDRESS        SERVICE  VERSION  REGION  HOST  STATE                 AGE  ID
            10.0.0.3:9002  Echo     1.0.0    west    h3    registered (suspect)  -    i-3
            10.0.0.3:9000  Sleeper  1.0.0    west    h3    registered (suspect)  -    i-5
            """,
            ""),
        Ran.sky("instances", "-etcd=fixed://suspect", "-region=west"));
    Ran topology = Ran.sky("topology", "-etcd=fixed://suspect", "-service=Sleeper");
    assertTrue(topology.out().endsWith("10.0.0.3:9000  registered (suspect)  -  i-5\n"));
  }

  @Test
  void aVersionMayBeARange() {
    prints("i-2\n", "instances", "-version=>=1.1 <2", "-o", "name");
    prints("i-2\n", "instances", "-version=1.1.x", "-o=name");
  }

  @Test
  void instancesAreFoundByPortIdAndState() {
    prints("i-1\ni-5\n", "instances", "-port=9000", "-o=name");
    prints("i-4\n", "instances", "-id", "i-4", "-o=name");
    prints("i-4\n", "instances", "-registered=false", "-o=name");
    prints("i-1\ni-2\n", "instances", "-registered", "-region=east", "-o=name");
    assertEquals(
        new Ran(3, "", "sky: no instance matches id=x registered=true\n"),
        Ran.sky("instances", "-id=x", "-registered", "-fail-if-empty"));
  }

  @Test
  void everyFormatSaysTheSame() {
    String[] query = {"instances", "-id=i-4", "-columns=id,state,port"};
    assertEquals(2, Ran.sky(query).code());
    prints("ID   STATE\ni-4  draining\n", "instances", "-id=i-4", "-columns=id,state");
    prints("draining\n", "instances", "-id=i-4", "-columns=state");
    prints(
        "{\"id\":\"i-4\",\"state\":\"draining\"}\n",
        "instances",
        "-id=i-4",
        "-columns=id,state",
        "-o=jsonl");
    prints(
        """
        [
          {
            "id": "i-4",
            "state": "draining",
            "pid": 1
          }
        ]
        """,
        "instances",
        "-id=i-4",
        "-columns=id,state,pid",
        "-o=json");
    prints(
        """
        - id: i-4
          state: draining
          pid: 1
        """,
        "instances",
        "-id=i-4",
        "-columns=id,state,pid",
        "-o=yaml");
    assertEquals(
        new Ran(0, "[]\n", "sky: no instance matches id=x\n"),
        Ran.sky("instances", "-id=x", "-o=json"));
  }

  @Test
  void wideListsCount() {
    prints(
        """
        HOST  INSTANCES  REGISTERED  SERVICES  VERSIONS  REGIONS  HOSTS
        h1    2          2           1         2         1        1
        h2    1          0           1         1         1        1
        h3    2          2           2         2         1        1
        """,
        "hosts",
        "-o=wide");
  }

  @Test
  void topologyStopsWhereItIsTold() {
    prints("east  3 instances, 1 draining\nwest  2 instances\n", "topology", "-depth=region");
    prints(
        """
        - region: west
          hosts:
          - host: h3
            services:
            - service: Sleeper
              versions:
              - version: "1.0.0"
                instances:
                - id: i-5
        """,
        "topology",
        "-service=Sleeper",
        "-columns=id",
        "-o=yaml");
  }

  @Test
  void topologyIsATree() {
    prints(
        """
        east  3 instances, 1 draining
        ├─ h1  2 instances
        │  └─ Echo  2 instances
        │     ├─ 1.0.0
        │     │  └─ 10.0.0.1:9000  registered  -  i-1
        │     └─ 1.1.0
        │        └─ 10.0.0.1:9001  registered  -  i-2
        └─ h2
           └─ Echo
              └─ 1.0.0
                 └─ [::1]:10000    draining    -  i-4
        west  2 instances
        └─ h3  2 instances
           ├─ Echo
           │  └─ 1.0.0
           │     └─ 10.0.0.3:9002  registered  -  i-3
           └─ Sleeper
              └─ 1.0.0
                 └─ 10.0.0.3:9000  registered  -  i-5
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
    for (String format : new String[] {"table", "wide", "json", "jsonl", "yaml", "name"}) {
      for (String query : new String[] {"instances", "topology", "hosts", "regions"}) {
        Ran ran = Ran.sky(query, "-o=" + format, "-etcd=fixed://hostile");
        assertEquals(0, ran.code());
        assertTrue(
            ran.out().codePoints().allMatch(c -> c == '\n' || c >= ' ' && c != 0x202e && c != 0x7f),
            query + " " + ran.out());
        assertTrue(ran.out().contains("\\u"), query + " " + ran.out());
      }
    }
  }

  private static void prints(String expected, String... args) {
    assertEquals(new Ran(0, expected, ""), Ran.sky(args));
  }
}
