package io.skynet.runtime.rpc;

import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.msgpack.MsgWriter;
import java.util.concurrent.CompletableFuture;

/** A call that another one carries out; an interceptor overrides what it has to do with. */
public class ForwardingCall implements OutgoingCall {
  private final OutgoingCall call;

  protected ForwardingCall(OutgoingCall call) {
    this.call = call;
  }

  @Override
  public MsgWriter args(int count) {
    return call.args(count);
  }

  @Override
  public MsgReader await() {
    return call.await();
  }

  @Override
  public <T> CompletableFuture<T> sendAsync(Decoder<T> decoder) {
    return call.sendAsync(decoder);
  }

  @Override
  public void send() {
    call.send();
  }

  @Override
  public void close() {
    call.close();
  }

  @Override
  public String toString() {
    return call.toString();
  }
}
