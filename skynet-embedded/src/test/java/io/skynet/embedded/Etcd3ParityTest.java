package io.skynet.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.directory.Await;
import io.skynet.runtime.directory.etcd.RealEtcd;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The npm package etcd3 gets the same answers of a real etcd and of ours. By the network. */
@Tag("faults")
class Etcd3ParityTest {
  @RegisterExtension static final RealEtcd ETCD = new RealEtcd();

  private static final Path FOLDER = Path.of("target", "etcd3");

  @BeforeAll
  static void install() throws Exception {
    Installed.require("node", "apt-get install nodejs");
    Installed.require("npm", "apt-get install npm");
    Files.createDirectories(FOLDER);
    for (String file : List.of("package.json", "package-lock.json", ".npmrc", "parity.js")) {
      Files.copy(
          Path.of("src/test/node", file),
          FOLDER.resolve(file),
          StandardCopyOption.REPLACE_EXISTING);
    }
    run("npm", "ci");
  }

  @Test
  void answersAsEtcdDoes() throws Exception {
    String real = run("node", "parity.js", ETCD.endpoint().replaceFirst(".*:", ""));
    assertTrue(real.contains("done after 28 answers"), real);
    try (EmbeddedServer server = EmbeddedServer.start(0)) {
      assertEquals(real, run("node", "parity.js", Integer.toString(server.port())));
    }
  }

  private static String run(String... command) throws IOException {
    Process process =
        new ProcessBuilder(command).directory(FOLDER.toFile()).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    Await.until(Duration.ofSeconds(60), "it ends", () -> process.waitFor(1, TimeUnit.SECONDS));
    assertEquals(0, process.exitValue(), output);
    return output;
  }
}
