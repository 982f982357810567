package io.skynet.runtime.directory.etcd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.directory.Await;
import io.skynet.runtime.directory.Directory;
import io.skynet.runtime.directory.DirectorySettings;
import io.skynet.runtime.directory.ErrorStream;
import io.skynet.runtime.directory.InstanceState;
import io.skynet.runtime.directory.Recorder;
import io.skynet.runtime.directory.Registration;
import io.skynet.runtime.directory.Sample;
import io.skynet.runtime.directory.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Certificates, keys and passwords are renewed in their files while a process is registered and
 * looks on. An etcd is started anew each time, so that it has to be convinced anew.
 */
class EtcdRotationTest {
  private static final Duration SOON = Duration.ofSeconds(60); // files are looked at every 10 s

  @TempDir static Path made;
  private static Certificates old;
  private static Certificates young;

  @TempDir Path folder;
  private EtcdProcess etcd;

  @BeforeAll
  static void makeCertificates() throws Exception {
    RealEtcd.assumeInstalled();
    old = generation("old", "rsa:2048");
    young = generation("young", "ec -pkeyopt ec_paramgen_curve:prime256v1");
  }

  private static Certificates generation(String name, String algorithm) throws Exception {
    Certificates certificates =
        new Certificates(Files.createDirectory(made.resolve(name)), algorithm);
    certificates.authority("ca");
    certificates.signed("server", "ca");
    certificates.signed("client", "ca");
    return certificates;
  }

  @BeforeEach
  void start() throws Exception {
    install(old, "ca.crt", "server.crt", "server.key", "client.crt", "client.key");
    etcd =
        new EtcdProcess(
            "rotated",
            folder,
            List.of(
                "--cert-file=" + folder.resolve("server.crt"),
                "--key-file=" + folder.resolve("server.key"),
                "--trusted-ca-file=" + folder.resolve("ca.crt"),
                "--client-cert-auth"));
  }

  @AfterEach
  void end() {
    if (etcd != null) {
      etcd.kill();
    }
  }

  private void install(Certificates from, String... names) throws IOException {
    for (String name : names) {
      Path draft = Files.copy(from.file(name), folder.resolve("draft"));
      Files.move(draft, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private Directory open(String uri) {
    return new EtcdDirectory(EtcdAccess.of(uri, Map.of()), DirectorySettings.DEFAULT);
  }

  private String secure() {
    return "etcds://%s?ca=%2$s/ca.crt&cert=%2$s/client.crt&key=%2$s/client.key"
        .formatted(etcd.endpoint(), folder);
  }

  /** A process that is registered and looks on, and must not notice. */
  private static final class Onlooker {
    private final View view;
    private final Registration registration;
    private final Recorder heard = new Recorder();

    Onlooker(Directory directory) throws InterruptedException {
      view = directory.watch("Echo");
      view.addListener(heard);
      registration = directory.register(Sample.echo("one"), state -> {});
      assertTrue(registration.awaitPublished(SOON));
      heard.awaitLine("+one registered");
    }

    /** Returns when etcd has taken something new, and told of it. */
    void awaitServed(InstanceState next) {
      registration.update(next);
      String line = "~one " + next.text();
      Await.until(SOON, line, () -> heard.lines().contains(line));
      assertEquals(0, heard.lines().stream().filter(each -> each.startsWith("-")).count());
    }
  }

  private void restart() {
    etcd.kill();
    etcd.launch();
  }

  @Test
  void renewedCertificatesAreUsedWithoutARestart() throws Exception {
    etcd.launch();
    try (Directory directory = open(secure())) {
      Onlooker onlooker = new Onlooker(directory);
      install(young, "ca.crt", "server.crt", "server.key", "client.crt", "client.key");
      restart();
      onlooker.awaitServed(InstanceState.UNREGISTERED);
    }
  }

  @Test
  void aKeyOfAnotherCertificateLeavesThePairAsItWas() throws Exception {
    etcd.launch();
    try (Directory directory = open(secure());
        ErrorStream log = ErrorStream.capture()) {
      Onlooker onlooker = new Onlooker(directory);
      install(young, "client.key");
      String complaint = "client.key is not usable: it is no key for a certificate with RSA";
      Await.until(SOON, complaint, () -> log.text().contains(complaint));
      restart();
      onlooker.awaitServed(InstanceState.UNREGISTERED);
      install(young, "ca.crt", "server.crt", "server.key", "client.crt");
      Await.until(SOON, "renewed", () -> log.text().contains("has been renewed"));
      restart();
      onlooker.awaitServed(InstanceState.REGISTERED);
    }
  }

  @Test
  void aRenewedPasswordIsUsedWithoutARestart() throws Exception {
    etcd = new EtcdProcess("guarded", folder, List.of());
    etcd.start();
    for (String command :
        List.of(
            "user add root:rootpw",
            "user grant-role root root",
            "role add skynet",
            "role grant-permission skynet readwrite --prefix=true /skynet/",
            "user add app:secret",
            "user grant-role app skynet",
            "auth enable")) {
      etcdctl(command);
    }
    Path password = Files.writeString(folder.resolve("password"), "secret");
    String uri = "etcd://" + etcd.endpoint() + "?user=app&password-file=" + password;
    try (Directory directory = open(uri)) {
      Onlooker onlooker = new Onlooker(directory);
      etcdctl("--user=root:rootpw user delete app");
      etcdctl("--user=root:rootpw user add app:young");
      etcdctl("--user=root:rootpw user grant-role app skynet");
      Files.writeString(password, "young");
      onlooker.awaitServed(InstanceState.UNREGISTERED);
    }
  }

  private void etcdctl(String command) throws Exception {
    Certificates.run(folder, "etcdctl --endpoints=" + etcd.endpoint() + " " + command);
  }
}
