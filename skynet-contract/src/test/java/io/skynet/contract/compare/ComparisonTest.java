package io.skynet.contract.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.skynet.contract.Contract;
import io.skynet.contract.EnumType;
import io.skynet.contract.Field;
import io.skynet.contract.Method;
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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private static final Field A = new Field("a", Scalar.STRING);
  private static final Field B = new Field("b", Scalar.INT32);
  private static final Field ONE = new Field("b", Scalar.INT32, "1");
  private static final RecordType LEAF = new RecordType("Leaf", "", false, List.of());
  private static final Field MAYBE = new Field("c", new OptionalOf(Scalar.STRING));

  @Test
  void methods() {
    Method plain = method(false, false, null, A);
    differ("CON001!", contract(plain), contract());
    differ("CON101", contract(), contract(plain));
    differ("CON002!", contract(plain), contract(method(true, false, null, A)));
    differ("CON002!", contract(method(true, false, null, A)), contract(plain));
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
    differ("CON004!", one, contract(method(false, false, null, A, MAYBE)));
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
  }

  @Test
  void whatFitsIsReadByThoseWhoTakeMore() {
    values("CON007", "CON008!", Scalar.CHAR, Scalar.INT32);
    values("CON007!", "CON008!", Scalar.CHAR, Scalar.INT16);
    values("CON007", "CON008!", Scalar.FLOAT32, Scalar.FLOAT64);
    values("CON007!", "CON008!", Scalar.FLOAT64, Scalar.FLOAT32);
    values("CON007!", "CON008!", Scalar.INT32, Scalar.FLOAT64);
    values("CON007", "CON008!", new SetOf(Scalar.STRING), new ListOf(Scalar.STRING));
    values("CON007!", "CON008!", new ListOf(Scalar.STRING), new SetOf(Scalar.STRING));
    values("CON007", "CON008!", new ListOf(Scalar.INT8), new ListOf(Scalar.INT64));
    values("CON007", "CON008!", map(Scalar.INT8, Scalar.URI), map(Scalar.INT16, Scalar.URI));
    values("CON018", "CON018!", map(Scalar.INT8, Scalar.STRING), map(Scalar.INT8, MAYBE.type()));
  }

  @Test
  void aResultThatComesOrGoes() {
    Contract nothing = contract(method(false, false, null));
    differ("CON008!", nothing, giving(Scalar.INT8));
    differ("CON008!", giving(Scalar.INT8), nothing);
    differ("CON008", nothing, giving(MAYBE.type()));
    differ("CON008", giving(MAYBE.type()), nothing);
  }

  @Test
  void typesOfOtherKindsAreOtherTypes() {
    List<NamedType> kinds = List.of(record(A), constants("a"), sealed(null, "a"));
    for (NamedType before : kinds) {
      for (NamedType after : kinds) {
        if (before != after) {
          differ("CON007!", takingNamed(before), takingNamed(after));
          differ("CON008!", givingNamed(before), givingNamed(after));
        }
      }
    }
  }

  @Test
  void whatIsOnlyForPeople() {
    RecordType named = new RecordType("U", "", false, List.of(A));
    differ("CON104", taking(new Named("T"), record(A)), taking(new Named("U"), named));
    RecordType old = new RecordType("T", "", true, List.of(A));
    RecordType told = new RecordType("T", "Told.", false, List.of(A));
    records("CON105", record(A), old);
    records("CON105", old, record(A));
    records("CON106", record(A), told);
    Contract other = new Contract("Other", "", false, List.of(), List.of());
    differ("CON019!", contract(), other);
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
    records("CON014", record(A), record(A, ONE));
    records("CON013!", record(A), record(ONE, A));
    records("CON009!", record(A, ONE), record(A));
  }

  @Test
  void whatMayBeMissingMayStayMissing() {
    records("CON107", record(A, B), record(A, ONE));
    records("CON024!", record(A, ONE), record(A, B));
    records("CON025!", record(A, ONE), record(A, new Field("b", Scalar.INT32, "2")));
    Field maybe = new Field("b", new OptionalOf(Scalar.INT32));
    records("CON017! CON107", record(A, maybe), record(A, ONE));
    named("CON018 CON025!", "CON018! CON025!", record(A, ONE), record(A, maybe));
  }

  @Test
  void constantsByTheWayTheyTravel() {
    named("CON015!", "CON015!", constants("X", "Y"), constants("X"));
    named("CON016", "CON016!", constants("X"), constants("X", "Y"));
    named("CON110", "CON110", constants("X", "Y"), constants("Y", "X"));
  }

  @Test
  void aFallbackStandsForConstants() {
    named("CON015", "CON015", fallback("Z", "X", "Z"), fallback("Z", "Z"));
    named("CON016", "CON016", fallback("Z", "Z"), fallback("Z", "X", "Z"));
    named("CON015! CON026!", "CON015! CON026!", fallback("X", "X", "Z"), constants("Z"));
    named("CON108", "CON108", constants("X"), fallback("X", "X"));
    named("CON026!", "CON026!", fallback("X", "X"), constants("X"));
    named("CON109", "CON109", fallback("X", "X", "Y"), fallback("Y", "X", "Y"));
  }

  @Test
  void subtypesByTheWayTheyTravel() {
    named("CON020!", "CON020!", sealed(null, "x", "y"), sealed(null, "x"));
    named("CON021", "CON021!", sealed(null, "x"), sealed(null, "x", "y"));
    named("CON110", "CON110", sealed(null, "x", "y"), sealed(null, "y", "x"));
    named("CON020", "CON020", sealed("z", "x", "z"), sealed("z", "z"));
    named("CON021", "CON021", sealed("z", "z"), sealed("z", "x", "z"));
    named("CON108", "CON108", sealed(null, "x"), sealed("x", "x"));
    named("CON026!", "CON026!", sealed("x", "x"), sealed(null, "x"));
    named("CON109", "CON109", sealed("x", "x", "y"), sealed("y", "x", "y"));
  }

  @Test
  void whatIsInASubtypeCounts() {
    SealedType type = sealed(null, "x");
    RecordType empty = new RecordType("Leaf", "", false, List.of());
    RecordType grown = new RecordType("Leaf", "", false, List.of(A));
    Type named = new Named("T");
    differ("CON014!", taking(named, type, empty), taking(named, type, grown));
    differ("CON014!", giving(named, type, empty), giving(named, type, grown));
  }

  @Test
  void errorsGoToClients() {
    differ("CON022!", failing(record(A), "x", "y"), failing(record(A), "x"));
    differ("CON023!", failing(record(A), "x"), failing(record(A), "x", "y"));
    differ("CON110", failing(record(A), "x", "y"), failing(record(A), "y", "x"));
    differ("CON014!", failing(record(A), "x"), failing(record(A, B), "x"));
    differ("CON014", failing(record(A), "x"), failing(record(A, MAYBE), "x"));
    RecordType number = record(new Field("n", Scalar.INT32));
    RecordType larger = record(new Field("n", Scalar.INT64));
    differ("CON012!", failing(number, "x"), failing(larger, "x"));
    differ("CON012", takingNamed(number), takingNamed(larger));
  }

  @Test
  void everyRuleIsFoundHere() throws IOException {
    String source =
        Files.readString(Path.of("src/test/java/io/skynet/contract/compare/ComparisonTest.java"));
    List<String> untested =
        Arrays.stream(Rule.values())
            .map(Rule::code)
            .filter(code -> !source.contains(code))
            .toList();
    assertEquals(List.of(), untested);
  }

  @Test
  void saysWhoSeesWhat() {
    Finding finding = Comparison.of(contract(method(false, false, null, A)), contract()).get(0);
    assertEquals(
        "CON001: the method m is gone, or has another name. The new server, called by a deployed"
            + " client, does not know the method. Keep the method, mark it @Deprecated, and add the"
            + " new one; one that is only called otherwise in Java keeps its released name by"
            + " @Name(\"…\").",
        finding.describe());
  }

  @Test
  void saysWhereThePromiseOfIdempotenceCountsToo() {
    Contract plain = contract(method(false, false, null, A));
    Contract promised = contract(method(false, true, null, A));
    assertEquals(
        "CON102: the method m is now @Idempotent. The new client may run it twice at a deployed"
            + " server, which has to keep the promise already.",
        Comparison.of(plain, promised).get(0).describe());
  }

  private static void records(String expected, NamedType before, NamedType after) {
    named(expected, expected, before, after);
  }

  private static void named(String in, String out, NamedType before, NamedType after) {
    differ(in, takingNamed(before), takingNamed(after));
    differ(out, givingNamed(before), givingNamed(after));
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

  private static Contract takingNamed(NamedType type) {
    return taking(new Named("T"), type, LEAF);
  }

  private static Contract givingNamed(NamedType type) {
    return giving(new Named("T"), type, LEAF);
  }

  /** One that may fail with the errors of these names, which all are {@code type}. */
  private static Contract failing(RecordType type, String... errors) {
    List<Field> fields =
        Arrays.stream(errors).map(name -> new Field(name, new Named("T"))).toList();
    return contract(new Method("m", "", false, false, false, List.of(), null, fields), type);
  }

  private static Type map(Type key, Type value) {
    return new MapOf(key, value);
  }

  private static SealedType sealed(@Nullable String fallback, String... subtypes) {
    List<Field> fields =
        Arrays.stream(subtypes).map(name -> new Field(name, new Named("Leaf"))).toList();
    return new SealedType("T", "", false, fields, fallback);
  }

  private static EnumType fallback(String fallback, String... constants) {
    return new EnumType("T", "", false, List.of(constants), fallback);
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
