package io.skynet.processor.model;

import io.skynet.processor.model.Declaration.CodedDeclaration;
import io.skynet.processor.model.Declaration.RecordDeclaration;
import io.skynet.processor.model.Declaration.SealedDeclaration;
import io.skynet.processor.model.ValueType.Declared;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * An interface that carries {@code @Rpc}.
 *
 * @param rpc wire name
 * @param isPublic whether code outside its package can see it
 * @param docs its Javadoc, empty if it has none
 * @param methods in the order of their declaration
 * @param parents the nearest interfaces above that carry {@code @Rpc} too
 * @param declarations the records, enums and sealed interfaces that the methods mention, however
 *     deep, in an order that depends on the source alone
 * @param shadowedNames simple names that do not mean what they usually mean within a class that
 *     implements the interface: its member types, and neighbours named like a class of java.lang
 */
public record RpcInterface(
    JavaName name,
    String rpc,
    boolean isPublic,
    String docs,
    Deprecation deprecation,
    List<RemoteMethod> methods,
    List<Parent> parents,
    Map<Declared, Declaration> declarations,
    Set<String> shadowedNames) {

  public RpcInterface {
    methods = List.copyOf(methods);
    parents = List.copyOf(parents);
    declarations = Collections.unmodifiableMap(new LinkedHashMap<>(declarations));
    shadowedNames = Set.copyOf(shadowedNames);
  }

  public JavaName client() {
    return name.companion("Client");
  }

  public JavaName skeleton() {
    return name.companion("Skeleton");
  }

  public JavaName binding() {
    return name.companion("Binding");
  }

  public JavaName types() {
    return name.companion("Types");
  }

  /** Where its contract lies in the class output. */
  public String contractPath() {
    return "META-INF/skynet/" + name.qualifiedName() + ".json";
  }

  /** What {@code type} was declared as. */
  public Declaration declaration(Declared type) {
    return Objects.requireNonNull(declarations.get(type), type.name()::qualifiedName);
  }

  /** What {@code type} is made of: its parts, and what it was declared with. */
  private List<ValueType> contents(ValueType type) {
    List<ValueType> contents = new ArrayList<>(type.parts());
    if (type instanceof Declared declared) {
      Declaration declaration = declaration(declared);
      if (declaration instanceof RecordDeclaration record) {
        record.components().forEach(component -> contents.add(component.type()));
      } else if (declaration instanceof SealedDeclaration sealed) {
        sealed.subtypes().forEach(subtype -> contents.add(subtype.type()));
      } else if (declaration instanceof CodedDeclaration coded) {
        contents.add(coded.wire());
      }
    }
    return contents;
  }

  /** Whether a value of {@code type} can hold others of the same type. */
  public boolean isRecursive(ValueType type) {
    Set<ValueType> met = new HashSet<>();
    Deque<ValueType> left = new ArrayDeque<>(contents(type));
    while (!left.isEmpty()) {
      ValueType next = left.pop();
      if (met.add(next)) {
        left.addAll(contents(next));
      }
    }
    return met.contains(type);
  }

  /** What naming {@code type} in source brings. */
  public Deprecation deprecationOf(ValueType type) {
    Deprecation deprecation =
        type instanceof Declared declared ? declaration(declared).deprecation() : Deprecation.NONE;
    return type.parts().stream().map(this::deprecationOf).reduce(deprecation, Deprecation::and);
  }

  /** What naming {@code method} and all its types brings. */
  public Deprecation deprecationOf(RemoteMethod method) {
    return method.valueTypes().stream()
        .map(this::deprecationOf)
        .reduce(method.deprecation(), Deprecation::and);
  }
}
