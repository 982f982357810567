package com.example.deprecated;

import io.skynet.annotations.Rpc;
import java.util.List;

/** Has old methods, old records, old components and old constants. */
@Rpc
public interface Current {
  enum Level {
    LOW,
    @Deprecated
    MIDDLE
  }

  /** Nobody uses it any more. */
  @Deprecated
  record Gone(String name) {}

  record Keeps(String old, Level level, List<Gone> gone) {
    @Deprecated
    public String old() {
      return old;
    }
  }

  /**
   * Is old.
   *
   * @deprecated use nothing
   */
  @Deprecated
  String old(String message);

  Level level(Level level);

  Keeps keeps(Keeps keeps);

  List<Gone> gone(Gone gone);
}
