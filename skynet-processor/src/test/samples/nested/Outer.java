package com.example.nested;

import io.skynet.annotations.Rpc;

/** Holds an interface. */
public final class Outer {
  private Outer() {}

  /** Lies within. */
  @Rpc
  public interface Inner {
    /** Lies deeper still. */
    record Deep(Shade shade) {}

    Deep dive(Deep deep);
  }

  enum Shade {
    DARK
  }
}
