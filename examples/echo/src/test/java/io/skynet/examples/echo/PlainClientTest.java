package io.skynet.examples.echo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.skynet.runtime.BindAddress;
import io.skynet.runtime.Service;
import io.skynet.runtime.ServiceConfig;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A client in another language, which shares no code with ours: Debian's python3-msgpack. */
@Timeout(60)
class PlainClientTest {
  private static final String PYTHON = "/usr/bin/python3";

  @Test
  void callsWithNothingButTheSpecification() throws Exception {
    boolean there = run(PYTHON, "-c", "import msgpack").status == 0;
    if (!there) {
      System.err.println(
          "python3-msgpack not found: the test with a client in Python is skipped;"
              + " apt-get install python3-msgpack");
    }
    assumeTrue(there || "true".equals(System.getenv("CI")));
    ServiceConfig config =
        ServiceConfig.of("mem:" + UUID.randomUUID()).withBind(new BindAddress("127.0.0.1", 0, 0));
    Service service = Service.create(config, new EchoService()).start(true);
    String port = service.address().substring(service.address().lastIndexOf(':') + 1);
    Outcome outcome = run(PYTHON, "src/test/python/plain_client.py", port);
    assertEquals(0, outcome.status, outcome.output);
    assertTrue(outcome.output.contains("a thousand at once"), outcome.output);
    service.stop();
  }

  private record Outcome(int status, String output) {}

  private static Outcome run(String... command) throws Exception {
    try {
      ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().put("PYTHONIOENCODING", "utf-8");
      Process process = builder.start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Outcome(process.waitFor(), output);
    } catch (java.io.IOException e) {
      return new Outcome(-1, e.getMessage());
    }
  }
}
