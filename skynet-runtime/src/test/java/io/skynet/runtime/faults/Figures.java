package io.skynet.runtime.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Locale;

/** Writes down what a run measured, for {@code docs/reliability.md}. */
public final class Figures {
  private static final Path FILE = Path.of("target", "reliability.txt");

  /** Whether the long form of a fault is asked for: ten minutes of A1, a minute of A6. */
  public static final boolean LONG = Boolean.getBoolean("faults.long");

  private Figures() {}

  /** Appends one line for a row of that page, and prints it. */
  public static void note(String row, String format, Object... values) {
    String line = row + ": " + String.format(Locale.ROOT, format, values) + "\n";
    System.out.print("measured " + line);
    try {
      Files.createDirectories(FILE.getParent());
      Files.writeString(FILE, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static double seconds(Duration duration) {
    return duration.toMillis() / 1_000.0;
  }

  public static Duration since(long nanos) {
    return Duration.ofNanos(System.nanoTime() - nanos);
  }
}
