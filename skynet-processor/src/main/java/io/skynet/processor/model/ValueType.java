package io.skynet.processor.model;

import java.util.List;

/** A Java type whose values can travel. */
public sealed interface ValueType {

  /** The types that it is made of. */
  List<ValueType> parts();

  /** A type that is not made of others. */
  record Basic(BasicType type, boolean isPrimitive) implements ValueType {
    @Override
    public List<ValueType> parts() {
      return List.of();
    }
  }

  /** Several values of one type. */
  record Many(Collection collection, ValueType element) implements ValueType {
    @Override
    public List<ValueType> parts() {
      return List.of(element);
    }
  }

  /** What holds several values. */
  enum Collection {
    LIST,
    COLLECTION,
    ARRAY,
    SET,
    SORTED_SET;

    /** Whether no two elements are equal. */
    public boolean isSet() {
      return this == SET || this == SORTED_SET;
    }
  }

  /**
   * {@code Map}.
   *
   * @param sorted whether it is {@code SortedMap}
   */
  record Mapping(ValueType key, ValueType value, boolean sorted) implements ValueType {
    @Override
    public List<ValueType> parts() {
      return List.of(key, value);
    }
  }

  /** A value that may be absent. */
  record Maybe(ValueType value, Absence absence) implements ValueType {
    @Override
    public List<ValueType> parts() {
      return List.of(value);
    }
  }

  /** How Java says that a value is absent. */
  enum Absence {
    /** By an empty {@code Optional}. */
    OPTIONAL,
    /** By an empty {@code OptionalInt}, {@code OptionalLong} or {@code OptionalDouble}. */
    OPTIONAL_PRIMITIVE,
    /** By null. */
    NULL
  }

  /**
   * A type of the user's own: a record, an enum, a sealed interface, or one that has a codec.
   *
   * @param arguments what stands for its type parameters
   */
  record Declared(JavaName name, List<ValueType> arguments) implements ValueType {
    public Declared {
      arguments = List.copyOf(arguments);
    }

    @Override
    public List<ValueType> parts() {
      return arguments;
    }
  }
}
