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
  private volatile Screen screen;

  public Terminal(PrintWriter out, PrintWriter err, Screen screen) {
    this.out = out;
    this.err = err;
    this.screen = screen;
  }

  /**
   * Writes UTF-8 whatever the locale says, so that a script sees the same bytes everywhere. A
   * reader that has gone ({@code sky … | head}) is no error.
   */
  public static Terminal on(OutputStream out, OutputStream err, Screen screen) {
    return new Terminal(utf8(out), utf8(err), screen);
  }

  private static PrintWriter utf8(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
  }

  /** What stdout is. */
  public Screen screen() {
    return screen;
  }

  /** Overrules what was found out about stdout. */
  public void show(Screen wanted) {
    screen = wanted;
  }

  /** One line of the result. */
  public void print(String line) {
    print(List.of(line));
  }

  /** The lines of the result. */
  public void print(List<String> lines) {
    printLines(lines.stream().map(Line::of).toList());
  }

  /** The lines of the result, in colours where they can be seen. */
  public void printLines(List<Line> lines) {
    boolean color = screen.color();
    StringBuilder text = new StringBuilder();
    for (Line line : lines) {
      text.append(line.text(color)).append('\n');
    }
    out.print(text);
    out.flush();
  }

  /** Shows lines in the place of those before, on a terminal. */
  void redraw(String frame) {
    out.print(frame);
    out.flush();
  }

  /** Whether whoever was reading the results has gone. */
  public boolean isAbandoned() {
    return out.checkError();
  }

  /**
   * One line to the person, kept apart from the result. It may quote a URI that holds what nobody
   * should see.
   */
  public void say(String line) {
    err.println("sky: " + Printable.of(Secrets.masked(line)));
    err.flush();
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
