package io.skynet.processor.read;

import io.skynet.annotations.Default;
import io.skynet.annotations.Fallback;
import io.skynet.processor.model.Declaration.Component;
import io.skynet.processor.model.Declaration.Constant;
import io.skynet.processor.model.Declaration.EnumDeclaration;
import io.skynet.processor.model.Declaration.RecordDeclaration;
import io.skynet.processor.model.Declaration.SealedDeclaration;
import io.skynet.processor.model.Deprecation;
import io.skynet.processor.model.JavaName;
import io.skynet.processor.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Reads what is inside a user's record, enum or sealed interface. */
final class DeclarationReader {
  private final ElementNames names;
  private final TypeReader types;
  private final Diagnostics diagnostics;

  DeclarationReader(ElementNames names, TypeReader types, Diagnostics diagnostics) {
    this.names = names;
    this.types = types;
    this.diagnostics = diagnostics;
  }

  RecordDeclaration readRecord(
      JavaName name, TypeElement element, Site site, Map<Element, ValueType> variables) {
    List<Component> components = new ArrayList<>();
    WireNames wireNames = new WireNames(diagnostics);
    Deprecation members = constructorDeprecation(element);
    for (RecordComponentElement component : element.getRecordComponents()) {
      String componentName = component.getSimpleName().toString();
      Site componentSite = site.component(componentName, name.nestedName(), variables);
      TypeMirror mirror = component.asType();
      ValueType type = types.read(mirror, Annotations.isNullable(component, mirror), componentSite);
      String wireName = wireNames.nameOf(component, site.element(), componentSite.words());
      if (type != null) {
        components.add(
            new Component(
                componentName,
                componentName,
                wireName,
                type,
                readDefault(component, type, componentSite)));
      }
      members = members.and(names.deprecationOf(component.getAccessor()));
    }
    return new RecordDeclaration(
        name,
        names.docs(element, site.element()),
        names.deprecationOfType(element),
        members,
        components);
  }

  private @Nullable String readDefault(
      RecordComponentElement component, ValueType type, Site site) {
    Default given = component.getAnnotation(Default.class);
    if (given != null) {
      new DefaultCheck(types.declarations(), diagnostics)
          .check(type, component.asType(), given.value(), site);
    }
    return given == null ? null : given.value();
  }

  /** Of the constructor that takes all the components. */
  private Deprecation constructorDeprecation(TypeElement element) {
    List<TypeMirror> components = new ArrayList<>();
    element.getRecordComponents().forEach(component -> components.add(component.asType()));
    for (ExecutableElement constructor :
        ElementFilter.constructorsIn(element.getEnclosedElements())) {
      List<TypeMirror> parameters = new ArrayList<>();
      constructor.getParameters().forEach(parameter -> parameters.add(parameter.asType()));
      if (parameters.toString().equals(components.toString())) {
        return names.deprecationOf(constructor);
      }
    }
    return Deprecation.NONE;
  }

  EnumDeclaration readEnum(JavaName name, TypeElement element, Site site) {
    WireNames wireNames = new WireNames(diagnostics);
    List<Constant> constants = new ArrayList<>();
    Constant fallback = null;
    Deprecation members = Deprecation.NONE;
    for (VariableElement field : ElementFilter.fieldsIn(element.getEnclosedElements())) {
      if (field.getKind() == ElementKind.ENUM_CONSTANT) {
        String simpleName = field.getSimpleName().toString();
        String title = "constant " + simpleName + " of enum " + name.nestedName();
        Constant constant =
            new Constant(simpleName, wireNames.nameOf(field, site.element(), title));
        constants.add(constant);
        members = members.and(names.deprecationOf(field));
        if (field.getAnnotation(Fallback.class) != null) {
          requireFirst(fallback, name, site);
          fallback = constant;
        }
      }
    }
    return new EnumDeclaration(
        name,
        names.docs(element, site.element()),
        names.deprecationOfType(element),
        members,
        constants,
        fallback);
  }

  SealedDeclaration readSealed(
      JavaName name, TypeElement element, Site site, Map<Element, ValueType> variables) {
    SealedReader reader = new SealedReader(names, types, diagnostics);
    return reader.read(name, element, site, variables);
  }

  private void requireFirst(@Nullable Object fallback, JavaName name, Site site) {
    if (fallback != null) {
      diagnostics.report(site.element(), Problem.FALLBACKS, name.nestedName());
    }
  }
}
