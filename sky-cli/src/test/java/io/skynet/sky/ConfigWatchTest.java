package io.skynet.sky;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.skynet.embedded.EmbeddedServer;
import io.skynet.sky.view.Screen;
import io.skynet.sky.view.Terminal;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The central configuration as it changes, read line by line. */
@Timeout(60)
final class ConfigWatchTest {
  private final CompletableFuture<Integer> code = new CompletableFuture<>();
  private final StringWriter err = new StringWriter();
  private EmbeddedServer server;
  private PipedReader out;
  private Thread watching;

  @BeforeEach
  void start() throws IOException {
    server = EmbeddedServer.start(0);
  }

  @AfterEach
  void stop() throws InterruptedException {
    watching.interrupt();
    watching.join();
    server.close();
  }

  @Test
  void printsWhatIsSetAndWhatChanges() throws Exception {
    set("greeting", "hello");
    watch("-service=*");
    assertEquals("*/*/greeting: (unset) -> hello", line());
    set("greeting", "hi", "-service=Echo");
    set("greeting", "good day");
    assertEquals("*/*/greeting: hello -> good day", line());
    watching.interrupt();
    assertEquals(ExitCode.INTERRUPTED, code.get(), err.toString());
  }

  @Test
  void endsWhenNobodyReadsItAnyMore() throws Exception {
    set("greeting", "hello");
    watch();
    assertEquals("*/*/greeting: (unset) -> hello", line());
    out.close();
    set("greeting", "hi");
    assertEquals(ExitCode.OK, code.get(), err.toString());
  }

  private void watch(String... options) throws IOException {
    PipedWriter in = new PipedWriter();
    out = new PipedReader(in);
    Terminal terminal = new Terminal(new PrintWriter(in), new PrintWriter(err), Screen.PIPE);
    watching = new Thread(() -> code.complete(run(terminal, "watch", options)));
    watching.start();
  }

  private void set(String... words) {
    StringWriter ignored = new StringWriter();
    Terminal terminal = new Terminal(new PrintWriter(ignored), new PrintWriter(err), Screen.PIPE);
    assertEquals(ExitCode.OK, run(terminal, "set", words), err.toString());
  }

  private int run(Terminal terminal, String action, String... words) {
    String[] line =
        Stream.of(
                Stream.of("config", action),
                Stream.of(words),
                Stream.of("-etcd=127.0.0.1:" + server.port()))
            .flatMap(part -> part)
            .toArray(String[]::new);
    return Main.run(terminal, Map.of(), Clock.systemUTC(), line);
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = out.read(); c != '\n'; c = out.read()) {
      line.append((char) c);
    }
    return line.toString();
  }
}
