package io.skynet.sky;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.Directories;
import io.skynet.runtime.directory.Directory;
import io.skynet.runtime.directory.DirectorySettings;
import io.skynet.runtime.directory.etcd.RealEtcd;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every query in every format shows of a real etcd what it shows of a fixed cluster. */
final class RealEtcdTest {
  private static final Duration BOUND = Duration.ofSeconds(30);

  @RegisterExtension static final RealEtcd ETCD = RealEtcd.inMemory();

  @Test
  void everyQueryIsAnswered() throws Exception {
    String uri = "-etcd=" + ETCD.endpoint();
    assertEquals(new Ran(0, "", "sky: no instance is running\n"), Ran.sky("hosts", uri));
    try (Directory directory = Directories.open(ETCD.endpoint(), DirectorySettings.DEFAULT)) {
      for (var instance : FixedDirectory.CLUSTER) {
        assertTrue(directory.register(instance, state -> {}).awaitPublished(BOUND));
      }
      for (String query : new String[] {"hosts", "instances", "regions", "services", "topology"}) {
        for (String format : new String[] {"table", "wide", "json", "jsonl", "yaml", "name"}) {
          String[] line = {query, "-o=" + format};
          String[] asked = {query, "-o=" + format, uri};
          assertEquals(Ran.sky(line), Ran.sky(asked), query + " " + format);
        }
      }
      assertEquals(Ran.sky("versions", "-service=Echo"), Ran.sky("versions", "-service=Echo", uri));
    }
  }
}
