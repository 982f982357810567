package io.skynet.processor.read;

import io.skynet.processor.model.ValueType;
import java.util.Map;
import javax.lang.model.element.Element;

/**
 * Where a type stands.
 *
 * @param element where the user is told about it
 * @param words how a sentence about it begins
 * @param variables what the type variables that are in sight stand for; one that cannot travel is
 *     not among them, and has been reported
 */
record Site(Element element, String words, Map<Element, ValueType> variables) {

  Site {
    variables = Map.copyOf(variables);
  }

  /** Something that the type here is made of. */
  Site part(String part) {
    return new Site(element, part + " of " + words, variables);
  }

  /** The same, where other type variables are in sight. */
  Site within(Map<Element, ValueType> variables) {
    return new Site(element, words, variables);
  }

  /** A component of a record that is mentioned here; the record may lie in another file. */
  Site component(String component, String owner, Map<Element, ValueType> variables) {
    return new Site(element, "component " + component + " of record " + owner, variables);
  }
}
