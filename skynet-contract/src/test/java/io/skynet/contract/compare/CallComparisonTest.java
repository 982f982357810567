package io.skynet.contract.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

class CallComparisonTest {
  private static final Field A = new Field("a", Scalar.STRING);
  private static final Field B = new Field("b", Scalar.INT32);
  private static final Field MAYBE = new Field("c", new OptionalOf(Scalar.STRING));

  @Test
  void aMethodThatEitherSideLacksDoesNot() {
    Contract with = contract(method(false, null, A));
    Contract without = new Contract("Shop", "", false, List.of(), List.of());
    assertTrue(new CallComparison(with, with).works("m"));
    assertFalse(new CallComparison(with, without).works("m"));
    assertFalse(new CallComparison(without, with).works("m"));
  }

  @Test
  void aMethodOfAnotherKindOrWithOtherParametersDoesNot() {
    Contract one = contract(method(false, null, A));
    neither(one, contract(method(true, null, A)));
    neither(one, contract(method(false, null, A, B)));
    neither(one, contract(method(false, null, B)));
    both(one, contract(method(false, null, new Field("x", Scalar.STRING))));
  }

  @Test
  void aRecordThatGrewWorksBothWaysIfTheNewComponentMayBeMissing() {
    both(taking(record(A)), taking(record(A, MAYBE)));
    both(giving(record(A)), giving(record(A, MAYBE)));
  }

  /** Only as a map, which Java peers do not write, does a record have the names. */
  @Test
  void aComponentOfAnotherNameWorksBothWays() {
    Field renamed = new Field("x", Scalar.STRING);
    both(taking(record(A)), taking(record(renamed)));
    both(giving(record(A)), giving(record(renamed)));
    neither(taking(record(A)), taking(record(new Field("x", Scalar.BOOLEAN))));
  }

  /** What one side leaves out, the other must not need; what it has too much is skipped. */
  @Test
  void aRecordThatGrewByMoreWorksTheOneWay() {
    Contract shortTaken = taking(record(A));
    Contract longTaken = taking(record(A, B));
    assertTrue(new CallComparison(longTaken, shortTaken).works("m"), "the server skips b");
    assertFalse(new CallComparison(shortTaken, longTaken).works("m"), "the server misses b");
    Contract shortGiven = giving(record(A));
    Contract longGiven = giving(record(A, B));
    assertTrue(new CallComparison(shortGiven, longGiven).works("m"), "the client skips b");
    assertFalse(new CallComparison(longGiven, shortGiven).works("m"), "the client misses b");
  }

  @Test
  void whatFailsForSomeValuesOnlyWorks() {
    EnumType two = new EnumType("T", "", false, List.of("X", "Y"));
    EnumType three = new EnumType("T", "", false, List.of("X", "Y", "Z"));
    both(taking(two), taking(three));
    both(giving(two), giving(three));
    both(contract(method(false, Scalar.INT32)), contract(method(false, Scalar.INT64)));
  }

  @Test
  void anErrorThatOneSideDoesNotKnowIsStillAnError() {
    Method plain = method(false, Scalar.INT32);
    Method failing = new Method("m", "", false, false, false, List.of(), Scalar.INT64, List.of(A));
    both(contract(plain), contract(failing));
  }

  private static void both(Contract one, Contract other) {
    assertEquals(
        List.of(true, true),
        List.of(
            new CallComparison(one, other).works("m"), new CallComparison(other, one).works("m")));
  }

  private static void neither(Contract one, Contract other) {
    assertEquals(
        List.of(false, false),
        List.of(
            new CallComparison(one, other).works("m"), new CallComparison(other, one).works("m")));
  }

  private static Contract taking(NamedType type) {
    return contract(method(false, null, new Field("v", new Named("T"))), type);
  }

  private static Contract giving(NamedType type) {
    return contract(method(false, new Named("T")), type);
  }

  private static Contract contract(Method method, NamedType... types) {
    return new Contract("Shop", "", false, List.of(method), List.of(types));
  }

  private static Method method(boolean oneway, @Nullable Type result, Field... parameters) {
    return new Method("m", "", false, oneway, false, List.of(parameters), result);
  }

  private static RecordType record(Field... components) {
    return new RecordType("T", "", false, List.of(components));
  }
}
