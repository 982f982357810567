package com.example.echo;

import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.rpc.Caller;
import io.skynet.runtime.rpc.OutgoingCall;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Calls a remote {@link Echo}.
 *
 * <p>Answers what it is told.
 */
@Generated("io.skynet.processor.RpcProcessor")
public final class EchoClient implements Echo {
  private final Caller caller;

  public EchoClient(Caller caller) {
    this.caller = caller;
  }

  /**
   * Says it again.
   *
   * @param message any text
   * @return the same text
   */
  @Override
  public String echo(String message) {
    try (OutgoingCall call = caller.start(EchoBinding.ECHO)) {
      call.args(1).writeString(Objects.requireNonNull(message, "Echo.echo: message is null"));
      return call.await().readString();
    }
  }

  /**
   * Like {@link #echo}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<String> echoAsync(String message) {
    OutgoingCall call = caller.start(EchoBinding.ECHO);
    call.args(1).writeString(Objects.requireNonNull(message, "Echo.echo: message is null"));
    return call.sendAsync(MsgReader::readString);
  }

  @Override
  public String toString() {
    return "EchoClient over " + caller;
  }
}
