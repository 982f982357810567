package io.skynet.sky;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.directory.etcd.RealEtcd;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is proved on the embedded server, once more on an etcd that somebody else has written. */
final class EtcdSmokeTest {
  @RegisterExtension static final RealEtcd ETCD = RealEtcd.inMemory();

  private static LiveCluster cluster;

  @BeforeAll
  static void start() throws Exception {
    cluster = LiveCluster.in("etcd://" + ETCD.endpoint(), () -> {});
  }

  @AfterAll
  static void stop() throws Exception {
    cluster.close();
  }

  @Test
  void queries() {
    prints("h-east\nh-plain\nh-west\n", "hosts");
    prints("Echo\nPlain\nShop\n", "services");
    prints("shop-2\n", "instances", "-version=>=1.1", "-o=name");
    assertTrue(cluster.sky("topology").out().contains("└─ 1.1.0\n"));
  }

  @Test
  void contractsAndCalls() {
    assertTrue(cluster.sky("list").out().contains("\n  Shop.whoAreYou(): string\n"));
    assertTrue(cluster.sky("describe", "Shop.stock").out().contains("How many there are"));
    prints("\"hi\"\n", "call", "Echo.echo", "hi");
    prints("\"west\"\n", "call", "Shop.whoAreYou", "-region=west");
    assertEquals(2, cluster.sky("call", "Shop.whoAreYou", "-all").out().lines().count());
  }

  @Test
  void whyAndDoctor() {
    Ran why = cluster.sky("why", "Shop", "-region=east", "-o=jsonl", "-columns=called,id");
    assertEquals(
        new Ran(
            0,
            """
            {"called":true,"id":"shop-1"}
            {"called":false,"id":"shop-2"}
            """,
            ""),
        why);
    Ran doctor = cluster.sky("doctor", "-ports=1-1");
    assertTrue(doctor.out().startsWith("ETCD"), doctor.out());
    assertTrue(doctor.out().contains("\n4 instances, 4 answer; "), doctor.out());
  }

  @Test
  void configuration() {
    prints(
        "Echo/*/greeting: (unset) -> hello\n",
        "config",
        "set",
        "greeting",
        "hello",
        "-service=Echo");
    prints("hello\n", "config", "get", "greeting", "-service=Echo");
    prints("Echo/*/greeting = hello\n", "config", "list");
    prints("Echo/*/greeting: hello -> (unset)\n", "config", "rm", "greeting", "-service=Echo");
  }

  private static void prints(String expected, String... args) {
    assertEquals(new Ran(0, expected, ""), cluster.sky(args));
  }
}
