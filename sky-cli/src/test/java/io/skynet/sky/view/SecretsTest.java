package io.skynet.sky.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left of texts with passwords in them. */
final class SecretsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "etcd://app:pass@h1:2379,h2:2379 | etcd://app:***@h1:2379,h2:2379",
        "etcd://app:pa/ss@h1:2379 | etcd://app:***@h1:2379",
        "etcd://app:p@ss@h1 | etcd://app:***@h1",
        "etcd://app:p:ss@h1 | etcd://app:***@h1",
        "app:pass@h1:2379 | app:***@h1:2379",
        "no such directory: 'etcd://app:pa/ss@h1' | no such directory: 'etcd://app:***@h1'",
        "-etcd: app:pass@h1 is none | -etcd: app:***@h1 is none",
        "etcd://h1?user=app&password=pa/ss&ca=x | etcd://h1?user=app&password=***&ca=x",
        "etcd://h1?password-file=/run/etcd | etcd://h1?password-file=/run/etcd",
        "at 12:30 mail ops@example | at 12:30 mail ops@example",
        "etcds://h1:2379,h2:2379 | etcds://h1:2379,h2:2379",
      })
  void onlyPasswordsAreHidden(String text, String shown) {
    assertEquals(shown, Secrets.masked(text));
  }
}
