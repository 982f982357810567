package io.skynet.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.skynet.contract.Type.ListOf;
import io.skynet.contract.Type.Named;
import io.skynet.contract.Type.OptionalOf;
import io.skynet.contract.Type.Scalar;
import io.skynet.contract.Type.SetOf;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShapeTest {

  @Test
  void spellsOutWhatTravels() {
    assertEquals(
        "unary place(#0{customer:string,parts:list<#0>,state:#1[DONE|NEW]})"
            + "optional<map<int32,set<binary>>>",
        Shape.of(Contracts.SHOP, Contracts.PLACE));
    assertEquals("oneway ping()", Shape.of(Contracts.SHOP, Contracts.PING));
  }

  @Test
  void aTypeIsSpeltOutOnceInAMethod() {
    Method twice =
        new Method(
            "twice",
            "",
            false,
            false,
            false,
            List.of(new Field("a", new Named("State")), new Field("b", new Named("State"))),
            new Named("State"));
    assertEquals(
        "unary twice(#0[DONE|NEW],#0)#0",
        Shape.of(Contracts.shop(List.of(twice), List.of(Contracts.STATE)), twice));
  }

  @Test
  void subtypesAreSortedAndFallbacksAndDefaultsLeftOut() {
    Field circle = new Field("circle", new Named("Circle"));
    Field line = new Field("line", new Named("Line"));
    RecordType lines = new RecordType("Line", "", false, List.of());
    RecordType plain = new RecordType("Circle", "", false, List.of(new Field("r", Scalar.DECIMAL)));
    RecordType defaulted =
        new RecordType("Circle", "", false, List.of(new Field("r", Scalar.DECIMAL, "1")));
    SealedType one = new SealedType("Figure", "", false, List.of(line, circle), null);
    SealedType two = new SealedType("Figure", "", false, List.of(circle, line), "line");
    Contract before = Contracts.taking(new Named("Figure"), one, lines, plain);
    Contract after = Contracts.taking(new Named("Figure"), two, lines, defaulted);
    Method take = before.methods().get(0);
    assertEquals("unary take(#0(circle:#1{r:decimal}|line:#2{}))", Shape.of(before, take));
    assertEquals(Shape.of(before, take), Shape.of(after, take));
  }

  @Test
  void namesOfParametersAndTypesAndWhatPeopleReadAreLeftOut() {
    Method method = new Method("take", "", false, false, false, parameters("a", "Order"), null);
    Method renamed = new Method("take", "Docs.", true, false, true, parameters("b", "Bill"), null);
    RecordType order = new RecordType("Order", "", false, components("x"));
    RecordType bill = new RecordType("Bill", "Docs.", true, components("x"));
    assertEquals(
        Shape.hash(Contracts.shop(List.of(method), List.of(order)), method),
        Shape.hash(Contracts.shop(List.of(renamed), List.of(bill)), renamed));
  }

  private static List<Field> parameters(String name, String type) {
    return List.of(new Field(name, new Named(type)));
  }

  private static List<Field> components(String... names) {
    return List.of(names).stream().map(name -> new Field(name, Scalar.INT32)).toList();
  }

  @Test
  void whateverTravelsMakesADifference() {
    RecordType one = new RecordType("R", "", false, components("x", "y"));
    RecordType swapped = new RecordType("R", "", false, components("y", "x"));
    assertNotEquals(hash(new Named("R"), one), hash(new Named("R"), swapped));
    assertNotEquals(hash(Scalar.INT32), hash(Scalar.INT64));
    assertNotEquals(hash(Scalar.INT32), hash(new OptionalOf(Scalar.INT32)));
    assertNotEquals(hash(new ListOf(Scalar.INT32)), hash(new SetOf(Scalar.INT32)));
    EnumType few = new EnumType("E", "", false, List.of("A", "B"));
    EnumType more = new EnumType("E", "", false, List.of("A", "B", "C"));
    EnumType turned = new EnumType("E", "", false, List.of("B", "A"));
    assertNotEquals(hash(new Named("E"), few), hash(new Named("E"), more));
    assertEquals(hash(new Named("E"), few), hash(new Named("E"), turned));
  }

  private static String hash(Type type, NamedType... types) {
    Contract contract = Contracts.taking(type, types);
    return Shape.hash(contract, contract.methods().get(0));
  }

  @Test
  void anEmptyRecordIsNotAnEmptyEnum() {
    assertEquals("unary take(#0{})", shape(new RecordType("R", "", false, List.of())));
    assertEquals("unary take(#0[])", shape(new EnumType("R", "", false, List.of())));
  }

  private static String shape(NamedType type) {
    Contract contract = Contracts.taking(new Named("R"), type);
    return Shape.of(contract, contract.methods().get(0));
  }

  @Test
  void theHashIsTheStartOfSha256() {
    // What `printf 'oneway ping()' | sha256sum` says.
    assertEquals("9d49d2498933631da53f1515647048a3", Shape.hash(Contracts.SHOP, Contracts.PING));
  }
}
