package io.skynet.sky.doctor;

import io.skynet.sky.view.Style;

/**
 * Something that a person should know of.
 *
 * @param what is the case
 * @param cure what to do about it
 */
public record Finding(Severity severity, String what, String cure) {

  /** How bad it is. */
  public enum Severity {
    /** Calls fail, or will soon. */
    BAD(Style.BAD),
    /** Something may go wrong. */
    WARN(Style.NOTICE),
    /** Worth knowing. */
    NOTE(Style.DIM);

    private final Style style;

    Severity(Style style) {
      this.style = style;
    }

    Style style() {
      return style;
    }
  }

  static Finding bad(String what, String cure) {
    return new Finding(Severity.BAD, what, cure);
  }

  static Finding warn(String what, String cure) {
    return new Finding(Severity.WARN, what, cure);
  }

  static Finding note(String what, String cure) {
    return new Finding(Severity.NOTE, what, cure);
  }
}
