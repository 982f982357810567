package io.skynet.contract;

import org.jspecify.annotations.Nullable;

/**
 * A named place for a value: a parameter of a method, a component of a record or a subtype of a
 * sealed type.
 *
 * @param fallback what a component that is missing counts as, in the text of {@code @Default}; null
 *     if it has no default
 */
public record Field(String name, Type type, @Nullable String fallback) {

  /** One without a default. */
  public Field(String name, Type type) {
    this(name, type, null);
  }

  /** Whether a component may be missing from a record that a peer sends. */
  public boolean mayBeMissing() {
    return fallback != null || type instanceof Type.OptionalOf;
  }
}
