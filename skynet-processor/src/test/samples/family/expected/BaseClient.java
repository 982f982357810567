package com.example.family;

import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.rpc.Caller;
import io.skynet.runtime.rpc.OutgoingCall;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Calls a remote {@link Base}.
 *
 * <p>The root of the family.
 */
@Generated("io.skynet.processor.RpcProcessor")
public final class BaseClient implements Base {
  private final Caller caller;

  public BaseClient(Caller caller) {
    this.caller = caller;
  }

  /**
   * Says whether it is there.
   */
  @Override
  public String ping(String message) {
    try (OutgoingCall call = caller.start(BaseBinding.PING)) {
      call.args(1).writeString(Objects.requireNonNull(message, "Base.ping: message is null"));
      return call.await().readString();
    }
  }

  /**
   * Like {@link #ping}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<String> pingAsync(String message) {
    OutgoingCall call = caller.start(BaseBinding.PING);
    call.args(1).writeString(Objects.requireNonNull(message, "Base.ping: message is null"));
    return call.sendAsync(MsgReader::readString);
  }

  @Override
  public String toString() {
    return "BaseClient over " + caller;
  }
}
