package com.example.nested;

import io.skynet.runtime.rpc.Caller;
import io.skynet.runtime.rpc.OutgoingCall;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Calls a remote {@link Outer.Inner}.
 *
 * <p>Lies within.
 */
@Generated("io.skynet.processor.RpcProcessor")
public final class OuterInnerClient implements Outer.Inner {
  private final Caller caller;

  public OuterInnerClient(Caller caller) {
    this.caller = caller;
  }

  @Override
  public Outer.Inner.Deep dive(Outer.Inner.Deep deep) {
    try (OutgoingCall call = caller.start(OuterInnerBinding.DIVE)) {
      OuterInnerTypes.writeDeep(call.args(1),
          Objects.requireNonNull(deep, "Inner.dive: deep is null"));
      return OuterInnerTypes.readDeep(call.await());
    }
  }

  /**
   * Like {@link #dive}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Outer.Inner.Deep> diveAsync(Outer.Inner.Deep deep) {
    OutgoingCall call = caller.start(OuterInnerBinding.DIVE);
    OuterInnerTypes.writeDeep(call.args(1),
        Objects.requireNonNull(deep, "Inner.dive: deep is null"));
    return call.sendAsync(OuterInnerTypes::readDeep);
  }

  @Override
  public String toString() {
    return "Outer.InnerClient over " + caller;
  }
}
