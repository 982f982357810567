package io.skynet.processor.read;

import io.skynet.annotations.Rpc;
import io.skynet.processor.model.Parent;
import io.skynet.processor.model.ValueType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds the remote methods of one interface: its own, then those of each that it extends. */
final class MethodFinder {
  private final Types types;
  private final ElementNames names;
  private final TypeReader typeReader;
  private final TypeElement type;
  private final Set<Element> members;
  private final List<FoundMethod> found = new ArrayList<>();
  private final Set<Parent> parents = new LinkedHashSet<>();

  MethodFinder(
      Types types, ElementNames names, TypeReader typeReader, TypeElement type, Elements elements) {
    this.types = types;
    this.names = names;
    this.typeReader = typeReader;
    this.type = type;
    this.members = new HashSet<>(elements.getAllMembers(type));
  }

  /** All methods that are called from afar, without those that another overrides. */
  List<FoundMethod> find() {
    find(type, Map.of(), true);
    return found;
  }

  /** The nearest interfaces above that are remote ones themselves. */
  List<Parent> parents() {
    return List.copyOf(parents);
  }

  private void find(TypeElement from, Map<Element, ValueType> variables, boolean near) {
    for (ExecutableElement method : ElementFilter.methodsIn(from.getEnclosedElements())) {
      if (method.getModifiers().contains(Modifier.ABSTRACT)
          && members.contains(method)
          && found.stream().noneMatch(other -> isSame(other.element(), method))) {
        found.add(
            new FoundMethod(
                method,
                from == type ? method : type,
                variables,
                ElementNames.outermost(from).equals(ElementNames.outermost(type))));
      }
    }
    for (TypeMirror parent : from.getInterfaces()) {
      typeReader.requireComplete(parent);
      if (parent instanceof DeclaredType declared) {
        findAbove(declared, variables, near);
      }
    }
  }

  private void findAbove(DeclaredType parent, Map<Element, ValueType> variables, boolean near) {
    TypeElement element = (TypeElement) parent.asElement();
    Site site = new Site(type, element.getSimpleName() + ", which it extends,", variables);
    boolean remote = element.getAnnotation(Rpc.class) != null;
    if (remote && near) {
      parents.add(new Parent(names.nameOf(element), names.deprecationOfType(element)));
    }
    Map<Element, ValueType> bound = new HashMap<>();
    if (parent.getTypeArguments().size() < element.getTypeParameters().size()) {
      typeReader.refuse(Problem.RAW_TYPE, parent, site);
    } else if (typeReader.bind(element, parent, site, new ArrayList<>(), bound)) {
      find(element, bound, near && !remote);
    }
  }

  private boolean isSame(ExecutableElement one, ExecutableElement other) {
    DeclaredType self = (DeclaredType) type.asType();
    return one.getSimpleName().equals(other.getSimpleName())
        && types.isSubsignature(
            (ExecutableType) types.asMemberOf(self, one),
            (ExecutableType) types.asMemberOf(self, other));
  }
}
