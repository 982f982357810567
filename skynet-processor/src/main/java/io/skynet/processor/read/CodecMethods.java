package io.skynet.processor.read;

import io.skynet.processor.model.Deprecation;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Finds and checks the two methods of a user's codec. */
final class CodecMethods {
  private final Elements elements;
  private final Types types;
  private final ElementNames names;
  private final TypeReader typeReader;
  private final Diagnostics diagnostics;
  private final String packageName;

  CodecMethods(
      Elements elements,
      Types types,
      ElementNames names,
      TypeReader typeReader,
      Diagnostics diagnostics,
      String packageName) {
    this.elements = elements;
    this.types = types;
    this.names = names;
    this.typeReader = typeReader;
    this.diagnostics = diagnostics;
    this.packageName = packageName;
  }

  /** Reads what {@code codec} maps to what; null if it does not do, which has been reported. */
  @Nullable NamedCodec read(TypeElement codec, Element site) {
    if (!names.isVisible(codec, packageName)) {
      diagnostics.report(site, Problem.CODEC_UNREACHABLE, codec);
      return null;
    }
    ExecutableElement write = method(codec, "write", site);
    ExecutableElement read = method(codec, "read", site);
    if (write == null || read == null) {
      return null;
    }
    checkThrown(codec, write, site);
    checkThrown(codec, read, site);
    TypeMirror type = write.getParameters().get(0).asType();
    TypeMirror wire = write.getReturnType();
    for (TypeMirror each : List.of(type, wire, read.getReturnType())) {
      typeReader.requireComplete(each);
    }
    if (!types.isSameType(type, read.getReturnType())
        || !types.isSameType(wire, read.getParameters().get(0).asType())) {
      diagnostics.report(
          site,
          Problem.CODEC_SIGNATURE,
          codec,
          type,
          wire,
          read.getParameters().get(0).asType(),
          read.getReturnType());
      return null;
    }
    TypeElement target = target(codec, type, site);
    Deprecation deprecation =
        names
            .deprecationOfType(codec)
            .and(names.deprecationOf(write))
            .and(names.deprecationOf(read));
    return target == null ? null : new NamedCodec(codec, target, wire, deprecation);
  }

  private @Nullable ExecutableElement method(TypeElement codec, String name, Element site) {
    List<ExecutableElement> found =
        ElementFilter.methodsIn(codec.getEnclosedElements()).stream()
            .filter(method -> method.getSimpleName().contentEquals(name))
            .toList();
    if (found.size() != 1 || !fits(found.get(0), codec)) {
      diagnostics.report(site, Problem.CODEC_METHOD, codec, name);
      return null;
    }
    ExecutableElement method = found.get(0);
    if (Annotations.isNullable(method, method.getReturnType())
        || Annotations.isNullable(
            method.getParameters().get(0), method.getParameters().get(0).asType())) {
      diagnostics.report(site, Problem.CODEC_NULL, codec, name);
    }
    return method;
  }

  private boolean fits(ExecutableElement method, TypeElement codec) {
    Set<Modifier> modifiers = method.getModifiers();
    boolean neighbour = names.packageOf(codec).equals(packageName);
    return modifiers.contains(Modifier.STATIC)
        && (modifiers.contains(Modifier.PUBLIC)
            || neighbour && !modifiers.contains(Modifier.PRIVATE))
        && method.getTypeParameters().isEmpty()
        && method.getParameters().size() == 1
        && !method.isVarArgs();
  }

  private void checkThrown(TypeElement codec, ExecutableElement method, Element site) {
    for (TypeMirror thrown : method.getThrownTypes()) {
      typeReader.requireComplete(thrown);
      if (ErrorReader.isChecked(thrown, elements, types)) {
        diagnostics.report(
            site, Problem.CODEC_THROWS, codec, method.getSimpleName().toString(), thrown);
      }
    }
  }

  /** The class that is mapped; null if it is none that may be. */
  private @Nullable TypeElement target(TypeElement codec, TypeMirror type, Element site) {
    String mistake = "which travels by itself";
    if (type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element
        && !KnownTypes.isKnown(element.getQualifiedName().toString())) {
      if (element.getTypeParameters().isEmpty()) {
        return element;
      }
      mistake = "which has type parameters";
    }
    diagnostics.report(site, Problem.CODEC_TARGET, codec, type, mistake);
    return null;
  }
}
