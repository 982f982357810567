package io.skynet.sky.view;

import java.util.Locale;

/** How a result is written: {@code -o}. */
public enum Format {
  TABLE,
  WIDE,
  JSON,
  JSONL,
  YAML,
  NAME;

  /** For people. */
  public boolean isText() {
    return this == TABLE || this == WIDE;
  }

  /** As it is asked for. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
