package io.skynet.sky;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.contract.Contract;
import io.skynet.contract.Fingerprint;
import io.skynet.contract.Method;
import io.skynet.runtime.directory.ContractDocument;
import io.skynet.runtime.directory.InstanceState;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is called by a name that several might answer to. */
final class WhichMethodTest {
  private static LiveCluster cluster;

  @BeforeAll
  static void start() throws Exception {
    cluster = LiveCluster.start();
    register("cache-1", "Cache", clearing("Cache"));
    register("cache-2", "Cache", clearing("Cache"));
    register("orders-1", "Orders", clearing("Orders"));
    register("both-1", "Both", clearing("Cache"), clearing("Orders"));
    register("mixed-1", "Mixed", clearing("Cache"), unreadable("Other"));
    register("echo-2", "Echo", unreadable("Echo"));
    register("echo-3", "Echo", unreadable("Echo"));
    register("ruby-1", "Ruby");
    register("ruby-2", "Ruby");
  }

  private static void register(String id, String service, ContractDocument... contracts)
      throws Exception {
    cluster.register(id, service, cluster.plain.port(), InstanceState.REGISTERED, contracts);
  }

  private static ContractDocument clearing(String rpc) {
    Method clear = new Method("clear", "", false, false, false, List.of(), null, List.of());
    Contract contract = new Contract(rpc, "", false, List.of(clear), List.of());
    return new ContractDocument(rpc, contract.hash(), contract.toDocument());
  }

  private static ContractDocument unreadable(String rpc) {
    byte[] document = "what a newer version writes".getBytes(StandardCharsets.UTF_8);
    return new ContractDocument(rpc, Fingerprint.of(document), document);
  }

  @AfterAll
  static void stop() throws Exception {
    cluster.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "clear | several have a method clear: Cache.clear, Orders.clear; say which",
        "clear -all | several have a method clear: Cache.clear, Orders.clear; say which",
        "clear -repeat=2 | several have a method clear: Cache.clear, Orders.clear; say which",
        "Both.clear | several have a method Both.clear: Cache.clear, Orders.clear; say which",
        "add 1 2 | no contract says who has a method add: Echo.add, Other.add, Plain, Ruby may;"
            + " say which, a service by -service=<name>",
      })
  void nothingIsCalledWhereSeveralMayBeMeant(String line, String explanation) {
    assertEquals(
        new Ran(2, "", "sky: " + explanation + "\n"), cluster.sky(("call " + line).split(" ")));
  }

  @ParameterizedTest
  @CsvSource({
    "clear -service=Cache, Cache.clear",
    "clear -service=Mixed, Cache.clear",
    "Mixed.clear, Cache.clear",
    "Orders.clear -service=Both, Orders.clear",
    "Cache.clear, Cache.clear",
    "subtract -service=Ruby, subtract",
    "Ruby.subtract, Ruby.subtract",
  })
  void whatSettlesItIsCalled(String line, String onTheWire) {
    Ran ran = cluster.sky(("call " + line).split(" "));
    assertEquals(6, ran.code(), ran.err());
    assertTrue(ran.err().endsWith(": no " + onTheWire + "\n"), ran.err());
  }

  @Test
  void whoPromisesNothingIsNotAskedForWhatAnotherPromises() {
    assertEquals(new Ran(0, "\"hi\"\n", ""), cluster.sky("call", "echo", "hi"));
    Ran all = cluster.sky("call", "echo", "\"hi\"", "-all");
    assertEquals(5, all.code(), all.err());
    // The contract of the others cannot be read, but it is one of the same interface.
    assertEquals(3, all.out().lines().count(), all.out());
    assertTrue(all.out().startsWith("{\"id\":\"echo-1\""), all.out());
    assertTrue(all.out().contains("{\"id\":\"echo-3\""), all.out());
  }

  @Test
  void theContractOfAFewIsBetterThanNoneOfMany() {
    assertEquals(new Ran(0, "\"hi\"\n", ""), cluster.sky("call", "Echo.echo", "hi"));
    assertEquals(
        "sky: 2 of 3 instances have another contract, and are left out\n",
        cluster.sky("call", "Echo.echo", "hi", "-repeat=2").err());
  }
}
