package com.example.errors;

import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.rpc.Caller;
import io.skynet.runtime.rpc.OutgoingCall;
import io.skynet.runtime.rpc.RpcException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Calls a remote {@link Stock}.
 *
 * <p>Fails in ways of its own.
 */
@Generated("io.skynet.processor.RpcProcessor")
public final class StockClient implements Stock {
  private final Caller caller;

  public StockClient(Caller caller) {
    this.caller = caller;
  }

  @Override
  public int take(String failure) throws Stock.OutOfStock, Stock.SoldOut, Stock.Closed {
    try (OutgoingCall call = caller.start(StockBinding.TAKE)) {
      call.args(1).writeString(Objects.requireNonNull(failure, "Stock.take: failure is null"));
      return call.await().readInt();
    } catch (RpcException failure_) {
      StockBinding.OUT_OF_STOCK.rethrow(failure_);
      StockBinding.SOLD_OUT.rethrow(failure_);
      StockBinding.CLOSED.rethrow(failure_);
      throw failure_;
    }
  }

  /**
   * Like {@link #take}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Integer> takeAsync(String failure) {
    OutgoingCall call = caller.start(StockBinding.TAKE);
    call.args(1).writeString(Objects.requireNonNull(failure, "Stock.take: failure is null"));
    return call.sendAsync(MsgReader::readInt);
  }

  @Override
  public CompletableFuture<String> takeLater(int call) throws Stock.OutOfStock {
    OutgoingCall call_ = caller.start(StockBinding.TAKE_LATER);
    call_.args(1).writeInt(call);
    return call_.sendAsync(MsgReader::readString);
  }

  @Override
  public void shut() throws Stock.Closed {
    try (OutgoingCall call = caller.start(StockBinding.SHUT)) {
      call.args(0);
      call.await();
    } catch (RpcException failure) {
      StockBinding.CLOSED.rethrow(failure);
      throw failure;
    }
  }

  /**
   * Like {@link #shut}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Void> shutAsync() {
    OutgoingCall call = caller.start(StockBinding.SHUT);
    call.args(0);
    return call.sendAsync(in -> null);
  }

  @Override
  public String toString() {
    return "StockClient over " + caller;
  }
}
