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

  /** Has an accessor that nobody should use. */
  final class Coded extends Exception {
    private static final long serialVersionUID = 1L;
    private final int code;

    Coded(int code) {
      this.code = code;
    }

    @Deprecated
    int code() {
      return code;
    }
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

  Level level(Level level) throws Coded;

  Keeps keeps(Keeps keeps);

  List<Gone> gone(Gone gone);
}
