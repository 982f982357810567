package com.example.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.example.shop.Shop.Cash;
import com.example.shop.Shop.Line;
import com.example.shop.Shop.Note;
import com.example.shop.Shop.Phase;
import com.example.shop.Shop.Purchase;
import com.example.shop.Shop.Refused;
import com.example.shop.Shop.Size;
import com.example.shop.Shop.Transfer;
import com.example.shop.Shop.Unknown;
import com.example.shop.Shop.Wish;
import io.skynet.runtime.rpc.Caller;
import io.skynet.runtime.rpc.RpcException;
import java.util.List;
import java.util.Optional;

/** What a new client sees of a server of its own version, and of one that is deployed. */
public final class ShopCalls {
  private ShopCalls() {}

  public static void check(Caller caller, boolean newerServer) throws Refused {
    Shop shop = new ShopClient(caller);
    checkRecords(shop, newerServer);
    checkErrors(shop, newerServer);
    assertEquals(
        newerServer ? new Transfer("bank") : new Unknown("Transfer"),
        shop.pay(new Transfer("bank")));
    assertEquals(newerServer ? new Transfer("bank") : new Cash(5), shop.pay(new Cash(5)));
    assertEquals(42, shop.count(41));
    assertEquals(Size.LARGE, shop.size(Size.LARGE));
    assertEquals(Shop.Grade.B, shop.grade(Shop.Grade.B));
    assertEquals(Shop.Speed.SLOW, shop.speed(Shop.Speed.SLOW));
    assertEquals(Shop.Speed.ANY, shop.speed(Shop.Speed.ANY));
    assertEquals(21, shop.wish(new Wish(42)));
    assertEquals(newerServer ? 4 : 3, shop.total(1, List.of("a", "b", "a")));
    assertEquals(Optional.of("x"), shop.find(Optional.of("x")));
    assertEquals(newerServer ? Optional.of("pong") : Optional.empty(), shop.ping());
    assertEquals("old", shop.old());
    if (newerServer) {
      young(caller);
      assertEquals(Optional.empty(), shop.find(Optional.empty()));
      assertEquals(1, shop.count(1_000_000_000_000L));
      assertEquals(0, shop.wish(new Wish(1_000_000_000_000L)));
    } else {
      assertThrows(RuntimeException.class, shop::young);
      assertThrows(RuntimeException.class, () -> shop.find(Optional.empty()));
      assertThrows(RuntimeException.class, () -> shop.count(1L << 40));
      assertThrows(RuntimeException.class, () -> shop.wish(new Wish(1L << 40)));
    }
  }

  /** Only the new servers have it. */
  public static void young(Caller caller) {
    assertEquals("young", new ShopClient(caller).young());
  }

  private static void checkRecords(Shop shop, boolean newerServer) throws Refused {
    Purchase purchase =
        new Purchase("ann", List.of(new Line("nut", 2, "box")), Phase.NEW, Optional.of("soon"));
    assertEquals(
        newerServer
            ? new Purchase("ann", purchase.lines(), Phase.PAID, Optional.of("packed"))
            : new Purchase(
                "ann", List.of(new Line("nut", 2, "piece")), Phase.FINISHED, Optional.empty()),
        shop.place(purchase));
    Purchase paid = new Purchase("ann", List.of(), Phase.PAID, Optional.empty());
    assertEquals(newerServer ? Phase.PAID : Phase.OTHER, shop.place(paid).state());
    assertEquals(
        new Note("x", 3, newerServer ? List.of("seen") : List.of()),
        shop.note(new Note("x", 3, List.of("a"))));
  }

  private static void checkErrors(Shop shop, boolean newerServer) {
    Purchase nobody = new Purchase("", List.of(), Phase.NEW, Optional.empty());
    Exception refused = assertThrows(Exception.class, () -> shop.place(nobody));
    if (refused instanceof Refused typed) {
      assertEquals("nobody", typed.reason());
      assertEquals(newerServer ? 5 : null, typed.retryAfter());
    } else {
      assertInstanceOf(RpcException.class, refused);
    }
  }
}
