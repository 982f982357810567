package io.skynet.processor.read;

import io.skynet.processor.model.ValueType;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/**
 * A remote method of an interface, its own or inherited.
 *
 * @param site where the user is told about it: itself, or the interface that inherits it
 * @param variables what the type variables of the interface that declares it stand for
 * @param documented whether its comment and the names of its parameters are to be had whether or
 *     not the interface that declares it is compiled along: a class file has neither
 */
record FoundMethod(
    ExecutableElement element,
    Element site,
    Map<Element, ValueType> variables,
    boolean documented) {

  /** What messages call it: {@code Echo.echo}. */
  String title() {
    return title(element);
  }

  static String title(ExecutableElement method) {
    return method.getEnclosingElement().getSimpleName() + "." + method.getSimpleName();
  }

  String simpleName() {
    return element.getSimpleName().toString();
  }

  /** Where something about its {@code part} is told: there, if it is the interface's own. */
  Element siteOf(Element part) {
    return site == element ? part : site;
  }
}
