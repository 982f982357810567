package io.skynet.contract.compare;

import io.skynet.contract.Field;
import io.skynet.contract.Method;
import io.skynet.contract.compare.FieldMatch.Pair;
import io.skynet.contract.compare.Place.Kind;

/** Compares the parameters of a method, which travel in their order and without their names. */
final class ParameterComparison {
  private static final Trouble MIXED = Trouble.both("takes arguments for one another");

  private final TypeComparison types;
  private final Findings findings;

  ParameterComparison(TypeComparison types, Findings findings) {
    this.types = types;
    this.findings = findings;
  }

  void compare(Method before, Method after) {
    FieldMatch match = new FieldMatch(before.parameters(), after.parameters());
    Trouble shifted = shifted(before.parameters().size(), after.parameters().size());
    for (Field field : match.removed()) {
      change(
          Rule.PARAMETER_REMOVED,
          new Place(Kind.METHOD, after.name(), ""),
          field.name() + " of " + after.name() + " is gone",
          shifted);
    }
    for (Field field : match.added()) {
      String change = field.name() + " of " + after.name() + " is new";
      change(Rule.PARAMETER_ADDED, place(after, field), change, shifted);
    }
    for (Field field : match.moved()) {
      String change = field.name() + " of " + after.name() + " has moved";
      change(Rule.PARAMETERS_REORDERED, place(after, field), change, MIXED);
    }
    match.pairs().forEach(pair -> compare(after, pair));
  }

  /** What comes of it that some are gone, or that others are there. */
  private static Trouble shifted(int before, int after) {
    if (before == after) {
      return MIXED;
    }
    return new Trouble(miscounted(before, after), miscounted(after, before), false);
  }

  private static String miscounted(int found, int expected) {
    String arguments = found == 1 ? " argument" : " arguments";
    return "finds " + found + arguments + " where it expects " + expected + " and refuses the call";
  }

  private void compare(Method method, Pair pair) {
    Place place = place(method, pair.after());
    if (pair.isRenamed()) {
      findings.harmless(
          Rule.PARAMETER_RENAMED,
          place,
          "the parameter "
              + pair.before().name()
              + " of "
              + method.name()
              + " is now called "
              + pair.after().name());
    }
    types.compare(pair.before().type(), pair.after().type(), place, Flow.TO_SERVER);
  }

  private void change(Rule rule, Place place, String change, Trouble trouble) {
    findings.add(rule, place, "the parameter " + change, Flow.TO_SERVER, trouble);
  }

  private static Place place(Method method, Field parameter) {
    return new Place(Kind.PARAMETER, method.name(), parameter.name());
  }
}
