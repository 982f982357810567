package io.skynet.runtime.directory;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectorySettingsTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "skynet", "/skynet/", "/a//b", "/a b", "/a\n"})
  void aRootThatIsNoneIsRefused(String root) {
    assertThrows(
        IllegalArgumentException.class,
        () -> new DirectorySettings(root, Duration.ofSeconds(15), true));
  }

  @Test
  void aTtlOfNothingIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new DirectorySettings("/skynet", Duration.ofMillis(999), true));
  }
}
