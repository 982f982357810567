package io.skynet.contract;

import io.skynet.contract.Type.ListOf;
import io.skynet.contract.Type.MapOf;
import io.skynet.contract.Type.Named;
import io.skynet.contract.Type.OptionalOf;
import io.skynet.contract.Type.Scalar;
import io.skynet.contract.Type.SetOf;
import java.util.List;

/** Contracts for tests. */
final class Contracts {
  static final RecordType ORDER =
      new RecordType(
          "Order",
          "What is \"ordered\".",
          false,
          List.of(
              new Field("customer", Scalar.STRING),
              new Field("parts", new ListOf(new Named("Order"))),
              new Field("state", new Named("State"))));

  static final EnumType STATE = new EnumType("State", "", true, List.of("NEW", "DONE"));

  static final Method PLACE =
      new Method(
          "place",
          "Places it.\nAt once.",
          true,
          false,
          true,
          List.of(new Field("order", new Named("Order"))),
          new OptionalOf(new MapOf(Scalar.INT32, new SetOf(Scalar.BINARY))));

  static final Method PING = new Method("ping", "", false, true, false, List.of(), null);

  static final Contract SHOP = shop(List.of(PLACE, PING), List.of(STATE, ORDER));

  private Contracts() {}

  static Contract shop(List<Method> methods, List<NamedType> types) {
    return new Contract("Shop", "Sells.", false, methods, types);
  }

  /** A contract of one method that takes one value. */
  static Contract taking(Type type, NamedType... types) {
    Field parameter = new Field("value", type);
    return shop(
        List.of(new Method("take", "", false, false, false, List.of(parameter), null)),
        List.of(types));
  }
}
