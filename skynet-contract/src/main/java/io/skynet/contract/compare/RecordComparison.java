package io.skynet.contract.compare;

import io.skynet.contract.Field;
import io.skynet.contract.RecordType;
import io.skynet.contract.compare.FieldMatch.Pair;
import io.skynet.contract.compare.Place.Kind;

/** Compares records. */
final class RecordComparison {
  private static final String MISSED =
      "misses it in a record that comes as a map of names to values";

  /** Peers that send arrays, as those in Java do, are understood whatever the names are. */
  private static final Trouble UNNAMED = new Trouble(MISSED, MISSED, true);

  private final TypeComparison types;
  private final Findings findings;

  RecordComparison(TypeComparison types, Findings findings) {
    this.types = types;
    this.findings = findings;
  }

  void compare(RecordType before, RecordType after, Flow flow) {
    FieldMatch match = new FieldMatch(before.components(), after.components());
    Trouble shifted = Trouble.both("takes components for one another");
    for (Field field : match.removed()) {
      boolean last = before.components().indexOf(field) >= after.components().size();
      change(
          Rule.COMPONENT_REMOVED,
          new Place(Kind.TYPE, after.name(), ""),
          after,
          field,
          " is gone",
          flow,
          last ? lost(field) : shifted);
    }
    for (Field field : match.added()) {
      boolean appended = match.isAppended(field);
      change(
          appended ? Rule.COMPONENT_APPENDED : Rule.COMPONENT_INSERTED,
          place(after, field),
          after,
          field,
          appended ? appendedWords(field) : " stands before some that were there",
          flow,
          appended ? missing(field) : shifted);
    }
    for (Field field : match.moved()) {
      change(
          Rule.COMPONENTS_REORDERED,
          place(after, field),
          after,
          field,
          " has moved",
          flow,
          shifted);
    }
    for (Pair pair : match.pairs()) {
      compare(after, pair, flow);
    }
  }

  private void compare(RecordType record, Pair pair, Flow flow) {
    Place place = place(record, pair.after());
    if (pair.isRenamed()) {
      findings.add(
          Rule.COMPONENT_RENAMED,
          place,
          "the component "
              + record.name()
              + "."
              + pair.before().name()
              + " is now called "
              + pair.after().name(),
          flow,
          UNNAMED);
    }
    types.compare(pair.before().type(), pair.after().type(), place, flow);
    compareDefaults(record, pair, flow);
  }

  /** Peers that are older than the component, and those who write by hand, leave it out. */
  private void compareDefaults(RecordType record, Pair pair, Flow flow) {
    String was = pair.before().fallback();
    String is = pair.after().fallback();
    Place place = place(record, pair.after());
    String the = "the component " + record.name() + "." + pair.after().name();
    if (was == null && is != null) {
      findings.harmless(Rule.DEFAULT_ADDED, place, the + " now has the @Default \"" + is + "\"");
    } else if (was != null && is == null && !pair.after().mayBeMissing()) {
      findings.add(
          Rule.DEFAULT_WITHDRAWN,
          place,
          the + " has no @Default any more",
          flow,
          Trouble.ofNewReader("refuses a record without it, which was \"" + was + "\" so far"));
    } else if (was != null && !was.equals(is)) {
      String meaning = is == null ? "that it is absent" : '"' + is + '"';
      findings.add(
          Rule.DEFAULT_CHANGED,
          place,
          the
              + " had the @Default \""
              + was
              + "\" and "
              + (is == null ? "may be absent" : "has " + meaning),
          flow,
          Trouble.ofNewReader("takes a record without it to mean " + meaning));
    }
  }

  private void change(
      Rule rule,
      Place place,
      RecordType record,
      Field field,
      String what,
      Flow flow,
      Trouble trouble) {
    findings.add(
        rule, place, "the component " + record.name() + "." + field.name() + what, flow, trouble);
  }

  /** The last component removed: the next one that is appended would take its place. */
  private static Trouble lost(Field field) {
    return new Trouble(
        "drops what it finds there, and would take it for the next component that is appended",
        field.mayBeMissing() ? null : "misses it and refuses the record",
        false);
  }

  private static String appendedWords(Field field) {
    return field.mayBeMissing() ? " is new" : " is new and may not be missing";
  }

  private static Trouble missing(Field field) {
    return field.mayBeMissing()
        ? Trouble.none()
        : Trouble.ofNewReader("misses it and refuses the record");
  }

  private static Place place(RecordType record, Field component) {
    return new Place(Kind.COMPONENT, record.name(), component.name());
  }
}
