package io.skynet.processor.model;

/** How strongly the user of something is warned. */
public enum Deprecation {
  NONE,
  /** Users are warned, unless they are deprecated themselves. */
  DEPRECATED,
  /** Users are warned even if they are deprecated: it will be gone. */
  FOR_REMOVAL;

  public boolean isDeprecated() {
    return this != NONE;
  }

  /** The warning that is left for a user of both. */
  public Deprecation and(Deprecation other) {
    return compareTo(other) < 0 ? other : this;
  }
}
