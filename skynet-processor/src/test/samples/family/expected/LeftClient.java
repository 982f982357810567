package com.example.family;

import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.rpc.Caller;
import io.skynet.runtime.rpc.OutgoingCall;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Calls a remote {@link Left}.
 */
@Generated("io.skynet.processor.RpcProcessor")
public final class LeftClient implements Left {
  private final Caller caller;

  public LeftClient(Caller caller) {
    this.caller = caller;
  }

  @Override
  public void left() {
    try (OutgoingCall call = caller.start(LeftBinding.LEFT)) {
      call.args(0);
      call.await();
    }
  }

  /**
   * Like {@link #left}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Void> leftAsync() {
    OutgoingCall call = caller.start(LeftBinding.LEFT);
    call.args(0);
    return call.sendAsync(in -> null);
  }

  @Override
  public String ping(String arg0) {
    try (OutgoingCall call = caller.start(LeftBinding.PING)) {
      call.args(1).writeString(Objects.requireNonNull(arg0, "Left.ping: arg0 is null"));
      return call.await().readString();
    }
  }

  /**
   * Like {@link #ping}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<String> pingAsync(String arg0) {
    OutgoingCall call = caller.start(LeftBinding.PING);
    call.args(1).writeString(Objects.requireNonNull(arg0, "Left.ping: arg0 is null"));
    return call.sendAsync(MsgReader::readString);
  }

  @Override
  public String toString() {
    return "LeftClient over " + caller;
  }
}
