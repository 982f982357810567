package io.skynet.sky.load;

import io.skynet.sky.view.Printable;
import java.io.PrintWriter;

/** One line that is written over and over, for a person who waits. Safe for all threads. */
public final class ProgressLine implements AutoCloseable {
  /** Back to the first column, and nothing to the right of it. */
  private static final String ERASE = "\r\u001b[K";

  private final PrintWriter out;
  private boolean shown; // guarded by this

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

  /** Leaves nothing behind, and stays away. */
  @Override
  public synchronized void close() {
    if (shown) {
      shown = false;
      out.print(ERASE);
      out.flush();
    }
  }
}
