package com.example.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.skynet.runtime.rpc.Caller;
import io.skynet.runtime.rpc.RpcCode;
import io.skynet.runtime.rpc.RpcException;
import java.util.List;
import java.util.Optional;

/** What the new client calls, and what it sees of servers that know less. */
public final class ShopCalls {
  private ShopCalls() {}

  public static void call(Caller caller, boolean newer) {
    Shop shop = new ShopClient(caller);
    Shop.SoldOut soldOut = assertThrows(Shop.SoldOut.class, () -> shop.take("tea"));
    assertEquals("tea is sold out", soldOut.getMessage());
    assertEquals(3, soldOut.left());
    assertEquals(newer ? Optional.of("Monday") : Optional.empty(), soldOut.until());
    assertEquals(
        newer
            ? new Shop.Item("tea", 3, Optional.of("red"), "hot", 7)
            : new Shop.Item("tea", 3, Optional.empty(), null, 19),
        shop.order(new Shop.Item("tea", 2, Optional.of("red"), "hot", 7)));
    assertEquals(Shop.Colour.GREEN, shop.paint(Shop.Colour.GREEN));
    assertEquals(
        newer ? Shop.Colour.BLUE : Shop.Colour.OTHER, shop.paint(Shop.Colour.BLUE));
    assertEquals(newer ? Shop.Colour.BLUE : Shop.Colour.RED, shop.favourite());
    assertEquals(Shop.Grade.B, shop.grade(Shop.Grade.B));
    assertEquals(Shop.Size.LARGE, shop.size(Shop.Size.LARGE));
    Shop.Voucher voucher = new Shop.Voucher("free");
    assertEquals(new Shop.Card("4711"), shop.pay(new Shop.Card("4711")));
    assertEquals(newer ? voucher : new Shop.Unknown("Voucher"), shop.pay(voucher));
    assertEquals(newer ? voucher : new Shop.Cash(5), shop.received());
    assertEquals(List.of("a", "b"), shop.sort(List.of("b", "a")));
    assertEquals(42, shop.twice(21));
    greet(shop, newer);
    if (newer) {
      reserve(caller);
      assertEquals(1L << 33, shop.twice(1L << 32));
    } else {
      RpcException failure =
          assertThrows(RpcException.class, () -> shop.twice(1L << 32));
      assertEquals(RpcCode.INVALID_ARGUMENT, failure.code());
    }
  }

  @SuppressWarnings("deprecation")
  private static void greet(Shop shop, boolean newer) {
    assertEquals("Hello, you", shop.greet(Optional.of("you")));
    if (newer) {
      assertEquals("Hello, world", shop.greet(Optional.empty()));
    }
  }

  /** Only the new servers have it. */
  public static void reserve(Caller caller) {
    Shop.Item tea = new Shop.Item("tea", 2, Optional.empty(), null, 19);
    assertEquals("tea is reserved", new ShopClient(caller).reserve(tea));
  }
}
