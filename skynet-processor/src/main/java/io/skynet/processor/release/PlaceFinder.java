package io.skynet.processor.release;

import io.skynet.contract.compare.Place;
import io.skynet.processor.model.Declaration;
import io.skynet.processor.model.Declaration.Component;
import io.skynet.processor.model.Declaration.Constant;
import io.skynet.processor.model.Declaration.EnumDeclaration;
import io.skynet.processor.model.Declaration.RecordDeclaration;
import io.skynet.processor.model.Declaration.SealedDeclaration;
import io.skynet.processor.model.Declaration.Subtype;
import io.skynet.processor.model.RemoteMethod;
import io.skynet.processor.model.RpcInterface;
import io.skynet.processor.model.ValueType.Declared;
import io.skynet.processor.write.ContractMapping;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Finds what a user wrote for a place in the contract of an interface. */
final class PlaceFinder {
  private final Elements elements;
  private final RpcInterface rpc;
  private final ContractMapping mapping;
  private final TypeElement type;

  PlaceFinder(Elements elements, RpcInterface rpc, ContractMapping mapping, TypeElement type) {
    this.elements = elements;
    this.rpc = rpc;
    this.mapping = mapping;
    this.type = type;
  }

  /** The element; the nearest around it that there is, up to the interface. */
  Element find(Place place) {
    return switch (place.kind()) {
      case INTERFACE -> type;
      case METHOD, RESULT, ERROR -> method(place.owner());
      case PARAMETER -> parameter(place);
      case TYPE, COMPONENT, CONSTANT, SUBTYPE -> inType(place);
    };
  }

  /** What is inherited has its place where it is inherited. */
  private Element method(String wireName) {
    return remote(wireName)
        .flatMap(method -> own(method.name()))
        .<Element>map(method -> method)
        .orElse(type);
  }

  private Element parameter(Place place) {
    Optional<RemoteMethod> method = remote(place.owner());
    Optional<ExecutableElement> element = method.flatMap(each -> own(each.name()));
    if (element.isEmpty()) {
      return type;
    }
    int index = method.get().parameterNames().indexOf(place.member());
    return index < 0 ? element.get() : element.get().getParameters().get(index);
  }

  private Optional<RemoteMethod> remote(String wireName) {
    return rpc.methods().stream().filter(each -> each.wireName().equals(wireName)).findFirst();
  }

  private Optional<ExecutableElement> own(String name) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
        .filter(method -> method.getSimpleName().contentEquals(name))
        .findFirst();
  }

  private Element inType(Place place) {
    for (Declared declared : rpc.declarations().keySet()) {
      if (mapping.name(declared).equals(place.owner())) {
        return inType(rpc.declaration(declared), place.member());
      }
    }
    return type;
  }

  private Element inType(Declaration declaration, String member) {
    TypeElement owner = elements.getTypeElement(declaration.name().qualifiedName());
    if (declaration instanceof SealedDeclaration sealed) {
      return sealed.subtypes().stream()
          .filter(subtype -> subtype.wireName().equals(member))
          .map(Subtype::type)
          .<Element>map(subtype -> elements.getTypeElement(subtype.name().qualifiedName()))
          .findFirst()
          .orElse(owner);
    }
    Stream<String> names =
        declaration instanceof EnumDeclaration constants
            ? constants.constants().stream()
                .filter(constant -> constant.wireName().equals(member))
                .map(Constant::name)
            : ((RecordDeclaration) declaration)
                .components().stream()
                    .filter(component -> component.wireName().equals(member))
                    .map(Component::name);
    return names.findFirst().flatMap(name -> member(owner, name)).orElse(owner);
  }

  /** The field of a constant or component, or the parameter that an exception is made from. */
  private static Optional<Element> member(TypeElement owner, String name) {
    List<? extends Element> inside = owner.getEnclosedElements();
    Stream<Element> parameters =
        ElementFilter.constructorsIn(inside).stream()
            .flatMap(each -> each.getParameters().stream());
    return Stream.concat(ElementFilter.fieldsIn(inside).stream(), parameters)
        .filter(each -> each.getSimpleName().contentEquals(name))
        .findFirst();
  }
}
