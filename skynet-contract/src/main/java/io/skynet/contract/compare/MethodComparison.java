package io.skynet.contract.compare;

import io.skynet.contract.Contract;
import io.skynet.contract.Field;
import io.skynet.contract.Method;
import io.skynet.contract.Type;
import io.skynet.contract.compare.FieldMatch.Pair;
import io.skynet.contract.compare.Place.Kind;
import java.util.List;

/** Compares methods of one name. */
final class MethodComparison {
  private final Findings findings;
  private final TypeComparison types;

  MethodComparison(Contract released, Contract current, Findings findings) {
    this.findings = findings;
    this.types = new TypeComparison(released, current, findings);
  }

  void compare(Method before, Method after) {
    compareKind(before, after);
    compareIdempotence(before, after);
    compareParameters(before, after);
    compareResult(before, after);
  }

  private void compareKind(Method before, Method after) {
    if (before.oneway() == after.oneway()) {
      return;
    }
    List<String> effects =
        after.oneway()
            ? List.of(
                "A deployed client waits until its deadline for an answer that the new server"
                    + " never gives.",
                "A deployed server's answer is nothing that the new client waits for.")
            : List.of(
                "A deployed client never learns what became of its call.",
                "The new client waits until its deadline for an answer that a deployed server never"
                    + " gives.");
    findings.add(
        new Finding(
            Rule.METHOD_KIND,
            place(after),
            "the method "
                + after.name()
                + (after.oneway() ? " is now oneway" : " is no longer oneway"),
            true,
            effects));
  }

  private void compareIdempotence(Method before, Method after) {
    if (before.idempotent() && !after.idempotent()) {
      findings.add(
          new Finding(
              Rule.IDEMPOTENCE_WITHDRAWN,
              place(after),
              "the method " + after.name() + " is no longer @Idempotent",
              true,
              List.of(
                  "A deployed client still sends a call again, and the new server may run it"
                      + " twice.")));
    } else if (after.idempotent() && !before.idempotent()) {
      findings.harmless(
          Rule.IDEMPOTENCE_ADDED,
          place(after),
          "the method " + after.name() + " is now @Idempotent");
    }
  }

  private void compareParameters(Method before, Method after) {
    FieldMatch match = new FieldMatch(before.parameters(), after.parameters());
    String counts = "finds %d arguments where it expects %d and refuses the call";
    Trouble count =
        new Trouble(
            counts.formatted(before.parameters().size(), after.parameters().size()),
            counts.formatted(after.parameters().size(), before.parameters().size()),
            false);
    Trouble shifted =
        before.parameters().size() == after.parameters().size()
            ? Trouble.both("takes arguments for one another")
            : count;
    for (Field field : match.removed()) {
      change(
          Rule.PARAMETER_REMOVED, place(after), field, " of " + after.name() + " is gone", shifted);
    }
    for (Field field : match.added()) {
      change(
          Rule.PARAMETER_ADDED,
          place(after, field),
          field,
          " of " + after.name() + " is new",
          shifted);
    }
    for (Field field : match.moved()) {
      change(
          Rule.PARAMETERS_REORDERED,
          place(after, field),
          field,
          " of " + after.name() + " has moved",
          Trouble.both("takes arguments for one another"));
    }
    for (Pair pair : match.pairs()) {
      Place place = place(after, pair.after());
      if (pair.isRenamed()) {
        findings.harmless(
            Rule.PARAMETER_RENAMED,
            place,
            "the parameter "
                + pair.before().name()
                + " of "
                + after.name()
                + " is now called "
                + pair.after().name());
      }
      types.compare(pair.before().type(), pair.after().type(), place, Flow.TO_SERVER);
    }
  }

  private void change(Rule rule, Place place, Field field, String what, Trouble trouble) {
    findings.add(rule, place, "the parameter " + field.name() + what, Flow.TO_SERVER, trouble);
  }

  private void compareResult(Method before, Method after) {
    Place place = new Place(Kind.RESULT, after.name(), "");
    Type was = before.result();
    Type is = after.result();
    if (was != null && is != null) {
      types.compare(was, is, place, Flow.TO_CLIENT);
    } else if (was != null) {
      findings.add(
          Rule.RESULT_RETYPED,
          place,
          "the " + place + " was " + TypeComparison.words(was) + " and is gone",
          Flow.TO_CLIENT,
          new Trouble(null, "finds nil where it expects " + TypeComparison.words(was), false));
    } else if (is != null) {
      findings.add(
          Rule.RESULT_RETYPED,
          place,
          "the " + place + " was nothing and is " + TypeComparison.words(is),
          Flow.TO_CLIENT,
          Trouble.ofNewReader("finds nil where it expects " + TypeComparison.words(is)));
    }
  }

  private static Place place(Method method) {
    return new Place(Kind.METHOD, method.name(), "");
  }

  private static Place place(Method method, Field parameter) {
    return new Place(Kind.PARAMETER, method.name(), parameter.name());
  }
}
