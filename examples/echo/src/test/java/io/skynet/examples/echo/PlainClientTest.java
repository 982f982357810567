package io.skynet.examples.echo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.skynet.runtime.BindAddress;
import io.skynet.runtime.Service;
import io.skynet.runtime.ServiceConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Clients in other languages, which share no code with ours; those that are not there are named.
 */
@Timeout(120)
class PlainClientTest {
  private static final String PYTHON = "/usr/bin/python3";

  private Service service;
  private String port;

  @BeforeEach
  void start() throws Exception {
    ServiceConfig config =
        ServiceConfig.of("mem:" + UUID.randomUUID()).withBind(new BindAddress("127.0.0.1", 0, 0));
    service = Service.create(config, new EchoService()).start(true);
    port = service.address().substring(service.address().lastIndexOf(':') + 1);
  }

  @AfterEach
  void stop() {
    service.stop();
  }

  /** In CI they have to be there. */
  static void assumeThere(String client, String packages, Ran probe) {
    boolean there = probe.status() == 0;
    if (!there) {
      System.err.println(
          client + " not found: the test with it is skipped; apt-get install " + packages);
    }
    assumeTrue(there || "true".equals(System.getenv("CI")));
  }

  private static void assertSucceeded(Ran ran) {
    assertEquals(0, ran.status(), ran.output());
  }

  @Test
  void pythonCallsWithNothingButTheSpecification() throws Exception {
    assumeThere("python3-msgpack", "python3-msgpack", Ran.of(PYTHON, "-c", "import msgpack"));
    Map<String, String> environment = Map.of("PYTHONIOENCODING", "utf-8");
    Ran ran = Ran.in(Path.of(""), environment, PYTHON, "src/test/python/plain_client.py", port);
    assertSucceeded(ran);
    assertTrue(ran.output().contains("a thousand at once"), ran.output());
  }

  @Test
  void perlCallsWithBinaryStrings() throws Exception {
    Ran probe = Ran.of("perl", "-MData::MessagePack", "-e", "1");
    assumeThere("Perl's Data::MessagePack", "libdata-messagepack-perl", probe);
    Ran ran = Ran.of("perl", "src/test/perl/plain_client.pl", port);
    assertSucceeded(ran);
    assertTrue(ran.output().contains("after a notification"), ran.output());
  }

  @Test
  void neovimCalls() throws Exception {
    assumeThere("Neovim", "neovim", Ran.of("nvim", "--version"));
    Map<String, String> environment = Map.of("PORT", port, "LC_ALL", "C.UTF-8");
    String script = "src/test/vim/plain_client.vim";
    assertSucceeded(
        Ran.in(
            Path.of(""),
            environment,
            "nvim",
            "--headless",
            "--clean",
            "-S",
            script,
            "-c",
            "cquit"));
  }

  /** By the network: npm installs what the lock file says. */
  @Test
  @Tag("slow")
  void nodeCallsWithTheTransportOfNeovimsClient() throws Exception {
    assumeThere("npm", "nodejs npm", Ran.of("npm", "--version"));
    Path folder = Files.createDirectories(Path.of("target/node"));
    for (String file : new String[] {"package.json", "package-lock.json", ".npmrc"}) {
      copy(Path.of("src/test/node", file), folder);
    }
    copy(Path.of("src/test/node/plain_client.js"), folder);
    assertSucceeded(Ran.in(folder, Map.of(), "npm", "ci"));
    Ran ran = Ran.in(folder, Map.of(), "node", "plain_client.js", port);
    assertSucceeded(ran);
    assertTrue(ran.output().contains("a thousand at once"), ran.output());
  }

  private static void copy(Path file, Path folder) throws IOException {
    Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
  }
}
