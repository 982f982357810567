package com.example.nested;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.skynet.processor.Loopback;

public final class NestedCalls {
  private NestedCalls() {}

  public static void anInterfaceWithinAClassIsCalled() {
    OuterInnerClient client = new OuterInnerClient(new Loopback(OuterInnerSkeleton.of(deep -> deep)));
    Outer.Inner.Deep deep = new Outer.Inner.Deep(Outer.Shade.DARK);
    assertEquals(deep, client.dive(deep));
    assertEquals("Inner.dive", OuterInnerBinding.DIVE.wireName());
    assertEquals("META-INF/skynet/com.example.nested.Outer.Inner.json",
        OuterInnerBinding.CONTRACT.resource());
  }
}
