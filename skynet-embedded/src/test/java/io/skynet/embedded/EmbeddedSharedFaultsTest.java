package io.skynet.embedded;

import io.skynet.runtime.faults.SharedFaults;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;

/** What a real etcd has to bear, ours bears too. */
@Tag("faults")
class EmbeddedSharedFaultsTest extends SharedFaults {
  private static EmbeddedServer server;

  @BeforeAll
  static void start() throws IOException {
    server = EmbeddedServer.start(0);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Override
  protected String endpoint() {
    return "127.0.0.1:" + server.port();
  }

  @Override
  protected String name() {
    return "embedded";
  }
}
