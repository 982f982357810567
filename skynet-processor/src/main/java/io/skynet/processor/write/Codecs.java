package io.skynet.processor.write;

import io.skynet.processor.model.BasicType;
import io.skynet.processor.model.Declaration;
import io.skynet.processor.model.Declaration.CodedDeclaration;
import io.skynet.processor.model.Declaration.RecordDeclaration;
import io.skynet.processor.model.Declaration.SealedDeclaration;
import io.skynet.processor.model.RpcInterface;
import io.skynet.processor.model.ValueType;
import io.skynet.processor.model.ValueType.Absence;
import io.skynet.processor.model.ValueType.Basic;
import io.skynet.processor.model.ValueType.Collection;
import io.skynet.processor.model.ValueType.Declared;
import io.skynet.processor.model.ValueType.Many;
import io.skynet.processor.model.ValueType.Mapping;
import io.skynet.processor.model.ValueType.Maybe;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The types of an interface that have codecs of their own, in the order in which they are met, and
 * what their codecs are called: {@code ListOfOrder} for {@code readListOfOrder} and {@code
 * writeListOfOrder}.
 */
final class Codecs {
  private final Map<ValueType, String> names = new LinkedHashMap<>();
  private final Set<String> taken = new HashSet<>();

  private Codecs() {}

  static Codecs of(RpcInterface rpc) {
    Codecs codecs = new Codecs();
    rpc.methods().forEach(method -> method.valueTypes().forEach(type -> codecs.add(rpc, type)));
    return codecs;
  }

  /** Type to name. */
  Map<ValueType, String> names() {
    return names;
  }

  String nameOf(ValueType type) {
    return Objects.requireNonNull(names.get(type), type::toString);
  }

  private void add(RpcInterface rpc, ValueType type) {
    if (type instanceof Basic || names.containsKey(type)) {
      return;
    }
    // What a container is made of comes first, since the container is named after it.
    type.parts().forEach(part -> add(rpc, part));
    names.put(type, allocate(spell(type)));
    if (type instanceof Declared declared) {
      Declaration declaration = rpc.declaration(declared);
      if (declaration instanceof RecordDeclaration record) {
        record.components().forEach(component -> add(rpc, component.type()));
      } else if (declaration instanceof SealedDeclaration sealed) {
        sealed.subtypes().forEach(subtype -> add(rpc, subtype.type()));
      } else if (declaration instanceof CodedDeclaration coded) {
        add(rpc, coded.wire());
      }
    }
  }

  /** Two packages may have a type of the same name. */
  private String allocate(String wanted) {
    String name = wanted;
    for (int i = 2; !taken.add(name); i++) {
      name = wanted + i;
    }
    return name;
  }

  private String spell(ValueType type) {
    if (type instanceof Many many) {
      return collection(many.collection()) + part(many.element());
    } else if (type instanceof Mapping mapping) {
      String map = mapping.sorted() ? "SortedMapOf" : "MapOf";
      return map + part(mapping.key()) + "To" + part(mapping.value());
    } else if (type instanceof Maybe maybe) {
      return absence(maybe.absence()) + part(maybe.value());
    }
    Declared declared = (Declared) type;
    String arguments =
        declared.arguments().stream().map(this::part).collect(Collectors.joining("And"));
    return declared.name().simpleName() + (arguments.isEmpty() ? "" : "Of" + arguments);
  }

  private static String collection(Collection collection) {
    return switch (collection) {
      case LIST -> "ListOf";
      case COLLECTION -> "CollectionOf";
      case ARRAY -> "ArrayOf";
      case SET -> "SetOf";
      case SORTED_SET -> "SortedSetOf";
    };
  }

  private static String absence(Absence absence) {
    return switch (absence) {
      case OPTIONAL -> "OptionalOf";
      case OPTIONAL_PRIMITIVE -> "Optional";
      case NULL -> "Nullable";
    };
  }

  private String part(ValueType type) {
    return type instanceof Basic basic ? word(basic.type()) : nameOf(type);
  }

  /** What the runtime calls a basic type: {@code LocalDate} for {@code readLocalDate}. */
  static String word(BasicType type) {
    StringBuilder word = new StringBuilder();
    for (String part : type.name().split("_")) {
      word.append(part.charAt(0)).append(part.substring(1).toLowerCase(Locale.ROOT));
    }
    return word.toString();
  }
}
