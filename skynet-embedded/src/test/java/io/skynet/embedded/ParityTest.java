package io.skynet.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.directory.etcd.RealEtcd;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The same requests to a real etcd and to ours get the same answers, to the last field. */
@Timeout(60)
class ParityTest {
  @RegisterExtension static final RealEtcd ETCD = new RealEtcd();

  @Test
  void answersAsEtcdDoes() throws Exception {
    List<String> real = ParityScript.run(portOf(ETCD.endpoint()));
    try (EmbeddedServer server = EmbeddedServer.start(0)) {
      List<String> ours = ParityScript.run(server.port());
      assertTrue(ours.size() > 70, "the script is complete: " + ours.size());
      assertEquals(String.join("\n", real), String.join("\n", ours));
    }
  }

  private static int portOf(String endpoint) {
    return Integer.parseInt(endpoint.substring(endpoint.indexOf(':') + 1));
  }
}
