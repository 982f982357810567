package io.skynet.runtime.faults;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.skynet.runtime.directory.Await;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** etcd's own command line. */
final class Etcdctl {
  private final String endpoint;
  private final List<String> more;

  /**
   * @param more flags of every command
   */
  Etcdctl(String endpoint, String... more) {
    this.endpoint = endpoint;
    this.more = List.of(more);
  }

  /** What it printed; fails if it did. */
  String run(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("etcdctl", "--endpoints=http://" + endpoint));
    command.addAll(more);
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("ETCDCTL_API", "3");
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    Await.until(Duration.ofSeconds(30), "etcdctl ends", () -> process.waitFor(1, TimeUnit.SECONDS));
    assertEquals(0, process.exitValue(), output);
    return output;
  }

  @Override
  public String toString() {
    return "etcdctl of " + endpoint;
  }
}
