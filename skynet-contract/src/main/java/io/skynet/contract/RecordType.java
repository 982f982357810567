package io.skynet.contract;

import java.util.List;

/**
 * A record, which travels as an array of its components.
 *
 * @param components in the order in which they travel
 */
public record RecordType(String name, String docs, boolean deprecated, List<Field> components)
    implements NamedType {

  public RecordType {
    components = List.copyOf(components);
  }
}
