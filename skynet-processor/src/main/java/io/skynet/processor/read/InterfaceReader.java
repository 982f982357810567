package io.skynet.processor.read;

import io.skynet.annotations.Rpc;
import io.skynet.processor.model.RemoteMethod;
import io.skynet.processor.model.RpcInterface;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads interfaces that carry {@code @Rpc}. */
public final class InterfaceReader {
  private static final Pattern RPC_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._+-]{0,62}");

  /** What generated code takes from java.lang, and a neighbour of the interface may be called. */
  private static final List<String> JAVA_LANG =
      List.of(
          "Boolean",
          "Byte",
          "Character",
          "Deprecated",
          "Double",
          "Float",
          "Integer",
          "Long",
          "Override",
          "Short",
          "String",
          "Void");

  private final Elements elements;
  private final Types types;
  private final ElementNames names;

  public InterfaceReader(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
    this.names = new ElementNames(elements);
  }

  /** Reads one interface, with all its mistakes. */
  public Reading read(TypeElement type) {
    Diagnostics diagnostics = new Diagnostics();
    if (type.getKind() != ElementKind.INTERFACE) {
      diagnostics.report(type, Problem.NOT_AN_INTERFACE, type.getSimpleName(), kind(type));
      return new Reading(null, diagnostics, false);
    }
    String packageName = names.packageOf(type);
    String rpc = rpcName(type);
    checkDeclaration(type, rpc, packageName, diagnostics);

    TypeReader typeReader = new TypeReader(elements, types, names, diagnostics, packageName);
    typeReader.codecs().readNamed(type);
    MethodFinder finder = new MethodFinder(types, names, typeReader, type, elements);
    List<FoundMethod> found = finder.find();
    new MethodNames(elements, types, diagnostics).check(type, found);
    List<RemoteMethod> methods = readMethods(found, diagnostics, typeReader, packageName);
    typeReader.refuseEndless();
    RpcInterface model =
        new RpcInterface(
            names.nameOf(type),
            rpc,
            names.isPublic(type),
            names.docs(type),
            names.deprecationOfType(type),
            methods,
            finder.parents(),
            typeReader.declarations(),
            shadowedNames(type, packageName));
    return new Reading(
        diagnostics.isEmpty() ? model : null, diagnostics, typeReader.isIncomplete());
  }

  private static String kind(TypeElement type) {
    return switch (type.getKind()) {
      case ENUM -> "an enum";
      case RECORD -> "a record";
      case ANNOTATION_TYPE -> "an annotation";
      default -> "a class";
    };
  }

  private static String rpcName(TypeElement type) {
    String given = type.getAnnotation(Rpc.class).value();
    return given.isEmpty() ? type.getSimpleName().toString() : given;
  }

  private void checkDeclaration(
      TypeElement type, String rpc, String packageName, Diagnostics diagnostics) {
    if (!names.isVisible(type, packageName)) {
      diagnostics.report(type, Problem.UNREACHABLE_INTERFACE, type.getSimpleName());
    }
    if (type.getModifiers().contains(Modifier.SEALED)) {
      diagnostics.report(type, Problem.SEALED_INTERFACE, type.getSimpleName());
    }
    if (!RPC_NAME.matcher(rpc).matches()) {
      diagnostics.report(type, Problem.RPC_NAME, rpc, type.getSimpleName());
    }
    if (!type.getTypeParameters().isEmpty()) {
      diagnostics.report(type, Problem.GENERIC_INTERFACE, type.getSimpleName());
    }
  }

  private List<RemoteMethod> readMethods(
      List<FoundMethod> found, Diagnostics diagnostics, TypeReader typeReader, String packageName) {
    ErrorReader errors =
        new ErrorReader(elements, types, names, diagnostics, typeReader, packageName);
    MethodReader reader = new MethodReader(elements, names, diagnostics, typeReader, errors);
    List<RemoteMethod> methods = new ArrayList<>();
    found.forEach(method -> methods.add(reader.read(method)));
    return methods;
  }

  private Set<String> shadowedNames(TypeElement type, String packageName) {
    Set<String> shadowed = new HashSet<>();
    for (TypeElement member : ElementFilter.typesIn(elements.getAllMembers(type))) {
      shadowed.add(member.getSimpleName().toString());
    }
    String prefix = packageName.isEmpty() ? "" : packageName + ".";
    for (String name : JAVA_LANG) {
      if (elements.getTypeElement(prefix + name) != null) {
        shadowed.add(name);
      }
    }
    return shadowed;
  }
}
