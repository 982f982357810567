package io.skynet.contract.compare;

import io.skynet.contract.Contract;
import io.skynet.contract.ContractException;
import io.skynet.contract.EnumType;
import io.skynet.contract.Field;
import io.skynet.contract.NamedType;
import io.skynet.contract.RecordType;
import io.skynet.contract.SealedType;
import io.skynet.contract.Type;
import io.skynet.contract.Type.ListOf;
import io.skynet.contract.Type.MapOf;
import io.skynet.contract.Type.Named;
import io.skynet.contract.Type.OptionalOf;
import io.skynet.contract.Type.Scalar;
import io.skynet.contract.Type.SetOf;
import io.skynet.contract.compare.Place.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Compares the types of a value before and after. Types that have names are compared once for each
 * way in which their values travel: those that only new methods mention are of no concern to anyone
 * who is deployed.
 */
final class TypeComparison {
  /** Each fits into the next. */
  private static final List<Scalar> INTEGERS =
      List.of(Scalar.INT8, Scalar.INT16, Scalar.INT32, Scalar.INT64);

  private record Compared(String before, String after, Flow flow) {}

  private final Contract released;
  private final Contract current;
  private final Findings findings;
  private final RecordComparison records;
  private final Set<Compared> compared = new HashSet<>();

  TypeComparison(Contract released, Contract current, Findings findings) {
    this.released = released;
    this.current = current;
    this.findings = findings;
    this.records = new RecordComparison(this, findings);
  }

  /**
   * Compares the types of one value.
   *
   * @param place of the value, or of the collection that it is in
   */
  void compare(Type before, Type after, Place place, Flow flow) {
    if (before instanceof OptionalOf was && after instanceof OptionalOf is) {
      compare(was.value(), is.value(), place, flow);
    } else if (before instanceof OptionalOf was) {
      nullability(Rule.NULLABILITY_NARROWED, before, after, place, flow);
      compare(was.value(), after, place, flow);
    } else if (after instanceof OptionalOf is) {
      nullability(Rule.NULLABILITY_WIDENED, before, after, place, flow);
      compare(before, is.value(), place, flow);
    } else if (before instanceof ListOf was && after instanceof ListOf is) {
      compare(was.element(), is.element(), place, flow);
    } else if (before instanceof SetOf was && after instanceof SetOf is) {
      compare(was.element(), is.element(), place, flow);
    } else if (before instanceof MapOf was && after instanceof MapOf is) {
      compare(was.key(), is.key(), place, flow);
      compare(was.value(), is.value(), place, flow);
    } else if (before instanceof Named was && after instanceof Named is) {
      compareNamed(was, is, place, flow);
    } else if (!before.equals(after)) {
      retyped(before, after, place, flow, trouble(before, after));
    }
  }

  private void nullability(Rule rule, Type before, Type after, Place place, Flow flow) {
    String verb = "finds nil where it expects a value";
    findings.add(
        rule,
        place,
        change(before, after, place),
        flow,
        rule == Rule.NULLABILITY_NARROWED
            ? Trouble.ofNewReader(verb)
            : Trouble.ofOldReaderIfUsed(verb));
  }

  private void compareNamed(Named before, Named after, Place place, Flow flow) {
    NamedType was = named(released, before);
    NamedType is = named(current, after);
    if (!was.getClass().equals(is.getClass())) {
      retyped(before, after, place, flow, mismatch(kind(was), kind(is)));
    } else if (compared.add(new Compared(was.name(), is.name(), flow))) {
      renamed(was, is);
      compareInside(was, is, flow);
    }
  }

  private void compareInside(NamedType before, NamedType after, Flow flow) {
    if (before instanceof RecordType was && after instanceof RecordType is) {
      records.compare(was, is, flow);
    } else if (before instanceof EnumType was && after instanceof EnumType is) {
      ChoiceComparison.compare(was, is, flow, findings);
    } else if (before instanceof SealedType was && after instanceof SealedType is) {
      ChoiceComparison.compare(was, is, flow, findings);
      for (Field subtype : was.subtypes()) {
        is.subtypes().stream()
            .filter(same -> same.name().equals(subtype.name()))
            .forEach(
                same ->
                    compare(
                        subtype.type(),
                        same.type(),
                        new Place(Kind.SUBTYPE, is.name(), same.name()),
                        flow));
      }
    }
  }

  private static String kind(NamedType type) {
    if (type instanceof RecordType) {
      return "a record";
    }
    return type instanceof EnumType ? "a constant" : "a subtype and its value";
  }

  private void renamed(NamedType was, NamedType is) {
    if (!was.name().equals(is.name())) {
      findings.harmless(
          Rule.TYPE_RENAMED,
          new Place(Kind.TYPE, is.name(), ""),
          "the type " + was.name() + " is now called " + is.name());
    }
  }

  private void retyped(Type before, Type after, Place place, Flow flow, Trouble trouble) {
    Rule rule =
        switch (place.kind()) {
          case PARAMETER -> Rule.PARAMETER_RETYPED;
          case RESULT -> Rule.RESULT_RETYPED;
          default -> Rule.COMPONENT_RETYPED;
        };
    findings.add(rule, place, change(before, after, place), flow, trouble);
  }

  private static Trouble trouble(Type before, Type after) {
    if (fits(before, after)) {
      return Trouble.ofOldReaderIfUsed("refuses or loses what does not fit into " + words(before));
    } else if (fits(after, before)) {
      return Trouble.ofNewReader("refuses or loses what does not fit into " + words(after));
    }
    return mismatch(words(before), words(after));
  }

  private static Trouble mismatch(String before, String after) {
    String wrong = "finds %s where it expects %s";
    return new Trouble(wrong.formatted(before, after), wrong.formatted(after, before), false);
  }

  /** Whether a reader of {@code wide} understands all that is written as {@code narrow}. */
  private static boolean fits(Type narrow, Type wide) {
    int one = INTEGERS.indexOf(narrow);
    int other = INTEGERS.indexOf(wide);
    return one >= 0 && one < other
        || narrow == Scalar.CHAR && other >= INTEGERS.indexOf(Scalar.INT32)
        || narrow == Scalar.FLOAT32 && wide == Scalar.FLOAT64
        || narrow instanceof SetOf set
            && wide instanceof ListOf list
            && set.element().equals(list.element());
  }

  private static String change(Type before, Type after, Place place) {
    return "the " + place + " was " + words(before) + " and is " + words(after);
  }

  private static NamedType named(Contract contract, Named type) {
    return contract
        .type(type.name())
        .orElseThrow(
            () ->
                new ContractException(
                    "the contract of " + contract.rpc() + " does not describe " + type.name()));
  }

  /** A type as a person would say it. */
  static String words(Type type) {
    if (type instanceof ListOf list) {
      return "list<" + words(list.element()) + ">";
    } else if (type instanceof SetOf set) {
      return "set<" + words(set.element()) + ">";
    } else if (type instanceof OptionalOf optional) {
      return "optional<" + words(optional.value()) + ">";
    } else if (type instanceof MapOf map) {
      return "map<" + words(map.key()) + "," + words(map.value()) + ">";
    }
    return type instanceof Named named ? named.name() : ((Scalar) type).word();
  }
}
