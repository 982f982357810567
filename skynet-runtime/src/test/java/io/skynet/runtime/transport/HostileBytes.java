package io.skynet.runtime.transport;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A line of {@code src/test/resources/hostile.txt}.
 *
 * @param outcome the first word of what becomes of it
 * @param text what is said about it
 */
record HostileBytes(String name, byte[] bytes, String outcome, String text) {

  static List<HostileBytes> all() {
    try (InputStream in = HostileBytes.class.getResourceAsStream("/hostile.txt")) {
      byte[] file = Objects.requireNonNull(in, "hostile.txt").readAllBytes();
      return new String(file, StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(HostileBytes::parse)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static HostileBytes parse(String line) {
    String[] columns = line.split(" +\\| +");
    if (columns.length != 3) {
      throw new IllegalArgumentException("expected name | bytes | outcome; found " + line);
    }
    String[] outcome = columns[2].strip().split(" ", 2);
    return new HostileBytes(
        columns[0], ByteText.parse(columns[1]), outcome[0], outcome.length > 1 ? outcome[1] : "");
  }

  @Override
  public String toString() {
    return name;
  }
}
