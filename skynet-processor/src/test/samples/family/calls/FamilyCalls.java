package com.example.family;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.example.family.Market.Order;
import com.example.family.Market.Page;
import com.example.family.Market.Pair;
import io.skynet.processor.Loopback;
import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.msgpack.MsgWriter;
import io.skynet.runtime.rpc.ContractRef;
import io.skynet.runtime.rpc.RpcMethod;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

public final class FamilyCalls {
  private FamilyCalls() {}

  private static final class Service extends MarketShopSkeleton {
    private final Map<String, Page<Order>> pages = new HashMap<>();

    @Override
    public @Nullable Page<Order> get(String key) {
      return pages.get(key);
    }

    @Override
    public List<Page<Order>> all(List<String> keys, @Nullable Page<Order> or) {
      return keys.stream().map(key -> pages.getOrDefault(key, or)).toList();
    }

    @Override
    public void put(String key, Page<Order> value) {
      pages.put(key, value);
    }

    @Override
    public Pair<String, Page<Integer>> pair(String first, Pair<Long, Order> second) {
      return new Pair<>(first + second, new Page<>(List.of(1), Optional.empty(), new int[0]));
    }

    @Override
    public String own() {
      return "own";
    }

    @Override
    public void left() {}

    @Override
    public String ping(String message) {
      return "pong " + message;
    }
  }

  public static void variablesStandForTheirTypes() {
    MarketShopClient client = new MarketShopClient(new Loopback(new Service()));
    Page<Order> last = new Page<>(List.of(new Order("a")), Optional.empty(), new int[] {1});
    Page<Order> first = new Page<>(List.of(), Optional.of(last), new int[0]);
    assertNull(client.get("k"));
    client.put("k", first);
    assertEquals("a", client.twice("k").next().orElseThrow().items().get(0).customer());
    assertEquals(2, client.all(List.of("k", "l"), last).size());
    assertEquals("aPair[first=1, second=Order[customer=b]]",
        client.pair("a", new Pair<>(1L, new Order("b"))).first());
  }

  public static void inheritedMethodsAnswerUnderBothNames() {
    Loopback loopback = new Loopback(new Service());
    assertEquals("pong a", new MarketShopClient(loopback).ping("a"));
    assertEquals("Shop.ping", MarketShopBinding.PING.wireName());
    MsgWriter out = new MsgWriter(4);
    out.writeString("b");
    for (RpcMethod method : List.of(BaseBinding.PING, LeftBinding.PING)) {
      byte[] reply = loopback.exchange(method, 1, out.toByteArray());
      assertEquals("pong b", new MsgReader(reply).readString());
    }
    assertEquals(
        List.of("Shop", "Left", "Base"),
        loopback.contracts().stream().map(ContractRef::rpc).distinct().toList());
  }
}
