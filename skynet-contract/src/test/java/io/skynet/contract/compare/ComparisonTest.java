package io.skynet.contract.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.skynet.contract.Contract;
import io.skynet.contract.EnumType;
import io.skynet.contract.Field;
import io.skynet.contract.Method;
import io.skynet.contract.NamedType;
import io.skynet.contract.RecordType;
import io.skynet.contract.Type;
import io.skynet.contract.Type.Named;
import io.skynet.contract.Type.OptionalOf;
import io.skynet.contract.Type.Scalar;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private static final Field A = new Field("a", Scalar.STRING);
  private static final Field B = new Field("b", Scalar.INT32);
  private static final Field MAYBE = new Field("c", new OptionalOf(Scalar.STRING));

  @Test
  void methods() {
    Method plain = method(false, false, null, A);
    differ("CON001!", contract(plain), contract());
    differ("CON101", contract(), contract(plain));
    differ("CON002!", contract(plain), contract(method(true, false, null, A)));
    differ("CON003!", contract(method(false, true, null, A)), contract(plain));
    differ("CON102", contract(plain), contract(method(false, true, null, A)));
    differ("", contract(plain), contract(plain));
  }

  @Test
  void parameters() {
    Contract one = contract(method(false, false, null, A));
    Contract two = contract(method(false, false, null, A, B));
    differ("CON004!", one, two);
    differ("CON005!", two, one);
    differ("CON006!", two, contract(method(false, false, null, B, A)));
    differ("CON103", one, contract(method(false, false, null, new Field("x", Scalar.STRING))));
  }

  @Test
  void typesByTheWayTheyTravel() {
    values("CON007!", "CON008!", Scalar.STRING, Scalar.BINARY);
    values("CON007", "CON008!", Scalar.INT32, Scalar.INT64);
    values("CON007!", "CON008!", Scalar.INT64, Scalar.INT32);
    values("CON017!", "CON017!", new OptionalOf(Scalar.STRING), Scalar.STRING);
    values("CON018", "CON018!", Scalar.STRING, new OptionalOf(Scalar.STRING));
    differ(
        "CON008!",
        contract(method(false, false, null)),
        contract(method(false, false, Scalar.INT8)));
  }

  @Test
  void recordsBreakEitherWay() {
    records("CON009!", record(A, B), record(A));
    records("CON009!", record(A, MAYBE), record(A));
    records("CON010!", record(A), record(new Field("x", Scalar.STRING)));
    records("CON011!", record(A, B), record(B, A));
    records("CON012!", record(A), record(new Field("a", Scalar.BOOLEAN)));
    records("CON013!", record(A), record(MAYBE, A));
    records("CON014!", record(A), record(A, B));
    records("CON014", record(A), record(A, MAYBE));
  }

  @Test
  void constantsByTheWayTheyTravel() {
    named("CON015!", "CON015!", constants("X", "Y"), constants("X"));
    named("CON016", "CON016!", constants("X"), constants("X", "Y"));
  }

  @Test
  void saysWhoSeesWhat() {
    Finding finding = Comparison.of(contract(method(false, false, null, A)), contract()).get(0);
    assertEquals(
        "CON001: the method m is gone, or has another name. The new server, called by a deployed"
            + " client, does not know the method. Keep the method, mark it @Deprecated, and add the"
            + " new one.",
        finding.describe());
  }

  private static void records(String expected, NamedType before, NamedType after) {
    named(expected, expected, before, after);
  }

  private static void named(String in, String out, NamedType before, NamedType after) {
    Type type = new Named("T");
    differ(in, taking(type, before), taking(type, after));
    differ(out, giving(type, before), giving(type, after));
  }

  private static void values(String in, String out, Type before, Type after) {
    differ(in, taking(before), taking(after));
    differ(out, giving(before), giving(after));
  }

  /** A rule that is broken is followed by an exclamation mark. */
  private static void differ(String expected, Contract before, Contract after) {
    List<String> found =
        Comparison.of(before, after).stream()
            .map(finding -> finding.rule().code() + (finding.breaking() ? "!" : ""))
            .distinct()
            .toList();
    assertEquals(expected, String.join(" ", found));
  }

  private static Contract taking(Type type, NamedType... types) {
    return contract(method(false, false, null, new Field("v", type)), types);
  }

  private static Contract giving(Type type, NamedType... types) {
    return contract(method(false, false, type), types);
  }

  private static Contract contract(Method method, NamedType... types) {
    return new Contract("Shop", "", false, List.of(method), List.of(types));
  }

  private static Contract contract() {
    return new Contract("Shop", "", false, List.of(), List.of());
  }

  private static Method method(
      boolean oneway, boolean idempotent, @Nullable Type result, Field... parameters) {
    return new Method("m", "", false, oneway, idempotent, List.of(parameters), result);
  }

  private static RecordType record(Field... components) {
    return new RecordType("T", "", false, List.of(components));
  }

  private static EnumType constants(String... constants) {
    return new EnumType("T", "", false, List.of(constants));
  }
}
