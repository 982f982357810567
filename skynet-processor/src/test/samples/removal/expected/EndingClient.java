package com.example.removal;

import io.skynet.runtime.rpc.Caller;
import io.skynet.runtime.rpc.OutgoingCall;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Calls a remote {@link Ending}.
 *
 * <p>Will be gone as a whole.
 *
 * @deprecated use {@link Leaving}
 */
@Generated("io.skynet.processor.RpcProcessor")
@Deprecated(
    forRemoval = true
)
@SuppressWarnings("removal")
public final class EndingClient implements Ending {
  private final Caller caller;

  public EndingClient(Caller caller) {
    this.caller = caller;
  }

  @Deprecated
  @SuppressWarnings("removal")
  @Override
  public Ending.Part part(Ending.Part part) {
    try (OutgoingCall call = caller.start(EndingBinding.PART)) {
      EndingTypes.writePart(call.args(1),
          Objects.requireNonNull(part, "Ending.part: part is null"));
      return EndingTypes.readPart(call.await());
    }
  }

  /**
   * Like {@link #part}, but does not wait; cancelling the future cancels the call.
   */
  @Deprecated
  @SuppressWarnings("removal")
  public CompletableFuture<Ending.Part> partAsync(Ending.Part part) {
    OutgoingCall call = caller.start(EndingBinding.PART);
    EndingTypes.writePart(call.args(1), Objects.requireNonNull(part, "Ending.part: part is null"));
    return call.sendAsync(EndingTypes::readPart);
  }

  @Override
  public void run() {
    try (OutgoingCall call = caller.start(EndingBinding.RUN)) {
      call.args(0);
      call.await();
    }
  }

  /**
   * Like {@link #run}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Void> runAsync() {
    OutgoingCall call = caller.start(EndingBinding.RUN);
    call.args(0);
    return call.sendAsync(in -> null);
  }

  @Override
  public String toString() {
    return "EndingClient over " + caller;
  }
}
