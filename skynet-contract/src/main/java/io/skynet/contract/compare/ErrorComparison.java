package io.skynet.contract.compare;

import io.skynet.contract.Field;
import io.skynet.contract.Method;
import io.skynet.contract.compare.Place.Kind;
import java.util.List;
import java.util.Optional;

/**
 * Compares the errors of a method, which travel by their names, and only to clients. One that a
 * client does not know is an error nevertheless, but not one that it can tell from any other.
 */
final class ErrorComparison {
  private static final String UNTOLD = "gets an RpcException that it cannot tell from any other";

  private final TypeComparison types;
  private final Findings findings;

  ErrorComparison(TypeComparison types, Findings findings) {
    this.types = types;
    this.findings = findings;
  }

  void compare(Method before, Method after) {
    for (Field error : before.errors()) {
      find(after.errors(), error.name())
          .ifPresentOrElse(same -> compare(after, error, same), () -> removed(after, error));
    }
    for (Field error : after.errors()) {
      if (find(before.errors(), error.name()).isEmpty()) {
        findings.add(
            Rule.ERROR_ADDED,
            place(after, error),
            "the error " + error.name() + " of " + after.name() + " is new",
            Flow.TO_CLIENT,
            new Trouble(null, UNTOLD, false));
      }
    }
    compareOrder(before, after);
  }

  private void compare(Method method, Field before, Field after) {
    types.compare(before.type(), after.type(), place(method, after), Flow.TO_CLIENT);
  }

  private void removed(Method method, Field error) {
    findings.add(
        Rule.ERROR_REMOVED,
        new Place(Kind.METHOD, method.name(), ""),
        "the error " + error.name() + " of " + method.name() + " is gone, or has another name",
        Flow.TO_CLIENT,
        Trouble.ofNewReader(UNTOLD));
  }

  private void compareOrder(Method before, Method after) {
    List<String> was = before.errors().stream().map(Field::name).toList();
    List<String> is = after.errors().stream().map(Field::name).toList();
    if (!was.equals(is) && was.stream().sorted().toList().equals(is.stream().sorted().toList())) {
      findings.harmless(
          Rule.ORDER,
          new Place(Kind.METHOD, after.name(), ""),
          "the errors of " + after.name() + " have another order");
    }
  }

  private static Optional<Field> find(List<Field> errors, String name) {
    return errors.stream().filter(error -> error.name().equals(name)).findFirst();
  }

  private static Place place(Method method, Field error) {
    return new Place(Kind.ERROR, method.name(), error.name());
  }
}
