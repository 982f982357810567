package io.skynet.sky;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files with what sky is to print. {@code -Dgolden.rewrite=true} writes them anew. */
final class Golden {
  static final Path FOLDER = Path.of("src/test/resources/golden");

  private Golden() {}

  static boolean isRewritten() {
    boolean asked = Boolean.getBoolean("golden.rewrite");
    assertFalse(
        asked && "true".equals(System.getenv("CI")),
        "golden files are not to be rewritten where CI=true");
    return asked;
  }

  static void check(Path file, String text) throws IOException {
    if (isRewritten()) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    }
    String expected = Files.exists(file) ? Files.readString(file) : "";
    assertEquals(expected, text, file + "; -Dgolden.rewrite=true writes it anew");
  }
}
