package com.example.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.skynet.runtime.rpc.Caller;
import java.util.List;
import java.util.Set;

/** What a client that was never built again calls, and what it sees. */
public final class ShopCalls {
  private ShopCalls() {}

  public static void call(Caller caller, boolean newer) {
    Shop shop = new ShopClient(caller);
    Shop.SoldOut soldOut = assertThrows(Shop.SoldOut.class, () -> shop.take("tea"));
    assertEquals("tea is sold out", soldOut.getMessage());
    assertEquals(3, soldOut.left());
    assertEquals(new Shop.Article("tea", 3), shop.order(new Shop.Article("tea", 2)));
    assertEquals(Shop.Colour.GREEN, shop.paint(Shop.Colour.GREEN));
    assertEquals(newer ? Shop.Colour.OTHER : Shop.Colour.RED, shop.favourite());
    assertEquals(Shop.Grade.B, shop.grade(Shop.Grade.B));
    assertEquals(Shop.Size.LARGE, shop.size(Shop.Size.LARGE));
    assertEquals(new Shop.Card("4711"), shop.pay(new Shop.Card("4711")));
    assertEquals(newer ? new Shop.Unknown("Voucher") : new Shop.Cash(5), shop.received());
    assertEquals(List.of("a", "b"), shop.sort(Set.of("b", "a")));
    assertEquals(42, shop.twice(21));
    assertEquals("Hello, you", shop.greet("you"));
  }
}
