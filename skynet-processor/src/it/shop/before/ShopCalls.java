package com.example.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.example.shop.Shop.Card;
import com.example.shop.Shop.Cash;
import com.example.shop.Shop.Line;
import com.example.shop.Shop.Note;
import com.example.shop.Shop.Order;
import com.example.shop.Shop.Refused;
import com.example.shop.Shop.Size;
import com.example.shop.Shop.Speed;
import com.example.shop.Shop.State;
import com.example.shop.Shop.Unknown;
import com.example.shop.Shop.Wish;
import io.skynet.runtime.rpc.Caller;
import io.skynet.runtime.rpc.RpcException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a client that is deployed sees of a server of its own version, and of a newer one. */
public final class ShopCalls {
  private ShopCalls() {}

  @SuppressWarnings("deprecation")
  public static void check(Caller caller, boolean newerServer) throws Refused {
    Shop shop = new ShopClient(caller);
    List<Line> lines = List.of(new Line("nut", 2));
    assertEquals(
        new Order("ann", lines, newerServer ? State.OTHER : State.DONE),
        shop.order(new Order("ann", lines, State.NEW)));
    Exception refused =
        assertThrows(Exception.class, () -> shop.order(new Order("", lines, State.NEW)));
    if (refused instanceof Refused typed) {
      assertEquals("nobody", typed.reason());
    } else {
      assertInstanceOf(RpcException.class, refused);
    }
    assertEquals(new Note("x", 3), shop.note(new Note("x", 3)));
    assertEquals(newerServer ? new Unknown("Transfer") : new Cash(5), shop.pay(new Cash(5)));
    assertEquals(newerServer ? new Unknown("Card") : new Card("7"), shop.pay(new Card("7")));
    assertEquals(42, shop.count(41));
    assertEquals(Size.LARGE, shop.size(Size.LARGE));
    assertEquals(Shop.Grade.B, shop.grade(Shop.Grade.B));
    assertEquals(Speed.SLOW, shop.speed(Speed.SLOW));
    assertEquals(newerServer ? Speed.ANY : Speed.FAST, shop.speed(Speed.FAST));
    assertEquals(21, shop.wish(new Wish(42)));
    assertEquals(3, shop.total(1, Set.of("a", "b")));
    assertEquals(Optional.of("x"), shop.find("x"));
    shop.ping();
    assertEquals("old", shop.old());
  }
}
