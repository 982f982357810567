package com.example.removal;

import io.skynet.runtime.rpc.Caller;
import io.skynet.runtime.rpc.OutgoingCall;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Calls a remote {@link Heir}.
 *
 * <p>Is none of it deprecated, but what it extends will be gone.
 */
@Generated("io.skynet.processor.RpcProcessor")
public final class HeirClient implements Heir {
  private final Caller caller;

  public HeirClient(Caller caller) {
    this.caller = caller;
  }

  @Override
  public void stay() {
    try (OutgoingCall call = caller.start(HeirBinding.STAY)) {
      call.args(0);
      call.await();
    }
  }

  /**
   * Like {@link #stay}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Void> stayAsync() {
    OutgoingCall call = caller.start(HeirBinding.STAY);
    call.args(0);
    return call.sendAsync(in -> null);
  }

  @Deprecated
  @SuppressWarnings("removal")
  @Override
  public Ending.Part part(Ending.Part arg0) {
    try (OutgoingCall call = caller.start(HeirBinding.PART)) {
      HeirTypes.writePart(call.args(1), Objects.requireNonNull(arg0, "Heir.part: arg0 is null"));
      return HeirTypes.readPart(call.await());
    }
  }

  /**
   * Like {@link #part}, but does not wait; cancelling the future cancels the call.
   */
  @Deprecated
  @SuppressWarnings("removal")
  public CompletableFuture<Ending.Part> partAsync(Ending.Part arg0) {
    OutgoingCall call = caller.start(HeirBinding.PART);
    HeirTypes.writePart(call.args(1), Objects.requireNonNull(arg0, "Heir.part: arg0 is null"));
    return call.sendAsync(HeirTypes::readPart);
  }

  @Override
  public void run() {
    try (OutgoingCall call = caller.start(HeirBinding.RUN)) {
      call.args(0);
      call.await();
    }
  }

  /**
   * Like {@link #run}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Void> runAsync() {
    OutgoingCall call = caller.start(HeirBinding.RUN);
    call.args(0);
    return call.sendAsync(in -> null);
  }

  @Override
  public String toString() {
    return "HeirClient over " + caller;
  }
}
