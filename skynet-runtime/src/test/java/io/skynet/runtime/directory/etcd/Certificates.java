package io.skynet.runtime.directory.etcd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * Certificates for loopback, which openssl makes in a folder: {@code name.crt}, {@code name.key}.
 */
final class Certificates {
  private static final String REQUEST = "openssl req -nodes -subj /CN=%1$s -keyout %1$s.key";

  private final Path folder;
  private final String algorithm;

  /**
   * @param algorithm as openssl wants it: {@code rsa:2048}
   */
  Certificates(Path folder, String algorithm) throws IOException {
    this.folder = folder;
    this.algorithm = algorithm;
    Files.writeString(
        folder.resolve("ext"),
        "subjectAltName=IP:127.0.0.1\nextendedKeyUsage=serverAuth,clientAuth");
  }

  /** One that signs others. */
  void authority(String name) throws Exception {
    run((REQUEST + " -newkey %2$s -x509 -days 2 -out %1$s.crt").formatted(name, algorithm));
  }

  void signed(String name, String authority) throws Exception {
    run((REQUEST + " -newkey %2$s -out %1$s.csr").formatted(name, algorithm));
    run(
        ("openssl x509 -req -in %1$s.csr -CA %2$s.crt -CAkey %2$s.key -CAcreateserial -days 2"
                + " -extfile ext -out %1$s.crt")
            .formatted(name, authority));
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  private void run(String command) throws Exception {
    run(folder, command);
  }

  /** Runs a command, which must succeed; what it says is in {@code commands.log}. */
  static void run(Path folder, String command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command.split(" ", -1));
    builder.environment().put("ETCDCTL_API", "3");
    File log = folder.resolve("commands.log").toFile();
    Process process =
        builder
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
            .start();
    assertTrue(process.waitFor(30, TimeUnit.SECONDS), command);
    assertEquals(0, process.exitValue(), () -> command + " failed");
  }

  @Override
  public String toString() {
    return "certificates in " + folder;
  }
}
