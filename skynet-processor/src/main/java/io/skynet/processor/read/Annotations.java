package io.skynet.processor.read;

import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.Element;

/** Looks for annotations that the processor has no class of. */
final class Annotations {
  private Annotations() {}

  /**
   * Whether something called {@code @Nullable} is there, whoever made it: they all mean the same.
   */
  static boolean isNullable(AnnotatedConstruct construct) {
    return construct.getAnnotationMirrors().stream()
        .anyMatch(
            mirror ->
                mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable"));
  }

  /** Whether the element or the outermost part of its type is marked. */
  static boolean isNullable(Element element, AnnotatedConstruct type) {
    return isNullable(element) || isNullable(type);
  }
}
