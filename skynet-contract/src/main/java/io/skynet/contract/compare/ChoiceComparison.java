package io.skynet.contract.compare;

import io.skynet.contract.EnumType;
import io.skynet.contract.Field;
import io.skynet.contract.SealedType;
import io.skynet.contract.compare.Place.Kind;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Compares what travels by one of several names: enums by those of their constants, sealed types by
 * those of their subtypes. The order of the names has no meaning.
 */
final class ChoiceComparison {

  /** The names of a type, and which of them a reader takes for one that it does not know. */
  private record Choice(String type, List<String> names, @Nullable String fallback) {
    static Choice of(EnumType type) {
      return new Choice(type.name(), type.constants(), type.fallback());
    }

    static Choice of(SealedType type) {
      return new Choice(
          type.name(), type.subtypes().stream().map(Field::name).toList(), type.fallback());
    }

    String title(String name) {
      return type + "." + name;
    }
  }

  private final Findings findings;
  private final Kind kind;
  private final Rule removed;
  private final Rule added;
  private final String word;

  private ChoiceComparison(Findings findings, Kind kind, Rule removed, Rule added) {
    this.findings = findings;
    this.kind = kind;
    this.removed = removed;
    this.added = added;
    this.word = kind == Kind.CONSTANT ? "constant" : "subtype";
  }

  static void compare(EnumType before, EnumType after, Flow flow, Findings findings) {
    new ChoiceComparison(findings, Kind.CONSTANT, Rule.CONSTANT_REMOVED, Rule.CONSTANT_ADDED)
        .compare(Choice.of(before), Choice.of(after), flow);
  }

  /** Compares the names, and not what the subtypes are. */
  static void compare(SealedType before, SealedType after, Flow flow, Findings findings) {
    new ChoiceComparison(findings, Kind.SUBTYPE, Rule.SUBTYPE_REMOVED, Rule.SUBTYPE_ADDED)
        .compare(Choice.of(before), Choice.of(after), flow);
  }

  private void compare(Choice before, Choice after, Flow flow) {
    String unknown = "meets a " + word + " that it does not know and refuses it";
    for (String name : before.names()) {
      if (!after.names().contains(name)) {
        findings.add(
            removed,
            new Place(Kind.TYPE, after.type(), ""),
            "the " + word + " " + after.title(name) + " is gone, or has another name",
            flow,
            after.fallback() == null ? Trouble.ofNewReader(unknown) : Trouble.none());
      }
    }
    for (String name : after.names()) {
      if (!before.names().contains(name)) {
        findings.add(
            added,
            new Place(kind, after.type(), name),
            "the " + word + " " + after.title(name) + " is new",
            flow,
            before.fallback() == null ? Trouble.ofOldReaderIfUsed(unknown) : Trouble.none());
      }
    }
    compareFallback(before, after, flow);
    compareOrder(before, after);
  }

  private void compareFallback(Choice before, Choice after, Flow flow) {
    String was = before.fallback();
    String is = after.fallback();
    if (was == null && is != null) {
      findings.harmless(
          Rule.FALLBACK_ADDED,
          new Place(kind, after.type(), is),
          "the " + word + " " + after.title(is) + " is now the @Fallback");
    } else if (was != null && is == null) {
      findings.add(
          Rule.FALLBACK_WITHDRAWN,
          new Place(Kind.TYPE, after.type(), ""),
          "the type " + after.type() + " has no @Fallback any more",
          flow,
          Trouble.ofNewReader(
              "refuses a " + word + " that it does not know, for which " + was + " stood so far"));
    } else if (was != null && !was.equals(is)) {
      findings.harmless(
          Rule.FALLBACK_CHANGED,
          new Place(kind, after.type(), is),
          "the @Fallback of " + after.type() + " was " + was + " and is " + is);
    }
  }

  private void compareOrder(Choice before, Choice after) {
    if (!before.names().equals(after.names())
        && new HashSet<>(before.names()).equals(new HashSet<>(after.names()))) {
      findings.harmless(
          Rule.ORDER,
          new Place(Kind.TYPE, after.type(), ""),
          "the " + word + "s of " + after.type() + " have another order");
    }
  }
}
