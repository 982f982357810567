package io.skynet.runtime.faults;

import static io.skynet.runtime.faults.Figures.seconds;
import static io.skynet.runtime.faults.Fleet.SOON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.Service;
import io.skynet.runtime.directory.Await;
import io.skynet.runtime.directory.Directory;
import io.skynet.runtime.directory.DirectorySettings;
import io.skynet.runtime.directory.ErrorStream;
import io.skynet.runtime.directory.Registration;
import io.skynet.runtime.directory.Sample;
import io.skynet.runtime.directory.etcd.EtcdProcess;
import io.skynet.runtime.directory.etcd.EtcdProvider;
import io.skynet.runtime.directory.etcd.RealEtcd;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A14: etcd wants to know who is there; its tokens end, it forgets them, it takes a role away. */
@Tag("faults")
class AuthTest {
  private static final Duration TTL = Duration.ofSeconds(10);
  private static final Duration TOKEN = Duration.ofSeconds(2);
  private static final String DENIED = "permission denied";

  /** Seven views and one registration that has something to say ask once a second each. */
  private static final int MOST_REQUESTS = 20;

  @TempDir Path folder;
  private EtcdProcess etcd;
  private Etcdctl root;
  private String access;

  @BeforeEach
  void assumeInstalled() throws Exception {
    RealEtcd.assumeInstalled();
    Files.writeString(folder.resolve("password"), "secret");
  }

  @AfterEach
  void end() {
    if (etcd != null) {
      etcd.kill();
    }
  }

  private void start(String... flags) throws Exception {
    etcd = new EtcdProcess("auth", folder, List.of(flags));
    etcd.start();
    Etcdctl nobody = new Etcdctl(etcd.endpoint());
    nobody.run("user", "add", "root:rootpw");
    nobody.run("user", "grant-role", "root", "root");
    nobody.run("user", "add", "app:secret");
    nobody.run("role", "add", "skynet");
    nobody.run("role", "grant-permission", "skynet", "readwrite", "--prefix=true", "/skynet/");
    nobody.run("user", "grant-role", "app", "skynet");
    nobody.run("auth", "enable");
    root = new Etcdctl(etcd.endpoint(), "--user=root:rootpw");
    access = etcd.endpoint() + "?user=app&password-file=" + folder.resolve("password");
  }

  /** Signed ones say themselves when they end, and etcd keeps none of them. */
  private String endingTokens() throws Exception {
    run("openssl", "genrsa", "-out", "sign.key", "2048");
    run("openssl", "rsa", "-in", "sign.key", "-pubout", "-out", "sign.pub");
    return "--auth-token=jwt,pub-key=%1$s/sign.pub,priv-key=%1$s/sign.key,sign-method=RS256,ttl=%2$ds"
        .formatted(folder, TOKEN.toSeconds());
  }

  private void run(String... command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    Process process = builder.redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes());
    assertEquals(0, process.waitFor(), output);
  }

  @Test
  void tokensEnd() throws Exception {
    tokensEnd("simple", "--auth-token-ttl=" + TOKEN.toSeconds());
  }

  @Test
  void signedTokensEnd() throws Exception {
    tokensEnd("signed", endingTokens());
  }

  private void tokensEnd(String kind, String flag) throws Exception {
    start(flag);
    try (ErrorStream log = ErrorStream.capture();
        Fleet fleet = new Fleet(access, 3, TTL)) {
      long end = System.nanoTime() + Duration.ofSeconds(12).toNanos(); // etcd is asked every five
      while (System.nanoTime() - end < 0) {
        assertTrue(!fleet.view().snapshot().isStale(), "the view is in touch all the time");
        TimeUnit.MILLISECONDS.sleep(50);
      }
      assertTrue(fleet.isRegistered());
      assertNewcomerIsLetIn();
      fleet.load().stopWithoutFailure();
      assertEquals(3, fleet.heard().lines().size(), fleet.heard().toString());
      assertEquals("", log.text());
      Figures.note(
          "A14 tokens",
          "%s tokens that end after %d s: 0 of %d calls failed, no view stale, nothing logged",
          kind,
          TOKEN.toSeconds(),
          fleet.load().calls());
    }
  }

  private void assertNewcomerIsLetIn() throws InterruptedException {
    DirectorySettings settings = new DirectorySettings("/skynet", TTL, false);
    try (Directory directory = new EtcdProvider().open("etcd://" + access, settings)) {
      Registration late = directory.register(Sample.of("l", "Late", "1", "e", "h", 1), s -> {});
      assertTrue(late.awaitPublished(SOON), late.status().toString());
      late.leave(SOON);
    }
  }

  @Test
  void etcdForgetsItsTokens() throws Exception {
    start();
    try (Fleet fleet = new Fleet(access, 3, TTL)) {
      etcd.kill();
      etcd.start();
      Duration recovery = fleet.awaitRecovered(TTL.plusSeconds(5).multipliedBy(5));
      fleet.services().get(0).unregister();
      fleet.heard().awaitLine("~s0 unregistered");
      fleet.services().forEach(AuthTest::awaitRenewed);
      fleet.load().stopWithoutFailure();
      assertEquals(4, fleet.heard().lines().size(), fleet.heard().toString());
      Figures.note(
          "A14 restart",
          "etcd restarted, its tokens forgotten: 0 of %d calls failed; registered and in touch"
              + " after %.1f s; 0 deletes seen",
          fleet.load().calls(),
          seconds(recovery));
    }
  }

  /** A moment ago, and so by the etcd that runs now. */
  private static void awaitRenewed(Service service) {
    Duration nearlyAll = TTL.minusMillis(500);
    Await.until(SOON, "renewed", () -> nearlyAll.compareTo(service.registration().margin()) < 0);
  }

  @Test
  void theRoleIsTakenAwayAndGivenBack() throws Exception {
    start();
    Duration denial = Duration.ofSeconds(Figures.LONG ? 150 : 15);
    try (ErrorStream log = ErrorStream.capture();
        Fleet fleet = new Fleet(access, 3, TTL)) {
      root.run("user", "revoke-role", "app", "skynet");
      Await.until(SOON, "a stale view", () -> fleet.view().snapshot().isStale());
      fleet.services().get(0).unregister();
      long before = requests();
      TimeUnit.NANOSECONDS.sleep(denial.toNanos());
      double perSecond = (requests() - before) / seconds(denial);
      long said = log.text().lines().filter(line -> line.contains(DENIED)).count();
      assertEquals(3, fleet.view().snapshot().instances().size());
      root.run("user", "grant-role", "app", "skynet");
      Duration recovery = fleet.awaitRecovered(SOON);
      fleet.heard().awaitLine("~s0 unregistered");
      fleet.load().stopWithoutFailure();
      List<String> lines = fleet.heard().lines();
      assertEquals(4, lines.size(), lines.toString());
      // There are two directories: that of the services and the client, and that of who looks on.
      long minutes = 1 + denial.toMinutes();
      assertTrue(said >= 1 && said <= 2 * minutes, log.text());
      assertTrue(perSecond < MOST_REQUESTS, perSecond + " requests a second");
      Figures.note(
          "A14 denied",
          "role taken away for %d s: 0 of %d calls failed; %d lines in the log, %.1f requests a"
              + " second; served again after %.1f s",
          denial.toSeconds(),
          fleet.load().calls(),
          said,
          perSecond,
          seconds(recovery));
    }
  }

  /** How many etcd has answered, whatever the answer, logins too. */
  private long requests() throws Exception {
    URI metrics = URI.create("http://" + etcd.endpoint() + "/metrics");
    String text =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(metrics).build(), HttpResponse.BodyHandlers.ofString())
            .body();
    return text.lines()
        .filter(line -> line.startsWith("grpc_server_handled_total{"))
        .mapToLong(line -> (long) Double.parseDouble(line.substring(line.indexOf("} ") + 2)))
        .sum();
  }
}
