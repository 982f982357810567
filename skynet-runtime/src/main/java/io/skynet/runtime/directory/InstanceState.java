package io.skynet.runtime.directory;

import java.util.Locale;

/** What an instance wants of its clients. */
public enum InstanceState {
  /** Calls, please. */
  REGISTERED,
  /** Up and visible, never called. */
  UNREGISTERED,
  /** On its way out. */
  DRAINING;

  /** What stands in a record and on a screen. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Why an instance is called, or is not, as a sentence. */
  public String reason() {
    return switch (this) {
      case REGISTERED -> "it is registered";
      case UNREGISTERED -> "it is unregistered, so wants no calls";
      case DRAINING -> "it is draining";
    };
  }
}
