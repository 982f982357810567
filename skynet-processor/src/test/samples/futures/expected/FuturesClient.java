package com.example.futures;

import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.msgpack.MsgWriter;
import io.skynet.runtime.rpc.Caller;
import io.skynet.runtime.rpc.OutgoingCall;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Calls a remote {@link Futures}.
 */
@Generated("io.skynet.processor.RpcProcessor")
final class FuturesClient implements Futures {
  private final Caller caller;

  FuturesClient(Caller caller) {
    this.caller = caller;
  }

  @Override
  public CompletableFuture<String> text(String out) {
    OutgoingCall call = caller.start(FuturesBinding.TEXT);
    call.args(1).writeString(Objects.requireNonNull(out, "Futures.text: out is null"));
    return call.sendAsync(MsgReader::readString);
  }

  @Override
  public CompletableFuture<Integer> number(int value, int result) {
    OutgoingCall call = caller.start(FuturesBinding.NUMBER);
    MsgWriter args = call.args(2);
    args.writeInt(value);
    args.writeInt(result);
    return call.sendAsync(MsgReader::readInt);
  }

  @Override
  public CompletableFuture<List<Futures.Point>> points(List<Futures.Point> points) {
    OutgoingCall call = caller.start(FuturesBinding.POINTS);
    FuturesTypes.writeListOfPoint(call.args(1),
        Objects.requireNonNull(points, "Futures.points: points is null"));
    return call.sendAsync(FuturesTypes::readListOfPoint);
  }

  @Override
  public CompletableFuture<Void> nothing() {
    OutgoingCall call = caller.start(FuturesBinding.NOTHING);
    call.args(0);
    return call.sendAsync(in -> null);
  }

  @Override
  public String toString() {
    return "FuturesClient over " + caller;
  }
}
