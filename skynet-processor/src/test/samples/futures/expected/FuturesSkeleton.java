package com.example.futures;

import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.rpc.IncomingCall;
import io.skynet.runtime.rpc.Routes;
import io.skynet.runtime.rpc.Skeleton;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Serves {@link Futures}: extend it and say what its methods do.
 */
@Generated("io.skynet.processor.RpcProcessor")
abstract class FuturesSkeleton implements Futures, Skeleton {
  protected FuturesSkeleton() {
  }

  /**
   * Serves what {@code target} does.
   */
  static FuturesSkeleton of(Futures target) {
    return new Delegating(target);
  }

  @Override
  public final void routes(Routes routes) {
    routes.contract(FuturesBinding.CONTRACT);
    routes.add(FuturesBinding.TEXT, this::text);
    routes.add(FuturesBinding.NUMBER, this::number);
    routes.add(FuturesBinding.POINTS, this::points);
    routes.add(FuturesBinding.NOTHING, this::nothing);
  }

  private void text(IncomingCall call) {
    String out = call.args(1).readString();
    CompletableFuture<String> result = text(out);
    Objects.requireNonNull(result, "Futures.text: future is null");
    call.replyLater(result,
        (out_, value) -> out_.writeString(Objects.requireNonNull(value, "Futures.text: result is null")));
  }

  private void number(IncomingCall call) {
    MsgReader args = call.args(2);
    int value = args.readInt();
    int result = args.readInt();
    CompletableFuture<Integer> result_ = number(value, result);
    Objects.requireNonNull(result_, "Futures.number: future is null");
    call.replyLater(result_,
        (out, value_) -> out.writeInt(Objects.requireNonNull(value_, "Futures.number: result is null")));
  }

  private void points(IncomingCall call) {
    List<Futures.Point> points = FuturesTypes.readListOfPoint(call.args(1));
    CompletableFuture<List<Futures.Point>> result = points(points);
    Objects.requireNonNull(result, "Futures.points: future is null");
    call.replyLater(result, (out, value) -> FuturesTypes.writeListOfPoint(out,
        Objects.requireNonNull(value, "Futures.points: result is null")));
  }

  private void nothing(IncomingCall call) {
    call.args(0);
    CompletableFuture<Void> result = nothing();
    Objects.requireNonNull(result, "Futures.nothing: future is null");
    call.replyLater(result, (out, value) -> out.writeNil());
  }

  private static final class Delegating extends FuturesSkeleton {
    private final Futures target;

    Delegating(Futures target) {
      this.target = target;
    }

    @Override
    public CompletableFuture<String> text(String out) {
      return target.text(out);
    }

    @Override
    public CompletableFuture<Integer> number(int value, int result) {
      return target.number(value, result);
    }

    @Override
    public CompletableFuture<List<Futures.Point>> points(List<Futures.Point> points) {
      return target.points(points);
    }

    @Override
    public CompletableFuture<Void> nothing() {
      return target.nothing();
    }

    @Override
    public String toString() {
      return "FuturesSkeleton of " + target;
    }
  }
}
