package io.skynet.contract.compare;

import io.skynet.contract.EnumType;
import io.skynet.contract.compare.Place.Kind;

/** Compares enums. The order of their constants has no meaning. */
final class EnumComparison {
  private static final String UNKNOWN = "meets a constant that it does not know and refuses it";

  private final Findings findings;

  EnumComparison(Findings findings) {
    this.findings = findings;
  }

  void compare(EnumType before, EnumType after, Flow flow) {
    for (String constant : before.constants()) {
      if (!after.constants().contains(constant)) {
        findings.add(
            Rule.CONSTANT_REMOVED,
            new Place(Kind.TYPE, after.name(), ""),
            "the constant " + after.name() + "." + constant + " is gone, or has another name",
            flow,
            Trouble.ofNewReader(UNKNOWN));
      }
    }
    for (String constant : after.constants()) {
      if (!before.constants().contains(constant)) {
        findings.add(
            Rule.CONSTANT_ADDED,
            new Place(Kind.CONSTANT, after.name(), constant),
            "the constant " + after.name() + "." + constant + " is new",
            flow,
            Trouble.ofOldReaderIfUsed(UNKNOWN));
      }
    }
  }
}
