package com.example.deprecated;

import io.skynet.runtime.rpc.Caller;
import io.skynet.runtime.rpc.OutgoingCall;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Calls a remote {@link Old}.
 *
 * <p>Was good once.
 *
 * @deprecated use {@link Current}
 */
@Generated("io.skynet.processor.RpcProcessor")
@Deprecated
public final class OldClient implements Old {
  private final Caller caller;

  public OldClient(Caller caller) {
    this.caller = caller;
  }

  @Deprecated
  @Override
  public Old.Part part(Old.Part part) {
    try (OutgoingCall call = caller.start(OldBinding.PART)) {
      OldTypes.writePart(call.args(1), Objects.requireNonNull(part, "Old.part: part is null"));
      return OldTypes.readPart(call.await());
    }
  }

  /**
   * Like {@link #part}, but does not wait; cancelling the future cancels the call.
   */
  @Deprecated
  public CompletableFuture<Old.Part> partAsync(Old.Part part) {
    OutgoingCall call = caller.start(OldBinding.PART);
    OldTypes.writePart(call.args(1), Objects.requireNonNull(part, "Old.part: part is null"));
    return call.sendAsync(OldTypes::readPart);
  }

  @Override
  public void run() {
    try (OutgoingCall call = caller.start(OldBinding.RUN)) {
      call.args(0);
      call.await();
    }
  }

  /**
   * Like {@link #run}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Void> runAsync() {
    OutgoingCall call = caller.start(OldBinding.RUN);
    call.args(0);
    return call.sendAsync(in -> null);
  }

  @Override
  public String toString() {
    return "OldClient over " + caller;
  }
}
