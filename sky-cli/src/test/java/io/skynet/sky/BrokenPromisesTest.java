package io.skynet.sky;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.contract.Contract;
import io.skynet.contract.Field;
import io.skynet.contract.Method;
import io.skynet.contract.RecordType;
import io.skynet.contract.Type;
import io.skynet.contract.Type.Scalar;
import io.skynet.runtime.directory.ContractDocument;
import io.skynet.runtime.directory.InstanceState;
import io.skynet.sky.shop.ShopBinding;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calls of services that do not keep what their contracts say, or whose contracts say nonsense. */
final class BrokenPromisesTest {
  private static LiveCluster cluster;

  @BeforeAll
  static void start() throws Exception {
    cluster = LiveCluster.start();
    ContractDocument shop =
        new ContractDocument(
            ShopBinding.CONTRACT.rpc(),
            ShopBinding.CONTRACT.hash(),
            ShopBinding.CONTRACT.document());
    register("liar-1", "Shop", shop);
    register("depot-1", "Depot", depot("number", Scalar.INT32, "many"));
    register("depot-2", "Depot", depot("level", new Type.Named("Level"), "FULL"));
    register("depot-3", "Depot", depot("number", Scalar.INT32, "3"));
  }

  private static void register(String id, String service, ContractDocument contract)
      throws Exception {
    cluster.register(id, service, cluster.plain.port(), InstanceState.REGISTERED, contract);
  }

  /** A service answers a record, of which it leaves out the only component. */
  private static ContractDocument depot(String component, Type type, String fallback) {
    Field field = new Field(component, type, fallback);
    Type level = new Type.Named("Level");
    Method method = new Method("level", "", false, false, false, List.of(), level, List.of());
    RecordType record = new RecordType("Level", "", false, List.of(field));
    Contract contract = new Contract("Depot", "", false, List.of(method), List.of(record));
    return new ContractDocument("Depot", contract.hash(), contract.toDocument());
  }

  @AfterAll
  static void stop() throws Exception {
    cluster.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Shop.stock nut -id=liar-1 | Shop.stock at *: the reply cannot be read: expected a map,"
            + " found a string",
        "Depot.level -id=depot-1 | Depot.level at *: the reply cannot be read: the contract's"
            + " default of number is none: expected a whole number (int32), found \"many\"",
        "Depot.level -id=depot-2 | Depot.level at *: the reply cannot be read: the contract's"
            + " default of level is none: expected an array, found a string at byte 0",
      })
  void anAnswerThatIsNotAsPromisedIsAFailedCall(String line, String explanation) {
    Ran ran = cluster.sky(("call " + line).split(" "));
    assertEquals(
        new Ran(6, "", "sky: INVALID_REPLY: " + explanation + "\n"),
        new Ran(ran.code(), ran.out(), ran.err().replaceAll("127.0.0.1:[0-9]+", "*")));
  }

  @Test
  void oneOfAllThatIsNotAsPromisedLeavesTheOthersTheirLines() {
    Ran shops = cluster.sky("call", "Shop.stock", "nut", "-all");
    assertEquals(5, shops.code(), shops.err());
    assertEquals(3, shops.out().lines().count(), shops.out());
    assertTrue(shops.out().contains("\"result\":{\"nut\":3}"), shops.out());
    assertTrue(shops.out().contains("\"error\":{\"code\":\"INVALID_REPLY\""), shops.out());
    Ran depots = cluster.sky("call", "Depot.level", "-all");
    assertEquals(5, depots.code(), depots.err());
    assertEquals(3, depots.out().lines().count(), depots.out());
    assertTrue(depots.out().contains("\"result\":{\"number\":3}"), depots.out());
  }
}
