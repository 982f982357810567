package com.example.far;

/** Lies in another package. */
public final class Far {
  private Far() {}

  /** One of many. */
  public record Item(int far) {}
}
