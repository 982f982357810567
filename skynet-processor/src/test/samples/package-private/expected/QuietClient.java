package com.example.quiet;

import io.skynet.runtime.rpc.Caller;
import io.skynet.runtime.rpc.OutgoingCall;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Calls a remote {@link Quiet}.
 */
@Generated("io.skynet.processor.RpcProcessor")
final class QuietClient implements Quiet {
  private final Caller caller;

  QuietClient(Caller caller) {
    this.caller = caller;
  }

  @Override
  public void hush() {
    try (OutgoingCall call = caller.start(QuietBinding.HUSH)) {
      call.args(0);
      call.await();
    }
  }

  /**
   * Like {@link #hush}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Void> hushAsync() {
    OutgoingCall call = caller.start(QuietBinding.HUSH);
    call.args(0);
    return call.sendAsync(in -> null);
  }

  @Override
  public String toString() {
    return "QuietClient over " + caller;
  }
}
