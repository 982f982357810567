package io.skynet.runtime.directory.etcd;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.etcd.jetcd.Client;
import io.skynet.runtime.directory.ErrorStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When another client is due; what is shown to a real etcd is in {@link EtcdRotationTest}. */
class CredentialsTest {
  @TempDir Path folder;
  private Path password;

  @BeforeEach
  void write() throws IOException {
    password = Files.writeString(folder.resolve("password"), "secret");
  }

  private Credentials credentials(Duration every) {
    String uri = "etcd://a?user=app&password-file=" + password;
    return Credentials.of(EtcdAccess.of(uri, Map.of()), new Complaints(), every);
  }

  @Test
  void aClientIsDueWhenAFileHoldsSomethingElse() throws IOException {
    Credentials credentials = credentials(Duration.ZERO);
    assertFalse(credentials.haveChanged());
    Files.writeString(password, "secret\n");
    assertFalse(credentials.haveChanged(), "the line break does not count");
    Files.writeString(password, "other");
    assertTrue(credentials.haveChanged());
    assertTrue(credentials.haveChanged(), "until there is one");
    credentials.secure(Client.builder());
    assertFalse(credentials.haveChanged());
  }

  @Test
  void filesAreNotLookedAtAllTheTime() throws IOException {
    Credentials credentials = credentials(Duration.ofHours(1));
    Files.writeString(password, "other");
    assertFalse(credentials.haveChanged());
  }

  @Test
  void whatIsNotUsableIsSaidOnceAndLeavesAllAsItWas() throws IOException {
    Credentials credentials = credentials(Duration.ZERO);
    Files.delete(password);
    try (ErrorStream log = ErrorStream.capture()) {
      assertFalse(credentials.haveChanged());
      assertFalse(credentials.haveChanged());
      credentials.secure(Client.builder());
      assertTrue(log.text().contains("still shown what it was before: the password-file"));
      assertTrue(log.text().lines().count() == 1, log.text());
    }
    Files.writeString(password, "other");
    assertTrue(credentials.haveChanged());
  }

  @Test
  void whatIsNotUsableAtTheStartIsAnError() throws IOException {
    Files.delete(password);
    assertThrows(IllegalArgumentException.class, () -> credentials(Duration.ZERO));
  }
}
