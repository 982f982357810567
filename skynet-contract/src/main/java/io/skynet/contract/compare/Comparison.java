package io.skynet.contract.compare;

import io.skynet.contract.Contract;
import io.skynet.contract.Method;
import io.skynet.contract.NamedType;
import io.skynet.contract.compare.Place.Kind;
import java.util.List;
import java.util.Optional;

/** Compares the contract that peers are deployed with to the one that is to be. */
public final class Comparison {
  private final Contract released;
  private final Contract current;
  private final Findings findings = new Findings();

  private Comparison(Contract released, Contract current) {
    this.released = released;
    this.current = current;
  }

  /** All that differs, method by method in the order of their names; empty if nothing does. */
  public static List<Finding> of(Contract released, Contract current) {
    Comparison comparison = new Comparison(released, current);
    comparison.compare();
    return comparison.findings.list();
  }

  private void compare() {
    Place all = new Place(Kind.INTERFACE, current.rpc(), "");
    if (!released.rpc().equals(current.rpc())) {
      findings.add(
          new Finding(
              Rule.INTERFACE_RENAMED,
              all,
              "the wire name of the interface was " + released.rpc() + " and is " + current.rpc(),
              true,
              List.of(
                  "The new server, called by a deployed client, knows none of its methods.",
                  "A deployed server, called by the new client, knows none of its methods.")));
    }
    remarks(all, released.docs(), current.docs(), released.deprecated(), current.deprecated());
    MethodComparison methods = new MethodComparison(released, current, findings);
    for (Method method : released.methods()) {
      current
          .method(method.name())
          .ifPresentOrElse(
              same -> {
                methods.compare(method, same);
                remarks(
                    new Place(Kind.METHOD, method.name(), ""),
                    method.docs(),
                    same.docs(),
                    method.deprecated(),
                    same.deprecated());
              },
              () -> removed(method));
    }
    current.methods().stream()
        .filter(method -> released.method(method.name()).isEmpty())
        .forEach(this::added);
    compareTypeRemarks();
  }

  private void removed(Method method) {
    findings.add(
        new Finding(
            Rule.METHOD_REMOVED,
            new Place(Kind.METHOD, method.name(), ""),
            "the method " + method.name() + " is gone, or has another name",
            true,
            List.of(
                method.oneway()
                    ? "The new server, called by a deployed client, drops the call, and nobody is told."
                    : "The new server, called by a deployed client, does not know the method.")));
  }

  private void added(Method method) {
    findings.add(
        new Finding(
            Rule.METHOD_ADDED,
            new Place(Kind.METHOD, method.name(), ""),
            "the method " + method.name() + " is new",
            false,
            List.of("A deployed server, called by the new client, does not offer it yet.")));
  }

  private void compareTypeRemarks() {
    for (NamedType type : current.types()) {
      Optional<NamedType> before = released.type(type.name());
      before.ifPresent(
          old ->
              remarks(
                  new Place(Kind.TYPE, type.name(), ""),
                  old.docs(),
                  type.docs(),
                  old.deprecated(),
                  type.deprecated()));
    }
  }

  private void remarks(
      Place place, String oldDocs, String docs, boolean wasDeprecated, boolean deprecated) {
    if (!oldDocs.equals(docs)) {
      findings.harmless(Rule.DOCS, place, "the documentation of " + place + " differs");
    }
    if (wasDeprecated != deprecated) {
      findings.harmless(
          Rule.DEPRECATION,
          place,
          place + " is " + (deprecated ? "" : "no longer ") + "deprecated");
    }
  }
}
