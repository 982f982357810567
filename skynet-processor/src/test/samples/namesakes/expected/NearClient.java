package com.example.near;

import io.skynet.runtime.msgpack.MsgWriter;
import io.skynet.runtime.rpc.Caller;
import io.skynet.runtime.rpc.OutgoingCall;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Calls a remote {@link Near}.
 *
 * <p>Uses types of one name from several places.
 */
@Generated("io.skynet.processor.RpcProcessor")
public final class NearClient implements Near {
  private final Caller caller;

  public NearClient(Caller caller) {
    this.caller = caller;
  }

  @Override
  public List<com.example.far.Far.Item> far(Near.Item near, com.example.far.Item item) {
    try (OutgoingCall call = caller.start(NearBinding.FAR)) {
      MsgWriter args = call.args(2);
      NearTypes.writeItem(args, Objects.requireNonNull(near, "Near.far: near is null"));
      NearTypes.writeItem2(args, Objects.requireNonNull(item, "Near.far: item is null"));
      return NearTypes.readListOfItem3(call.await());
    }
  }

  /**
   * Like {@link #far}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<List<com.example.far.Far.Item>> farAsync(Near.Item near,
      com.example.far.Item item) {
    OutgoingCall call = caller.start(NearBinding.FAR);
    MsgWriter args = call.args(2);
    NearTypes.writeItem(args, Objects.requireNonNull(near, "Near.far: near is null"));
    NearTypes.writeItem2(args, Objects.requireNonNull(item, "Near.far: item is null"));
    return call.sendAsync(NearTypes::readListOfItem3);
  }

  @Override
  public Near.Item near(List<Near.Item> items) {
    try (OutgoingCall call = caller.start(NearBinding.NEAR)) {
      NearTypes.writeListOfItem(call.args(1),
          Objects.requireNonNull(items, "Near.near: items is null"));
      return NearTypes.readItem(call.await());
    }
  }

  /**
   * Like {@link #near}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Near.Item> nearAsync(List<Near.Item> items) {
    OutgoingCall call = caller.start(NearBinding.NEAR);
    NearTypes.writeListOfItem(call.args(1),
        Objects.requireNonNull(items, "Near.near: items is null"));
    return call.sendAsync(NearTypes::readItem);
  }

  @Override
  public String toString() {
    return "NearClient over " + caller;
  }
}
