package io.skynet.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An enum, which travels as the name of its constant.
 *
 * @param constants in the order of their declaration, which has no meaning on the wire
 * @param fallback what a constant that a reader does not know becomes; null if it is refused
 */
public record EnumType(
    String name, String docs, boolean deprecated, List<String> constants, @Nullable String fallback)
    implements NamedType {

  public EnumType {
    constants = List.copyOf(constants);
  }

  /** One without a fallback. */
  public EnumType(String name, String docs, boolean deprecated, List<String> constants) {
    this(name, docs, deprecated, constants, null);
  }
}
