package io.skynet.processor.read;

import io.skynet.annotations.Fallback;
import io.skynet.processor.model.Declaration;
import io.skynet.processor.model.Declaration.Component;
import io.skynet.processor.model.Declaration.RecordDeclaration;
import io.skynet.processor.model.Declaration.SealedDeclaration;
import io.skynet.processor.model.Declaration.Subtype;
import io.skynet.processor.model.Deprecation;
import io.skynet.processor.model.JavaName;
import io.skynet.processor.model.ValueType;
import io.skynet.processor.model.ValueType.Declared;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import org.jspecify.annotations.Nullable;

/** Reads which records may stand for a sealed interface. */
final class SealedReader {
  private final ElementNames names;
  private final TypeReader types;
  private final Diagnostics diagnostics;

  SealedReader(ElementNames names, TypeReader types, Diagnostics diagnostics) {
    this.names = names;
    this.types = types;
    this.diagnostics = diagnostics;
  }

  /** Reads {@code element}, whose type parameters stand for {@code variables}. */
  SealedDeclaration read(
      JavaName name, TypeElement element, Site site, Map<Element, ValueType> variables) {
    WireNames wireNames = new WireNames(diagnostics);
    List<Subtype> subtypes = new ArrayList<>();
    Subtype fallback = null;
    Deprecation members = Deprecation.NONE;
    for (Map.Entry<TypeElement, Map<Element, ValueType>> leaf :
        leaves(element, site, variables).entrySet()) {
      TypeElement permitted = leaf.getKey();
      Subtype subtype = readSubtype(permitted, element, wireNames, site, leaf.getValue());
      if (subtype == null) {
        continue;
      }
      subtypes.add(subtype);
      members = members.and(names.deprecationOfType(permitted));
      if (permitted.getAnnotation(Fallback.class) != null) {
        if (fallback != null) {
          diagnostics.report(site.element(), Problem.FALLBACKS, name.nestedName());
        }
        fallback = subtype;
        checkFallback(subtype, name, site);
      }
    }
    return new SealedDeclaration(
        name,
        names.docs(element, site.element()),
        names.deprecationOfType(element),
        members,
        subtypes,
        fallback);
  }

  /**
   * The permitted classes, with those of a sealed interface in place of it, and what their type
   * parameters stand for.
   */
  private Map<TypeElement, Map<Element, ValueType>> leaves(
      TypeElement element, Site site, Map<Element, ValueType> variables) {
    Map<TypeElement, Map<Element, ValueType>> leaves = new LinkedHashMap<>();
    for (TypeMirror permitted : element.getPermittedSubclasses()) {
      types.requireComplete(permitted);
      TypeElement subclass = (TypeElement) ((DeclaredType) permitted).asElement();
      Map<Element, ValueType> bound = bind(subclass, element, variables);
      if (bound == null) {
        diagnostics.report(
            site.element(),
            Problem.GENERIC_SUBTYPE,
            site.words(),
            element.asType(),
            subclass.asType());
      } else if (isSealed(subclass)) {
        leaves.putAll(leaves(subclass, site, bound));
      } else {
        leaves.put(subclass, bound);
      }
    }
    return leaves;
  }

  private static boolean isSealed(TypeElement type) {
    return type.getKind().isInterface() && type.getModifiers().contains(Modifier.SEALED);
  }

  /**
   * What the type parameters of {@code subclass} stand for; null unless they are just those that it
   * hands on to {@code parent}.
   */
  private static @Nullable Map<Element, ValueType> bind(
      TypeElement subclass, TypeElement parent, Map<Element, ValueType> variables) {
    Map<Element, ValueType> bound = new HashMap<>();
    List<Element> handedOn = new ArrayList<>();
    for (TypeMirror above : subclass.getInterfaces()) {
      if (above instanceof DeclaredType declared && declared.asElement().equals(parent)) {
        for (int i = 0; i < declared.getTypeArguments().size(); i++) {
          if (!(declared.getTypeArguments().get(i) instanceof TypeVariable variable)) {
            return null;
          }
          handedOn.add(variable.asElement());
          ValueType value = variables.get(parent.getTypeParameters().get(i));
          if (value != null) {
            bound.put(variable.asElement(), value);
          }
        }
      }
    }
    boolean same =
        handedOn.size() == parent.getTypeParameters().size()
            && Set.copyOf(handedOn).size() == handedOn.size()
            && Set.copyOf(handedOn).equals(Set.copyOf(subclass.getTypeParameters()));
    return same ? bound : null;
  }

  private @Nullable Subtype readSubtype(
      TypeElement permitted,
      TypeElement owner,
      WireNames wireNames,
      Site site,
      Map<Element, ValueType> variables) {
    if (permitted.getKind() != ElementKind.RECORD) {
      diagnostics.report(
          site.element(), Problem.SUBTYPE, site.words(), owner.asType(), permitted.asType());
      return null;
    }
    String title = "subtype " + permitted.getQualifiedName() + " of " + owner.getSimpleName();
    String wireName = wireNames.nameOf(permitted, site.element(), title);
    ValueType type = types.read(permitted.asType(), site.part("a subtype").within(variables));
    return type instanceof Declared declared ? new Subtype(wireName, declared) : null;
  }

  private void checkFallback(Subtype subtype, JavaName owner, Site site) {
    Declaration declaration = types.declarations().get(subtype.type());
    // One that contains the sealed interface itself is still being read, and would need a value.
    if (!(declaration instanceof RecordDeclaration record) || !takesName(record)) {
      diagnostics.report(
          site.element(),
          Problem.FALLBACK_SHAPE,
          subtype.type().name().nestedName(),
          owner.nestedName());
    }
  }

  private static boolean takesName(RecordDeclaration record) {
    Component name = record.firstText();
    return name != null
        && record.components().stream().allMatch(each -> each == name || each.mayBeMissing());
  }
}
