package io.skynet.examples.echo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.Client;
import io.skynet.runtime.ClientConfig;
import io.skynet.runtime.Directories;
import io.skynet.runtime.client.ServiceClient;
import io.skynet.runtime.directory.Directory;
import io.skynet.runtime.directory.DirectorySettings;
import io.skynet.runtime.directory.Endpoint;
import io.skynet.runtime.directory.Instance;
import io.skynet.runtime.directory.InstanceState;
import io.skynet.runtime.rpc.RpcCode;
import io.skynet.runtime.rpc.RpcException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A service that shares no code with ours, called by a client of ours. */
@Timeout(60)
class PlainServiceTest {
  @TempDir Path folder;

  private final String directoryUri = "mem:" + UUID.randomUUID();

  @Test
  void neovimIsCalled() throws Exception {
    PlainClientTest.assumeThere("Neovim", "neovim", Ran.of("nvim", "--version"));
    Path said = folder.resolve("port");
    String listen = "call writefile([serverstart('127.0.0.1:0')], '" + said + "')";
    Process neovim =
        new ProcessBuilder("nvim", "--headless", "--clean", "-c", listen)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("output").toFile())
            .start();
    try (Directory directory = Directories.open(directoryUri, DirectorySettings.DEFAULT);
        Client client = Client.create(ClientConfig.of(directoryUri))) {
      directory.register(instance(port(said)), state -> {});
      callNeovim(client.service("Neovim"));
    } finally {
      neovim.destroy();
      assertTrue(neovim.waitFor(10, TimeUnit.SECONDS), "Neovim does not end");
    }
  }

  private static void callNeovim(ServiceClient neovim) {
    assertEquals(42L, neovim.send("nvim_eval", "6 * 7"));
    assertEquals(
        Map.of("a", Arrays.asList(1L, 2.5, true, null, "grüße")),
        neovim.send("nvim_eval", "{'a': [1, 2.5, v:true, v:null, 'grüße']}"));
    RpcException failure =
        assertThrows(RpcException.class, () -> neovim.send("nvim_no_such_function"));
    assertEquals(RpcCode.FAILED, failure.code());
    assertTrue(failure.getMessage().contains("Invalid method"), failure.getMessage());
    assertEquals(List.of("still", "there"), neovim.send("nvim_eval", "['still', 'there']"));
  }

  /** Neovim writes down where it listens, once it does. */
  private static int port(Path said) throws Exception {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (!Files.exists(said) || !Files.readString(said).endsWith("\n")) {
      assertTrue(System.nanoTime() - deadline < 0, "Neovim does not say where it listens");
      Thread.sleep(10);
    }
    String address = Files.readString(said).strip();
    return Integer.parseInt(address.substring(address.lastIndexOf(':') + 1));
  }

  private static Instance instance(int port) {
    return new Instance(
        UUID.randomUUID().toString(),
        "Neovim",
        "1.0.0",
        "local",
        "here",
        InstanceState.REGISTERED,
        new Endpoint("127.0.0.1", port),
        Map.of(),
        "",
        0,
        Instant.EPOCH);
  }
}
