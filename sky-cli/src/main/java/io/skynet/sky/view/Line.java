package io.skynet.sky.view;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a result. Its texts may come from the cluster: they are made harmless when they are
 * written.
 *
 * @param spans from left to right
 */
public record Line(List<Span> spans) {

  /**
   * A piece of a line.
   *
   * @param text as it is
   * @param style of it
   */
  public record Span(String text, Style style) {}

  public Line {
    spans = List.copyOf(spans);
  }

  /** Without any style. */
  public static Line of(String text) {
    return of(text, Style.PLAIN);
  }

  public static Line of(String text, Style style) {
    return new Line(List.of(new Span(text, style)));
  }

  /** The same with more at its end. */
  public Line with(String text, Style style) {
    List<Span> longer = new ArrayList<>(spans);
    longer.add(new Span(text, style));
    return new Line(longer);
  }

  /** The same with another line at its end. */
  public Line with(Line more) {
    List<Span> longer = new ArrayList<>(spans);
    longer.addAll(more.spans);
    return new Line(longer);
  }

  /** As a terminal gets it: harmless, and in colours if it shows any. */
  String text(boolean color) {
    StringBuilder text = new StringBuilder();
    for (Span span : spans) {
      String harmless = Printable.of(span.text());
      text.append(color ? span.style().around(harmless) : harmless);
    }
    return text.toString();
  }

  /** The same, but no wider than so many columns; what is cut off leaves an ellipsis. */
  Line within(int columns) {
    List<Span> kept = new ArrayList<>();
    int left = columns;
    for (Span span : spans) {
      String harmless = Printable.of(span.text());
      int width = TextWidth.of(harmless);
      if (width > left) {
        kept.add(new Span(TextWidth.cut(harmless, left), span.style()));
        return new Line(kept);
      }
      kept.add(new Span(harmless, span.style()));
      left -= width;
    }
    return new Line(kept);
  }

  /** Harmless, and without colours. */
  @Override
  public String toString() {
    return text(false);
  }
}
