package io.skynet.runtime.client.simulation;

import java.util.Arrays;
import java.util.Locale;

/**
 * A small line over time, as SVG.
 *
 * @param title says what is drawn
 * @param step how many seconds there are from one value to the next
 * @param values from zero up
 */
record Chart(String title, double step, double[] values) {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 160;
  private static final int LEFT = 52;
  private static final int TOP = 26;
  private static final int BOTTOM = 22;

  String svg() {
    double most = Math.max(1e-9, Arrays.stream(values).max().orElse(0));
    StringBuilder out = new StringBuilder();
    line(
        out,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\""
            + " font-family=\"sans-serif\" font-size=\"11\" fill=\"#444\">",
        WIDTH,
        HEIGHT);
    line(out, "<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>");
    line(out, "<text x=\"%d\" y=\"14\">%s</text>", LEFT, title);
    axis(out, most);
    out.append("<polyline fill=\"none\" stroke=\"#06c\" stroke-width=\"1.5\" points=\"");
    for (int i = 0; i < values.length; i++) {
      out.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(i + 1), y(values[i] / most)));
    }
    line(out, "\"/>");
    line(out, "</svg>");
    return out.toString();
  }

  private void axis(StringBuilder out, double most) {
    String mark = "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>";
    String top = String.format(Locale.ROOT, most < 10 ? "%.1f" : "%,.0f", most);
    line(out, mark, LEFT - 6, y(1) + 4, top);
    line(out, mark, LEFT - 6, y(0) + 4, "0");
    int seconds = (int) Math.round(values.length * step);
    for (int second = 0; second <= seconds; second += seconds > 30 ? 10 : 5) {
      double x = x(second / step);
      line(
          out,
          "<path d=\"M%.1f %.1fV%.1f\" stroke=\"#ddd\"/><text x=\"%.1f\" y=\"%d\""
              + " text-anchor=\"middle\">%d s</text>",
          x,
          y(1),
          y(0),
          x,
          HEIGHT - 6,
          second);
    }
  }

  private double x(double index) {
    return LEFT + index * (WIDTH - LEFT - 16) / values.length;
  }

  private double y(double part) {
    return HEIGHT - BOTTOM - part * (HEIGHT - TOP - BOTTOM);
  }

  private static void line(StringBuilder out, String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  @Override
  public String toString() {
    return title + ", " + values.length + " values";
  }
}
