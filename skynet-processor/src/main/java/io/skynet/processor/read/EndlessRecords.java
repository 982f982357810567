package io.skynet.processor.read;

import io.skynet.processor.model.Declaration;
import io.skynet.processor.model.Declaration.CodedDeclaration;
import io.skynet.processor.model.Declaration.RecordDeclaration;
import io.skynet.processor.model.Declaration.SealedDeclaration;
import io.skynet.processor.model.ValueType;
import io.skynet.processor.model.ValueType.Declared;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds types of which there is no value, since each would contain another one: {@code record
 * Node(Node next)}. A type has values if all that it must contain has.
 */
final class EndlessRecords {
  private final Map<Declared, Declaration> declarations;
  private final Set<Declared> ending = new HashSet<>();

  /**
   * Among types.
   *
   * @param declarations each behind those that it contains, unless they contain it too
   */
  EndlessRecords(Map<Declared, Declaration> declarations) {
    this.declarations = declarations;
  }

  /** One of each circle, and none that only leads to a circle. */
  List<Declared> find() {
    List<Declared> found = new ArrayList<>();
    for (Optional<Declared> next = next(); next.isPresent(); next = next()) {
      found.add(next.get());
      ending.add(next.get());
    }
    return found;
  }

  /** The first one, which lies on a circle: what it contains and does not end is behind it. */
  private Optional<Declared> next() {
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Map.Entry<Declared, Declaration> each : declarations.entrySet()) {
        grown |= ends(each.getValue()) && ending.add(each.getKey());
      }
    }
    return declarations.keySet().stream().filter(each -> !ending.contains(each)).findFirst();
  }

  private boolean ends(Declaration declaration) {
    if (declaration instanceof RecordDeclaration record) {
      return record.components().stream().allMatch(component -> ends(component.type()));
    } else if (declaration instanceof SealedDeclaration sealed) {
      return sealed.subtypes().isEmpty()
          || sealed.subtypes().stream().anyMatch(subtype -> ends(subtype.type()));
    }
    return !(declaration instanceof CodedDeclaration coded) || ends(coded.wire());
  }

  /** What is no type of the user's own may be empty or is a plain value. */
  private boolean ends(ValueType type) {
    return !(type instanceof Declared declared)
        || ending.contains(declared)
        || !declarations.containsKey(declared);
  }
}
