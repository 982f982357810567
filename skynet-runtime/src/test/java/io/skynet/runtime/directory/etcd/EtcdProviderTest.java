package io.skynet.runtime.directory.etcd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.directory.Directory;
import io.skynet.runtime.directory.DirectorySettings;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EtcdProviderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "etcd:",
        "etcd://",
        "etcd:///",
        "etcd://a:2379/",
        "etcd://a:2379,",
        "etcd://a:0",
        "etcd://a:x",
        "etcd://user:pw@a:2379",
        "etcd://a b:2379",
        "etcd://a:2379;b:2379",
        "etcd://::1:2379",
        "http://a:2379",
        "etcd://\u001b[2J:2379"
      })
  void aUriThatCannotBeReadIsRefusedWithWhatIsExpected(String uri) {
    String message =
        assertThrows(
                IllegalArgumentException.class,
                () -> new EtcdProvider().open(uri, DirectorySettings.DEFAULT))
            .getMessage();
    assertTrue(message.startsWith("expected etcd://host:port,host:port"), message);
    assertTrue(message.chars().noneMatch(Character::isISOControl), message);
  }

  @Test
  void anInstanceMustOutliveARestartOfEtcd() {
    DirectorySettings hasty = new DirectorySettings("/skynet", Duration.ofSeconds(5), true);
    assertThrows(
        IllegalArgumentException.class, () -> new EtcdProvider().open("etcd://a:2379", hasty));
  }

  @Test
  void aDirectoryIsOpenedWithoutAnEtcd() {
    try (Directory directory =
        new EtcdProvider().open("etcd://127.0.0.1:1,[::1]:2", DirectorySettings.DEFAULT)) {
      assertEquals("etcd://127.0.0.1:1,[::1]:2", directory.toString());
    }
  }

  @Test
  void theTargetIsAStaticList() {
    EtcdEndpoints endpoints = EtcdEndpoints.of(List.of("a:1", "[::1]:2", "10.0.0.4"));
    assertEquals("ip:///a:1,%5B::1%5D:2,10.0.0.4:2379", endpoints.target());
  }
}
