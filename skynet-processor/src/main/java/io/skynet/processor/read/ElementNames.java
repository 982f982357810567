package io.skynet.processor.read;

import io.skynet.processor.model.Deprecation;
import io.skynet.processor.model.JavaName;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Names, visibility and Javadoc of elements. */
final class ElementNames {
  private final Elements elements;

  ElementNames(Elements elements) {
    this.elements = elements;
  }

  JavaName nameOf(TypeElement type) {
    Deque<String> simpleNames = new ArrayDeque<>();
    for (Element at = type; !(at instanceof PackageElement); at = at.getEnclosingElement()) {
      simpleNames.addFirst(at.getSimpleName().toString());
    }
    return new JavaName(packageOf(type), List.copyOf(simpleNames));
  }

  String packageOf(Element element) {
    return elements.getPackageOf(element).getQualifiedName().toString();
  }

  /** Whether code in {@code packageName} may name {@code type}. */
  boolean isVisible(TypeElement type, String packageName) {
    boolean neighbour = packageOf(type).equals(packageName);
    for (Element at = type; !(at instanceof PackageElement); at = at.getEnclosingElement()) {
      boolean open = at.getModifiers().contains(Modifier.PUBLIC);
      boolean closed = at.getModifiers().contains(Modifier.PRIVATE);
      if (closed || !open && !neighbour) {
        return false;
      }
    }
    return true;
  }

  /** Whether code everywhere may name {@code type}. */
  boolean isPublic(TypeElement type) {
    for (Element at = type; !(at instanceof PackageElement); at = at.getEnclosingElement()) {
      if (!at.getModifiers().contains(Modifier.PUBLIC)) {
        return false;
      }
    }
    return true;
  }

  /** Of {@code type}, and of all that it lies in and is named with. */
  Deprecation deprecationOfType(TypeElement type) {
    Deprecation deprecation = Deprecation.NONE;
    for (Element at = type; !(at instanceof PackageElement); at = at.getEnclosingElement()) {
      deprecation = deprecation.and(deprecationOf(at));
    }
    return deprecation;
  }

  /** Of {@code element} alone. */
  Deprecation deprecationOf(Element element) {
    Deprecated mark = element.getAnnotation(Deprecated.class);
    if (mark != null && mark.forRemoval()) {
      return Deprecation.FOR_REMOVAL;
    }
    return elements.isDeprecated(element) ? Deprecation.DEPRECATED : Deprecation.NONE;
  }

  /**
   * The Javadoc of a type that {@code site} leads to; empty if it lies in another source file: were
   * that compiled earlier, there would only be a class file, which has none.
   */
  String docs(TypeElement type, Element site) {
    return outermost(type).equals(outermost(site)) ? docs(type) : "";
  }

  /** What of all that {@code element} lies in is a file of its own. */
  static Element outermost(Element element) {
    Element at = element;
    while (!(at.getEnclosingElement() instanceof PackageElement)) {
      at = at.getEnclosingElement();
    }
    return at;
  }

  /** The Javadoc of {@code element} without its comment marks, empty if it has none. */
  String docs(Element element) {
    String comment = elements.getDocComment(element);
    return comment == null
        ? ""
        : comment
            .lines()
            .map(line -> line.startsWith(" ") ? line.substring(1) : line)
            .map(String::stripTrailing)
            .collect(Collectors.joining("\n"))
            .strip();
  }
}
