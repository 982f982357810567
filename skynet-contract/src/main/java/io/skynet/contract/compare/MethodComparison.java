package io.skynet.contract.compare;

import io.skynet.contract.Contract;
import io.skynet.contract.Method;
import io.skynet.contract.Type;
import io.skynet.contract.Type.OptionalOf;
import io.skynet.contract.compare.Place.Kind;
import java.util.List;

/** Compares methods of one name. */
final class MethodComparison {
  private final Findings findings;
  private final TypeComparison types;
  private final ParameterComparison parameters;
  private final ErrorComparison errors;

  MethodComparison(Contract released, Contract current, Findings findings) {
    this.findings = findings;
    this.types = new TypeComparison(released, current, findings);
    this.parameters = new ParameterComparison(types, findings);
    this.errors = new ErrorComparison(types, findings);
  }

  void compare(Method before, Method after) {
    compareKind(before, after);
    compareIdempotence(before, after);
    parameters.compare(before, after);
    compareResult(before, after);
    errors.compare(before, after);
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
                  "A deployed client may still send a call again, and the new server may run it"
                      + " twice.")));
    } else if (after.idempotent() && !before.idempotent()) {
      findings.add(
          new Finding(
              Rule.IDEMPOTENCE_ADDED,
              place(after),
              "the method " + after.name() + " is now @Idempotent",
              false,
              List.of(
                  "The new client may run it twice at a deployed server, which has to keep the"
                      + " promise already.")));
    }
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
          was instanceof OptionalOf
              ? Trouble.none()
              : new Trouble(
                  null, "finds nil where it expects " + TypeComparison.words(was), false));
    } else if (is != null) {
      findings.add(
          Rule.RESULT_RETYPED,
          place,
          "the " + place + " was nothing and is " + TypeComparison.words(is),
          Flow.TO_CLIENT,
          is instanceof OptionalOf
              ? Trouble.none()
              : Trouble.ofNewReader("finds nil where it expects " + TypeComparison.words(is)));
    }
  }

  private static Place place(Method method) {
    return new Place(Kind.METHOD, method.name(), "");
  }
}
