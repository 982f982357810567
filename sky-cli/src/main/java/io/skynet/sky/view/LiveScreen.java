package io.skynet.sky.view;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.Signals;

/**
 * The whole screen of a terminal, on which one frame takes the place of another. What was on it
 * before is there again afterwards, with the last frame below it; also after Ctrl-C. Safe for all
 * threads.
 */
public final class LiveScreen implements AutoCloseable {
  private static final String BEGIN = "\u001b[?1049h\u001b[?25l"; // another screen, no cursor
  private static final String END = "\u001b[?25h\u001b[?1049l";
  private static final String HOME = "\u001b[H";
  private static final String REST_OF_LINE = "\u001b[K";
  private static final String REST_OF_SCREEN = "\u001b[J";

  private final Terminal terminal;
  private final Thread hook = new Thread(this::restore, "sky-screen");
  private volatile Window window = Window.USUAL;
  private String keys = ""; // guarded by this, as what follows
  private List<Line> last = List.of();
  private boolean open;

  /** A screen, not yet taken. */
  public LiveScreen(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Takes the screen. */
  public synchronized void open() {
    keys = Window.stty("-g");
    Window.stty("-echo", "-icanon"); // what is typed meanwhile would stand in the frame
    window = Window.current();
    Signals.register("WINCH", () -> window = Window.current());
    Runtime.getRuntime().addShutdownHook(hook);
    open = true;
    terminal.redraw(BEGIN);
  }

  /**
   * Shows a frame, cut to what the screen has room for.
   *
   * @param status the first line
   * @param lines what follows
   */
  public synchronized void show(String status, List<Line> lines) {
    if (!open) {
      return;
    }
    Window now = window;
    last = cut(lines, now.rows() - 1);
    List<Line> frame = new ArrayList<>(last);
    frame.add(0, Line.of(status, Style.DIM));
    StringBuilder text = new StringBuilder(HOME);
    for (int i = 0; i < frame.size(); i++) {
      text.append(i == 0 ? "" : "\r\n");
      text.append(frame.get(i).within(now.columns()).text(terminal.screen().color()));
      text.append(REST_OF_LINE);
    }
    terminal.redraw(text.append(REST_OF_SCREEN).toString());
  }

  private List<Line> cut(List<Line> lines, int rows) {
    if (lines.size() <= rows) {
      return lines;
    }
    int shown = Math.max(0, rows - 1);
    List<Line> cut = new ArrayList<>(lines.subList(0, shown));
    String dots = terminal.screen().unicode() ? "\u2026" : "...";
    cut.add(Line.of("%s and %,d more".formatted(dots, lines.size() - shown), Style.DIM));
    return cut;
  }

  private synchronized void restore() {
    if (open) {
      open = false;
      terminal.redraw(END);
      terminal.printLines(last);
      if (!keys.isEmpty()) {
        Window.stty(keys);
      }
    }
  }

  /** Gives the screen back. */
  @Override
  public void close() {
    restore();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending.
    }
  }

  @Override
  public String toString() {
    return "screen of " + window.columns() + " by " + window.rows();
  }
}
