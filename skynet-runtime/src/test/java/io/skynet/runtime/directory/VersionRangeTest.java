package io.skynet.runtime.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionRangeTest {
  private static final List<String> ASCENDING =
      List.of(
          "0.9",
          "1.0.0-alpha",
          "1.0.0-alpha.1",
          "1.0.0-beta.2",
          "1.0.0-beta.11",
          "1.0.0",
          "1.0.1",
          "1.2.0",
          "1.10.0",
          "2.0.0-rc1",
          "2",
          "2.0.0.1",
          "20160101000000000000000001",
          "red");

  @Test
  void versionsHaveAnOrder() {
    List<String> versions = new ArrayList<>(ASCENDING);
    Collections.reverse(versions);
    versions.sort((one, other) -> VersionOrder.of(one).compareTo(VersionOrder.of(other)));
    assertEquals(ASCENDING, versions);
    assertEquals(0, VersionOrder.of("1.0").compareTo(VersionOrder.of("1.0.0+build.7")));
  }

  @ParameterizedTest
  @CsvSource({
    "'', '0.9 1.0.0 1.2.0 1.10.0 2.0.0-rc1 2.0.0 12.0.0'",
    "1.0.0, '1.0.0'",
    "1, ''",
    "1.x, '1.0.0 1.2.0 1.10.0'",
    "1.*, '1.0.0 1.2.0 1.10.0'",
    "1.2.x, '1.2.0'",
    "'>=1.2 <2', '1.2.0 1.10.0'",
    "' >1.2   <=2 ', '1.10.0 2.0.0-rc1 2.0.0'",
    "'<2.0.0-rc2', '0.9 1.0.0 1.2.0 1.10.0 2.0.0-rc1'",
    "'>2', '12.0.0'",
  })
  void aRangeHasThese(String range, String expected) {
    VersionRange parsed = VersionRange.parse(range);
    List<String> found =
        List.of("0.9", "1.0.0", "1.2.0", "1.10.0", "2.0.0-rc1", "2.0.0", "12.0.0").stream()
            .filter(parsed::contains)
            .toList();
    assertEquals(expected, String.join(" ", found));
  }

  @ParameterizedTest
  @ValueSource(strings = {">", "1.2 <2", ">= 1.2", "<<2", ">=1/2", "=>1"})
  void whatIsNoRangeIsRefusedWithWhatIsExpected(String text) {
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> VersionRange.parse(text));
    assertEquals(
        "expected a version, or a range such as 1.x or '>=1.2 <2', found '" + text + "'",
        refusal.getMessage());
  }
}
