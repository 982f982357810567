package io.skynet.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of several records, which travels as an array of its name and its value.
 *
 * @param subtypes what it may be, by the names that travel, in the order of their declaration,
 *     which has no meaning on the wire
 * @param fallback what a subtype that a reader does not know becomes; null if it is refused
 */
public record SealedType(
    String name, String docs, boolean deprecated, List<Field> subtypes, @Nullable String fallback)
    implements NamedType {

  public SealedType {
    subtypes = List.copyOf(subtypes);
  }
}
