package io.skynet.runtime.directory.etcd;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.directory.Await;
import io.skynet.runtime.directory.Directory;
import io.skynet.runtime.directory.DirectoryException;
import io.skynet.runtime.directory.DirectorySettings;
import io.skynet.runtime.directory.Registration;
import io.skynet.runtime.directory.Sample;
import io.skynet.runtime.directory.View;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** TLS with client certificates, and users with passwords, against real etcds. */
class EtcdSecurityTest {
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final Duration BRIEFLY = Duration.ofSeconds(3);

  @TempDir static Path folder;
  private static EtcdProcess tls;
  private static EtcdProcess guarded;

  @BeforeAll
  static void start() throws Exception {
    RealEtcd.assumeInstalled();
    makeCertificates();
    tls =
        new EtcdProcess(
            "tls",
            folder,
            List.of(
                "--cert-file=" + file("server.crt"),
                "--key-file=" + file("server.key"),
                "--trusted-ca-file=" + file("ca.crt"),
                "--client-cert-auth"));
    tls.launch();
    guarded = new EtcdProcess("guarded", folder, List.of());
    guarded.start();
    etcdctl("user", "add", "root:rootpw");
    etcdctl("role", "add", "skynet");
    etcdctl("role", "grant-permission", "skynet", "readwrite", "--prefix=true", "/skynet/");
    etcdctl("user", "add", "app:secret");
    etcdctl("user", "grant-role", "app", "skynet");
    etcdctl("user", "grant-role", "root", "root");
    etcdctl("auth", "enable");
    Files.writeString(folder.resolve("password"), "secret\n");
    Files.writeString(folder.resolve("wrong"), "guess\n");
  }

  @AfterAll
  static void end() {
    if (tls != null) {
      tls.kill();
    }
    if (guarded != null) {
      guarded.kill();
    }
  }

  private static void makeCertificates() throws Exception {
    Certificates certificates = new Certificates(folder, "rsa:2048");
    certificates.authority("ca");
    certificates.authority("x");
    certificates.signed("server", "ca");
    certificates.signed("client", "ca");
  }

  private static void etcdctl(String... arguments) throws Exception {
    Certificates.run(
        folder, "etcdctl --endpoints=" + guarded.endpoint() + " " + String.join(" ", arguments));
  }

  private static Path file(String name) {
    return folder.resolve(name);
  }

  private static Directory open(String uri, Map<String, String> environment) {
    return new EtcdDirectory(EtcdAccess.of(uri, environment), DirectorySettings.DEFAULT);
  }

  private static String secure(String ca, String more) {
    return "etcds://127.0.0.1:1," + tls.endpoint() + "?ca=" + file(ca) + more;
  }

  private static String clientCertificate() {
    return "&cert=" + file("client.crt") + "&key=" + file("client.key");
  }

  private static void serves(Directory directory) throws InterruptedException {
    View view = directory.watch("Echo");
    Registration one = directory.register(Sample.echo("one"), state -> {});
    assertTrue(one.awaitPublished(SOON));
    assertTrue(view.awaitInstances(1, SOON));
    one.leave(SOON);
  }

  @Test
  void aClientCertificateOpensEtcd() throws Exception {
    try (Directory directory = open(secure("ca.crt", clientCertificate()), Map.of())) {
      serves(directory);
    }
  }

  @Test
  void theEnvironmentNamesTheFilesAsWell() throws Exception {
    Map<String, String> environment =
        Map.of(
            "SKYNET_ETCD_CA", file("ca.crt").toString(),
            "SKYNET_ETCD_CERT", file("client.crt").toString(),
            "SKYNET_ETCD_KEY", file("client.key").toString());
    try (Directory directory = open("etcds://" + tls.endpoint(), environment)) {
      serves(directory);
    }
  }

  @Test
  void whoeverIsNotTrustedIsNotSpokenTo() {
    for (String uri : List.of(secure("x.crt", clientCertificate()), secure("ca.crt", ""))) {
      try (Directory directory = open(uri, Map.of())) {
        assertThrows(DirectoryException.class, () -> directory.list("", BRIEFLY), uri);
      }
    }
  }

  /** Plaintext would be answered here. */
  @Test
  void tlsDoesNotBecomePlaintext() {
    try (Directory directory = open("etcds://" + guarded.endpoint(), Map.of())) {
      assertThrows(DirectoryException.class, () -> directory.list("", BRIEFLY));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "etcds://a?ca=/no/such/file",
        "etcds://a?ca=ext",
        "etcds://a?cert=client.crt",
        "etcds://a?key=client.key",
        "etcds://a?cert=client.crt&key=ext",
        "etcds://a?cert=client.crt&key=server.key",
        "etcds://a?cert=client.crt&key=/no/such/file",
        "etcd://a?ca=ca.crt",
        "etcd://a?user=app",
        "etcd://a?password-file=password",
        "etcd://a?user=app&password-file=/no/such/file",
        "etcd://a?user=app&password=secret",
        "etcd://a?colour=red",
        "etcd://a?discover=all",
        "etcd://a,b?discover=srv",
        "etcd://a?dns=127.0.0.1:53"
      })
  void whatIsNotUsableIsRefusedAtOnce(String text) {
    String uri =
        text.replaceAll("=(ext|[a-z]+\\.(?:crt|key)|password)\\b(?!=)", "=" + folder + "/$1");
    String message =
        assertThrows(IllegalArgumentException.class, () -> EtcdAccess.of(uri, Map.of()))
            .getMessage();
    assertFalse(message.contains("secret"), message);
  }

  @Test
  void aPasswordInAFileOrTheEnvironmentLetsIn() throws Exception {
    String uri = "etcd://" + guarded.endpoint() + "?user=app";
    try (Directory directory = open(uri + "&password-file=" + file("password"), Map.of())) {
      serves(directory);
    }
    try (Directory directory = open(uri, Map.of("SKYNET_ETCD_PASSWORD", "secret"))) {
      serves(directory);
    }
  }

  @Test
  void aWrongPasswordAndNoneAreRefused() {
    String uri = "etcd://" + guarded.endpoint();
    for (String more : List.of("", "?user=app&password-file=" + file("wrong"))) {
      try (Directory directory = open(uri + more, Map.of())) {
        DirectoryException refusal =
            assertThrows(DirectoryException.class, () -> directory.list("", BRIEFLY));
        assertTrue(refusal.getMessage().contains("refused to list"), refusal.getMessage());
      }
    }
  }

  /** A restarted etcd has forgotten the tokens it gave. */
  @Test
  void aForgottenTokenIsRenewed() throws Exception {
    String uri = "etcd://" + guarded.endpoint() + "?user=app&password-file=" + file("password");
    try (Directory directory = open(uri, Map.of())) {
      View view = directory.watch("Echo");
      Registration one = directory.register(Sample.echo("one"), state -> {});
      assertTrue(one.awaitPublished(SOON));
      assertTrue(view.awaitInstances(1, SOON));
      guarded.kill();
      guarded.start();
      Registration two = directory.register(Sample.echo("two"), state -> {});
      assertTrue(two.awaitPublished(SOON));
      assertTrue(view.awaitInstances(2, SOON));
      Await.until(SOON, "in touch", () -> !view.snapshot().isStale());
    }
  }

  @Test
  void membersAreLearntFromMembers() throws Exception {
    String uri = secure("ca.crt", clientCertificate()) + "&discover=members";
    EtcdAccess access = EtcdAccess.of(uri, Map.of());
    try (EtcdConnection connection = new EtcdConnection(access, new Complaints())) {
      EtcdStore store = new EtcdStore(connection);
      Await.until(SOON, "an answer", () -> answers(store));
    }
    try (Directory directory = open(uri, Map.of())) {
      serves(directory);
    }
  }

  private static boolean answers(EtcdStore store) {
    try {
      EtcdConnection.await(store.list("/skynet/"), BRIEFLY);
      return true;
    } catch (EtcdFault e) {
      return false;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
