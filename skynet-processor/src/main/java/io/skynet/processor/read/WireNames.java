package io.skynet.processor.read;

import io.skynet.annotations.Name;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;

/** What the members of one interface or type are called on the wire, each by a name of its own. */
final class WireNames {
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_$][\\p{L}\\p{N}_$+-]{0,62}");

  private final Diagnostics diagnostics;
  private final Map<String, String> taken = new HashMap<>();

  WireNames(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * The name that {@code @Name} gives to a member, or its own.
   *
   * @param site where the user is told if it does not do
   * @param title what messages call the member
   */
  String nameOf(Element member, Element site, String title) {
    Name given = member.getAnnotation(Name.class);
    String name = given == null ? member.getSimpleName().toString() : given.value();
    if (given != null && !NAME.matcher(name).matches()) {
      diagnostics.report(site, Problem.WIRE_NAME, name, title);
    }
    String other = taken.putIfAbsent(name, title);
    if (other != null && !other.equals(title)) {
      diagnostics.report(site, Problem.SAME_WIRE_NAME, title, name, other);
    }
    return name;
  }
}
