package io.skynet.processor.model;

import io.skynet.processor.model.ValueType.Basic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a user's type looks like inside. */
public sealed interface Declaration {
  JavaName name();

  String docs();

  /** Its own, or that of something that it lies in. */
  Deprecation deprecation();

  /** Of all in it that generated code must name. */
  Deprecation memberDeprecation();

  /** A record, or an exception that crosses the wire, and its components. */
  record RecordDeclaration(
      JavaName name,
      String docs,
      Deprecation deprecation,
      Deprecation memberDeprecation,
      List<Component> components)
      implements Declaration {

    public RecordDeclaration {
      components = List.copyOf(components);
    }

    /** The first component of type String; null if there is none. */
    public @Nullable Component firstText() {
      return components.stream()
          .filter(each -> each.type().equals(new Basic(BasicType.STRING, false)))
          .findFirst()
          .orElse(null);
    }
  }

  /**
   * An enum and its constants.
   *
   * @param fallback what an unknown constant becomes; null if it is refused
   */
  record EnumDeclaration(
      JavaName name,
      String docs,
      Deprecation deprecation,
      Deprecation memberDeprecation,
      List<Constant> constants,
      @Nullable Constant fallback)
      implements Declaration {

    public EnumDeclaration {
      constants = List.copyOf(constants);
    }
  }

  /**
   * A sealed interface and the records that may stand for it.
   *
   * @param fallback what an unknown subtype becomes; null if it is refused
   */
  record SealedDeclaration(
      JavaName name,
      String docs,
      Deprecation deprecation,
      Deprecation memberDeprecation,
      List<Subtype> subtypes,
      @Nullable Subtype fallback)
      implements Declaration {

    public SealedDeclaration {
      subtypes = List.copyOf(subtypes);
    }
  }

  /**
   * A type that travels as another one.
   *
   * @param codec the class whose methods map one to the other
   * @param wire what it travels as, never absent
   */
  record CodedDeclaration(
      JavaName name,
      String docs,
      Deprecation deprecation,
      Deprecation memberDeprecation,
      JavaName codec,
      ValueType wire)
      implements Declaration {}

  /** One of the records that a sealed interface may be. */
  record Subtype(String wireName, ValueType.Declared type) {}

  /**
   * A component of a record, or of an exception.
   *
   * @param accessor the method that gives it
   * @param fallback what it is if it is missing, in the text of {@code @Default}; null if it has no
   *     default
   */
  record Component(
      String name, String accessor, String wireName, ValueType type, @Nullable String fallback) {

    /** Whether a peer may leave it out. */
    public boolean mayBeMissing() {
      return fallback != null || type instanceof ValueType.Maybe;
    }
  }

  /** A constant of an enum. */
  record Constant(String name, String wireName) {}
}
