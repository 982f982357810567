package io.skynet.sky.load;

import io.skynet.sky.view.Printable;
import java.io.PrintWriter;

/** One line that is written over and over, for a person who waits. Safe for all threads. */
public final class ProgressLine {
  /** Back to the first column, and nothing to the right of it. */
  private static final String ERASE = "\r\u001b[K";

  private final PrintWriter out;
  private final boolean shown;

  /**
   * A line.
   *
   * @param shown whether somebody watches; in a file it would be noise
   */
  public ProgressLine(PrintWriter out, boolean shown) {
    this.out = out;
    this.shown = shown;
  }

  public synchronized void show(String text) {
    if (shown) {
      out.print(ERASE + Printable.of(text));
      out.flush();
    }
  }

  /** Leaves nothing behind. */
  public synchronized void clear() {
    if (shown) {
      out.print(ERASE);
      out.flush();
    }
  }
}
