package com.example.shadowed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.shadowed.Shadowed.Delegating;
import com.example.shadowed.Shadowed.Objects;
import com.example.shadowed.Shadowed.OutgoingCall;
import io.skynet.processor.Loopback;
import java.util.List;
import java.util.Optional;

public final class ShadowedCalls {
  private ShadowedCalls() {}

  private static final class Service extends ShadowedSkeleton {
    @java.lang.Override
    public OutgoingCall call(OutgoingCall call) {
      return call;
    }

    @java.lang.Override
    public Objects objects(Objects objects) {
      return objects;
    }

    @java.lang.Override
    public Delegating delegating(Delegating delegating) {
      return delegating;
    }

    @java.lang.Override
    public java.util.Optional<String> string(
        java.util.Optional<String> string, Override override) {
      return string;
    }
  }

  public static void theyAreTakenForWhatTheyAre() {
    ShadowedClient client = new ShadowedClient(new Loopback(new Service()));
    assertEquals(new OutgoingCall(1), client.call(new OutgoingCall(1)));
    assertEquals(new Objects("o"), client.objects(new Objects("o")));
    Delegating delegating = new Delegating(Shadowed.Optional.SOME, List.of(new MsgReader(2)));
    assertEquals(delegating, client.delegating(delegating));
    assertEquals(Optional.of("s"), client.string(Optional.of("s"), Override.HIDDEN));
  }
}
