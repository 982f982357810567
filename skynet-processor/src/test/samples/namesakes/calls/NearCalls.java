package com.example.near;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.far.Far;
import io.skynet.processor.Loopback;
import java.util.List;

public final class NearCalls {
  private NearCalls() {}

  private static final class Service extends NearSkeleton {
    @Override
    public List<Far.Item> far(Item near, com.example.far.Item item) {
      return List.of(new Far.Item(item.top() ? near.near().length() : 0));
    }

    @Override
    public Item near(List<Item> items) {
      return items.get(0);
    }
  }

  public static void eachHasItsOwnCodec() {
    NearClient client = new NearClient(new Loopback(new Service()));
    assertEquals(
        List.of(new Far.Item(3)),
        client.far(new Near.Item("abc"), new com.example.far.Item(true)));
    assertEquals(new Near.Item("x"), client.near(List.of(new Near.Item("x"))));
  }
}
