package io.skynet.runtime.directory.etcd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.directory.Await;
import io.skynet.runtime.directory.ConfigKey;
import io.skynet.runtime.directory.ConfigView;
import io.skynet.runtime.directory.ContractDocument;
import io.skynet.runtime.directory.Directory;
import io.skynet.runtime.directory.DirectoryException;
import io.skynet.runtime.directory.DirectorySettings;
import io.skynet.runtime.directory.Recorder;
import io.skynet.runtime.directory.Registration;
import io.skynet.runtime.directory.Sample;
import io.skynet.runtime.directory.View;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The roles that {@code docs/guide/etcd.md} gives to a service and a client are enough, and few.
 */
class EtcdRolesTest {
  private static final Path PAGE = Path.of("../docs/guide/etcd.md");
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final Duration BRIEFLY = Duration.ofSeconds(3);

  @TempDir static Path folder;
  private static EtcdProcess etcd;

  @BeforeAll
  static void grantAsThePageSays() throws Exception {
    RealEtcd.assumeInstalled();
    etcd = new EtcdProcess("roles", folder, List.of());
    etcd.start();
    etcdctl("user add root:rootpw");
    etcdctl("user grant-role root root");
    etcdctl("user add echo:secret");
    etcdctl("user add caller:secret");
    List<String> commands =
        Files.readAllLines(PAGE).stream().filter(line -> line.startsWith("etcdctl ")).toList();
    assertEquals(10, commands.size(), "commands on the page");
    for (String command : commands) {
      etcdctl(command.substring("etcdctl ".length()));
    }
    etcdctl("auth enable");
  }

  @AfterAll
  static void end() {
    if (etcd != null) {
      etcd.kill();
    }
  }

  private static void etcdctl(String command) throws Exception {
    Certificates.run(folder, "etcdctl --endpoints=" + etcd.endpoint() + " " + command);
  }

  private static Directory open(String user) {
    String uri = "etcd://" + etcd.endpoint() + "?user=" + user;
    EtcdAccess access = EtcdAccess.of(uri, Map.of("SKYNET_ETCD_PASSWORD", "secret"));
    return new EtcdDirectory(access, DirectorySettings.DEFAULT);
  }

  @Test
  void aServiceComesAndGoesBeforeItsClientsEyes() throws Exception {
    ContractDocument contract = Sample.contract("echo");
    try (Directory service = open("echo");
        Directory client = open("caller");
        View view = client.watch("Echo")) {
      Recorder heard = new Recorder();
      view.addListener(heard);
      Registration one = service.register(Sample.echo("one"), List.of(contract), state -> {});
      assertTrue(one.awaitPublished(SOON), one.status().toString());
      heard.awaitLine("+one registered");
      Await.until(
          SOON,
          "its contract",
          () -> client.contract(contract.hash()).get(10, TimeUnit.SECONDS) != null);
      for (Directory each : List.of(service, client)) {
        try (ConfigView config = each.config().watch()) {
          assertTrue(config.awaitFirst(SOON));
        }
      }
      one.leave(SOON);
      heard.awaitLine("-one");
      String error = one.status().lastError(); // a busy machine may have had one of its own
      assertFalse(error.contains("denied"), error);
    }
  }

  @Test
  void nobodyMayDoMore() throws Exception {
    try (Directory service = open("echo");
        Directory client = open("caller")) {
      Registration other = service.register(Sample.of("o", "Other", "1", "e", "h", 1), s -> {});
      Registration forged = client.register(Sample.echo("forged"), s -> {});
      assertFalse(other.awaitPublished(BRIEFLY));
      assertFalse(forged.awaitPublished(BRIEFLY));
      assertTrue(other.status().lastError().contains("permission denied"));
      assertTrue(forged.status().lastError().contains("permission denied"));
      assertThrows(DirectoryException.class, () -> client.list("", BRIEFLY));
      ConfigKey key = new ConfigKey("Echo", "*", "greeting");
      assertThrows(DirectoryException.class, () -> service.config().set(key, "hi", BRIEFLY));
    }
  }
}
