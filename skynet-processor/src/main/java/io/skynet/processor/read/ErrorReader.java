package io.skynet.processor.read;

import static java.util.stream.Collectors.toSet;

import io.skynet.processor.model.Declaration.Component;
import io.skynet.processor.model.Declaration.RecordDeclaration;
import io.skynet.processor.model.Deprecation;
import io.skynet.processor.model.RemoteError;
import io.skynet.processor.model.ValueType;
import io.skynet.processor.model.ValueType.Declared;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Reads the exceptions of remote methods: classes with one constructor, each of whose parameters
 * has an accessor of its name and type.
 */
final class ErrorReader {
  /** What every call may fail with, so that to declare it says nothing new. */
  private static final String RPC_EXCEPTION = "io.skynet.runtime.rpc.RpcException";

  private final Elements elements;
  private final Types types;
  private final ElementNames names;
  private final Diagnostics diagnostics;
  private final TypeReader typeReader;
  private final String packageName;

  ErrorReader(
      Elements elements,
      Types types,
      ElementNames names,
      Diagnostics diagnostics,
      TypeReader typeReader,
      String packageName) {
    this.elements = elements;
    this.types = types;
    this.names = names;
    this.diagnostics = diagnostics;
    this.typeReader = typeReader;
    this.packageName = packageName;
  }

  List<RemoteError> read(FoundMethod method, boolean answered) {
    List<RemoteError> errors = new ArrayList<>();
    WireNames wireNames = new WireNames(diagnostics);
    for (TypeMirror thrown : method.element().getThrownTypes()) {
      typeReader.requireComplete(thrown);
      RemoteError error = answered ? readThrown(thrown, method, wireNames) : null;
      if (error != null) {
        errors.add(error);
      } else if (isChecked(thrown, elements, types) || isOwn(thrown)) {
        diagnostics.report(
            method.site(),
            answered ? Problem.ERROR_SHAPE : Problem.ONEWAY_ERROR,
            method.title(),
            thrown);
      }
    }
    return errors;
  }

  static boolean isChecked(TypeMirror thrown, Elements elements, Types types) {
    TypeMirror unchecked = elements.getTypeElement("java.lang.RuntimeException").asType();
    TypeMirror error = elements.getTypeElement("java.lang.Error").asType();
    return !types.isSubtype(thrown, unchecked) && !types.isSubtype(thrown, error);
  }

  /**
   * Whether it is an exception that neither Java nor the runtime has: whoever declares one means
   * its caller to catch it, checked or not. Were an unfit one passed over, the contract would
   * depend on whether its class file has the names of parameters.
   */
  private boolean isOwn(TypeMirror thrown) {
    if (thrown.getKind() == TypeKind.ERROR || !types.isSubtype(thrown, exception())) {
      return false;
    }
    return !(types.asElement(thrown) instanceof TypeElement element)
        || !isJavas(element) && !element.getQualifiedName().contentEquals(RPC_EXCEPTION);
  }

  private boolean isJavas(TypeElement element) {
    return names.packageOf(element).startsWith("java.");
  }

  private TypeMirror exception() {
    return elements.getTypeElement("java.lang.Exception").asType();
  }

  private @Nullable RemoteError readThrown(
      TypeMirror thrown, FoundMethod method, WireNames wireNames) {
    if (!(thrown instanceof DeclaredType declared)
        || !(declared.asElement() instanceof TypeElement element)
        || isJavas(element)
        || element.getModifiers().contains(Modifier.ABSTRACT)
        || element.getNestingKind().isNested() && !element.getModifiers().contains(Modifier.STATIC)
        || !types.isSubtype(thrown, exception())
        || !names.isVisible(element, packageName)) {
      return null;
    }
    List<ExecutableElement> constructors =
        ElementFilter.constructorsIn(element.getEnclosedElements());
    if (constructors.size() != 1 || !isOpen(constructors.get(0), element)) {
      return null;
    }
    Declared type = new Declared(names.nameOf(element), List.of());
    if (!typeReader.declarations().containsKey(type)) {
      List<Component> components = readComponents(element, constructors.get(0), method);
      if (components == null) {
        return null;
      }
      typeReader
          .declarations()
          .put(
              type,
              new RecordDeclaration(
                  type.name(),
                  names.docs(element, method.site()),
                  names.deprecationOfType(element),
                  accessorDeprecation(element, components)
                      .and(names.deprecationOf(constructors.get(0))),
                  components));
    }
    String title = "error " + element.getQualifiedName() + " of " + method.title();
    return new RemoteError(wireNames.nameOf(element, method.site(), title), type);
  }

  private boolean isOpen(ExecutableElement member, TypeElement owner) {
    boolean neighbour = names.packageOf(owner).equals(packageName);
    return member.getModifiers().contains(Modifier.PUBLIC)
        || neighbour && !member.getModifiers().contains(Modifier.PRIVATE);
  }

  /** Null if one of the parameters has no accessor. */
  private @Nullable List<Component> readComponents(
      TypeElement element, ExecutableElement constructor, FoundMethod method) {
    List<Component> components = new ArrayList<>();
    for (VariableElement parameter : constructor.getParameters()) {
      String accessor = accessor(element, parameter);
      if (accessor == null) {
        return null;
      }
      String name = parameter.getSimpleName().toString();
      String words = "parameter " + name + " of the constructor of " + element.getSimpleName();
      TypeMirror mirror = parameter.asType();
      ValueType type =
          typeReader.read(
              mirror,
              Annotations.isNullable(parameter, mirror),
              new Site(method.site(), words, Map.of()));
      if (type != null) {
        components.add(new Component(name, accessor, name, type, null));
      }
    }
    return components;
  }

  private Deprecation accessorDeprecation(TypeElement element, List<Component> components) {
    Set<String> accessors = components.stream().map(Component::accessor).collect(toSet());
    return ElementFilter.methodsIn(elements.getAllMembers(element)).stream()
        .filter(method -> method.getParameters().isEmpty())
        .filter(method -> accessors.contains(method.getSimpleName().toString()))
        .map(names::deprecationOf)
        .reduce(Deprecation.NONE, Deprecation::and);
  }

  private @Nullable String accessor(TypeElement element, VariableElement parameter) {
    String name = parameter.getSimpleName().toString();
    String getter = "get" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    for (ExecutableElement method : ElementFilter.methodsIn(elements.getAllMembers(element))) {
      String found = method.getSimpleName().toString();
      if ((found.equals(name) || found.equals(getter))
          && method.getParameters().isEmpty()
          && isOpen(method, element)
          && types.isSameType(
              types.erasure(method.getReturnType()), types.erasure(parameter.asType()))) {
        return found;
      }
    }
    return null;
  }
}
