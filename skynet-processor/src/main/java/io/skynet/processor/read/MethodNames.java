package io.skynet.processor.read;

import io.skynet.annotations.Idempotent;
import io.skynet.annotations.Oneway;
import java.lang.annotation.Annotation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Checks that the methods of an interface get along with one another and with generated ones. */
final class MethodNames {
  private final Elements elements;
  private final Types types;
  private final Diagnostics diagnostics;

  MethodNames(Elements elements, Types types, Diagnostics diagnostics) {
    this.elements = elements;
    this.types = types;
    this.diagnostics = diagnostics;
  }

  void check(TypeElement type, List<FoundMethod> remote) {
    checkUnique(remote);
    remote.forEach(this::checkNotOfObject);
    List<ExecutableElement> all = ElementFilter.methodsIn(elements.getAllMembers(type));
    remote.forEach(method -> checkTwin(method, all));
    all.stream().filter(method -> method.getEnclosingElement() == type).forEach(this::checkLocal);
  }

  private void checkUnique(List<FoundMethod> remote) {
    Set<String> taken = new HashSet<>();
    for (FoundMethod method : remote) {
      if (!taken.add(method.simpleName())) {
        diagnostics.report(method.site(), Problem.SAME_NAME, method.title());
      }
    }
  }

  private void checkNotOfObject(FoundMethod found) {
    ExecutableElement method = found.element();
    TypeElement object = elements.getTypeElement("java.lang.Object");
    for (ExecutableElement own : ElementFilter.methodsIn(object.getEnclosedElements())) {
      if (method.getSimpleName().equals(own.getSimpleName())
          && types.isSubsignature(
              (ExecutableType) method.asType(), (ExecutableType) own.asType())) {
        diagnostics.report(found.site(), Problem.METHOD_OF_OBJECT, found.title());
      }
    }
  }

  private void checkTwin(FoundMethod method, List<ExecutableElement> all) {
    if (!MethodReader.hasTwin(method.element())) {
      return;
    }
    String twin = method.simpleName() + "Async";
    for (ExecutableElement other : all) {
      if (other.getSimpleName().contentEquals(twin)
          && !other.getModifiers().contains(Modifier.STATIC)) {
        diagnostics.report(
            method.siteOf(other),
            Problem.CLIENT_METHOD_TAKEN,
            FoundMethod.title(other),
            method.title());
      }
    }
  }

  private void checkLocal(ExecutableElement method) {
    if (!method.getModifiers().contains(Modifier.ABSTRACT)) {
      checkUnmarked(method, Idempotent.class);
      checkUnmarked(method, Oneway.class);
    }
  }

  private void checkUnmarked(ExecutableElement method, Class<? extends Annotation> mark) {
    if (method.getAnnotation(mark) != null) {
      diagnostics.report(
          method, Problem.LOCAL_METHOD, FoundMethod.title(method), "@" + mark.getSimpleName());
    }
  }
}
