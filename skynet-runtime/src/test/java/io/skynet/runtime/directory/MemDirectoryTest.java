package io.skynet.runtime.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MemDirectoryTest extends DirectoryContractTest {
  private static final Duration SOON = Duration.ofSeconds(5);

  private final MemUnderTest store = new MemUnderTest();

  @Override
  protected StoreUnderTest store() {
    return store;
  }

  @Override
  protected Duration ttl() {
    return Duration.ofSeconds(1);
  }

  @AfterEach
  void closeStore() {
    store.close();
  }

  private static Directory open(String uri) {
    return new MemProvider().open(uri, DirectorySettings.DEFAULT);
  }

  @Test
  void oneNameIsOneDirectoryUntilTheLastIsClosed() {
    try (Directory first = open("mem:shared");
        Directory other = open("mem:")) {
      first.register(Sample.echo("one"), state -> {});
      try (Directory second = open("mem:shared")) {
        assertEquals(1, second.list("", SOON).instances().size());
      }
      assertEquals(1, first.list("", SOON).instances().size());
      assertEquals(0, other.list("", SOON).instances().size());
    }
    try (Directory later = open("mem:shared")) {
      assertEquals(0, later.list("", SOON).revision());
    }
  }

  @Test
  void aUriThatCannotBeReadIsRefusedWithWhatIsExpected() {
    for (String uri : new String[] {"mem://x", "mem:a b", "mem:\u001b[2J", "memory:", "mem:a/b"}) {
      IllegalArgumentException refusal =
          assertThrows(IllegalArgumentException.class, () -> open(uri));
      assertTrue(refusal.getMessage().startsWith("expected mem: or mem:<name>"), uri);
    }
  }
}
