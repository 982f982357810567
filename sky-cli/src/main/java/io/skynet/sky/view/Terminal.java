package io.skynet.sky.view;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Where {@code sky} writes: results to one stream, words about them to the other. Every line passes
 * {@link Printable} here, so nothing from the cluster can reach the screen without it. Safe for all
 * threads.
 */
public final class Terminal {
  private final PrintWriter out;
  private final PrintWriter err;

  public Terminal(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  /**
   * Writes UTF-8 whatever the locale says, so that a script sees the same bytes everywhere. A
   * reader that has gone ({@code sky … | head}) is no error.
   */
  public static Terminal on(OutputStream out, OutputStream err) {
    return new Terminal(utf8(out), utf8(err));
  }

  private static PrintWriter utf8(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  /** One line of the result. */
  public void print(String line) {
    out.println(Printable.of(line));
  }

  /** The lines of the result. */
  public void print(List<String> lines) {
    lines.forEach(this::print);
  }

  /** One line to the person, kept apart from the result. */
  public void say(String line) {
    err.println("sky: " + Printable.of(line));
  }

  /** For picocli, which prints the help itself. */
  public PrintWriter out() {
    return out;
  }

  /** For picocli, which prints the help itself. */
  public PrintWriter err() {
    return err;
  }
}
