package io.skynet.runtime.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.rpc.ContractRef;
import io.skynet.runtime.rpc.RpcMethod;
import io.skynet.runtime.rpc.Skeleton;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RouteTableTest {

  private static RouteTable of(RpcMethod... methods) {
    Skeleton skeleton = routes -> List.of(methods).forEach(m -> routes.add(m, call -> {}));
    return RouteTable.of(skeleton);
  }

  private static RouteTable.Route find(RouteTable table, String name) {
    byte[] bytes = ("…" + name + "…").getBytes(StandardCharsets.UTF_8);
    return table.find(bytes, 3, bytes.length - 3);
  }

  @Test
  void findsMethodsByBothNames() {
    RpcMethod echo = RpcMethod.unary("Echo", "echo");
    RouteTable table = of(echo, RpcMethod.unary("Echo", "shout"));
    assertEquals(echo, find(table, "Echo.echo").method());
    assertEquals(echo, find(table, "echo").method());
    for (String other : new String[] {"", "ech", "echoo", "Echo.", "Echo.shou", "Other.echo"}) {
      assertNull(find(table, other), other);
    }
  }

  @Test
  void answersToNoBareNameThatTwoHave() {
    RouteTable table = of(RpcMethod.unary("A", "same"), RpcMethod.unary("B", "same"));
    assertNull(find(table, "same"));
    assertEquals("B", find(table, "B.same").method().rpc());
  }

  @Test
  void findsEveryOneOfMany() {
    List<RpcMethod> methods = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      methods.add(RpcMethod.unary("Large", "method" + i));
    }
    RouteTable table = of(methods.toArray(new RpcMethod[0]));
    for (RpcMethod method : methods) {
      assertNotNull(find(table, method.wireName()), method.wireName());
      assertNotNull(find(table, method.name()), method.name());
    }
  }

  @Test
  void refusesTwoMethodsOfOneName() {
    RpcMethod echo = RpcMethod.unary("Echo", "echo");
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> of(echo, echo.idempotent()));
    assertTrue(refused.getMessage().contains("Echo.echo"), refused.getMessage());
  }

  @Test
  void refusesTwoInterfacesOfOneName() {
    ContractRef one = new ContractRef("Echo", "0", "one.json", RouteTableTest.class);
    ContractRef other = new ContractRef("Echo", "1", "other.json", RouteTableTest.class);
    Skeleton skeleton =
        routes -> {
          routes.contract(one);
          routes.add(RpcMethod.unary("Echo", "echo"), call -> {});
          routes.contract(other);
          routes.add(RpcMethod.unary("Echo", "shout"), call -> {});
        };
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> RouteTable.of(skeleton));
    assertTrue(refused.getMessage().contains("interfaces called Echo"), refused.getMessage());
  }

  @Test
  void whatIsInheritedTwiceIsThereOnce() {
    RpcMethod ping = RpcMethod.unary("Base", "ping");
    ContractRef base = new ContractRef("Base", "0", "base.json", RouteTableTest.class);
    RouteTable table =
        RouteTable.of(
            routes -> {
              for (int i = 0; i < 2; i++) {
                routes.contract(base);
                routes.add(ping, call -> {});
              }
            });
    assertEquals(List.of(base), table.contracts());
    assertEquals(ping, find(table, "ping").method());
  }
}
