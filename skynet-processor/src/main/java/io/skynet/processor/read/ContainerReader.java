package io.skynet.processor.read;

import io.skynet.processor.model.BasicType;
import io.skynet.processor.model.Declaration;
import io.skynet.processor.model.Declaration.CodedDeclaration;
import io.skynet.processor.model.Declaration.EnumDeclaration;
import io.skynet.processor.model.ValueType;
import io.skynet.processor.model.ValueType.Absence;
import io.skynet.processor.model.ValueType.Basic;
import io.skynet.processor.model.ValueType.Collection;
import io.skynet.processor.model.ValueType.Declared;
import io.skynet.processor.model.ValueType.Many;
import io.skynet.processor.model.ValueType.Mapping;
import io.skynet.processor.model.ValueType.Maybe;
import java.util.Map;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads the types of Java's library that hold values of others. */
final class ContainerReader {
  private final TypeReader types;
  private final Map<Declared, Declaration> declarations;

  ContainerReader(TypeReader types, Map<Declared, Declaration> declarations) {
    this.types = types;
    this.declarations = declarations;
  }

  @Nullable ValueType readArray(ArrayType type, Site site) {
    TypeMirror component = type.getComponentType();
    if (component.getKind() == TypeKind.BYTE) {
      return new Basic(BasicType.BINARY, false);
    }
    ValueType element = types.read(component, site.part("an element"));
    if (element != null && !isReifiable(element)) {
      return types.refuse(Problem.ARRAY_ELEMENT, type, site);
    }
    return element == null ? null : new Many(Collection.ARRAY, element);
  }

  /** Whether Java can make an array of {@code element} without a warning. */
  private static boolean isReifiable(ValueType element) {
    if (element instanceof Maybe maybe && maybe.absence() == Absence.NULL) {
      return isReifiable(maybe.value());
    } else if (element instanceof Many many) {
      return many.collection() == Collection.ARRAY;
    }
    return !(element instanceof Mapping)
        && !(element instanceof Maybe maybe && maybe.absence() == Absence.OPTIONAL)
        && !(element instanceof Declared declared && !declared.arguments().isEmpty());
  }

  /** Reads a type that is known to be a container and not raw. */
  @Nullable ValueType read(String name, DeclaredType type, Site site) {
    return switch (name) {
      case "java.util.List" -> readMany(Collection.LIST, type, site);
      case "java.util.Collection" -> readMany(Collection.COLLECTION, type, site);
      case "java.util.Set" -> readMany(Collection.SET, type, site);
      case "java.util.SortedSet" -> readMany(Collection.SORTED_SET, type, site);
      case "java.util.Map" -> readMap(type, false, site);
      case "java.util.SortedMap" -> readMap(type, true, site);
      case "java.util.OptionalInt" -> optional(BasicType.INT);
      case "java.util.OptionalLong" -> optional(BasicType.LONG);
      case "java.util.OptionalDouble" -> optional(BasicType.DOUBLE);
      default -> readOptional(type, site);
    };
  }

  private @Nullable ValueType readMany(Collection collection, DeclaredType type, Site site) {
    ValueType element = types.read(type.getTypeArguments().get(0), site.part("an element"));
    if (element == null) {
      return null;
    } else if (collection.isSet() && isArray(element)) {
      return types.refuse(Problem.BINARY_IN_SET, type, site);
    } else if (collection == Collection.SORTED_SET && !isOrdered(element)) {
      return types.refuse(Problem.NOT_ORDERED, type, site);
    }
    return new Many(collection, element);
  }

  private static boolean isArray(ValueType type) {
    return type instanceof Basic basic && basic.type() == BasicType.BINARY
        || type instanceof Many many && many.collection() == Collection.ARRAY
        || type instanceof Maybe maybe && isArray(maybe.value());
  }

  private @Nullable ValueType readMap(DeclaredType type, boolean sorted, Site site) {
    TypeMirror keyType = type.getTypeArguments().get(0);
    Site keySite = site.part("a key");
    ValueType key = types.read(keyType, keySite);
    ValueType value = types.read(type.getTypeArguments().get(1), site.part("a value"));
    if (key != null && !isKey(key)) {
      return types.refuse(Problem.KEY_TYPE, keyType, keySite);
    } else if (key != null && sorted && !isOrdered(key)) {
      return types.refuse(Problem.NOT_ORDERED, type, site);
    }
    return key == null || value == null ? null : new Mapping(key, value, sorted);
  }

  private boolean isKey(ValueType key) {
    if (key instanceof Declared declared
        && declarations.get(declared) instanceof CodedDeclaration coded) {
      return isKey(coded.wire());
    }
    return key instanceof Basic basic ? basic.type().isValue() : isEnum(key);
  }

  private boolean isOrdered(ValueType type) {
    return type instanceof Basic basic ? basic.type().isOrdered() : isEnum(type);
  }

  private boolean isEnum(ValueType type) {
    return type instanceof Declared declared
        && declarations.get(declared) instanceof EnumDeclaration;
  }

  private static ValueType optional(BasicType type) {
    return new Maybe(new Basic(type, true), Absence.OPTIONAL_PRIMITIVE);
  }

  private @Nullable ValueType readOptional(DeclaredType type, Site site) {
    ValueType value = types.read(type.getTypeArguments().get(0), site.part("the value"));
    if (value instanceof Maybe) {
      return types.refuse(Problem.NESTED_OPTIONAL, type, site);
    }
    return value == null ? null : new Maybe(value, Absence.OPTIONAL);
  }
}
