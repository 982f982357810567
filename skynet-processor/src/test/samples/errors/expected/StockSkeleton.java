package com.example.errors;

import io.skynet.runtime.rpc.IncomingCall;
import io.skynet.runtime.rpc.Routes;
import io.skynet.runtime.rpc.Skeleton;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Serves {@link Stock}: extend it and say what its methods do.
 *
 * <p>Fails in ways of its own.
 */
@Generated("io.skynet.processor.RpcProcessor")
public abstract class StockSkeleton implements Stock, Skeleton {
  protected StockSkeleton() {
  }

  /**
   * Serves what {@code target} does.
   */
  public static StockSkeleton of(Stock target) {
    return new Delegating(target);
  }

  @Override
  public final void routes(Routes routes) {
    routes.contract(StockBinding.CONTRACT);
    routes.add(StockBinding.TAKE, this::take);
    routes.add(StockBinding.TAKE_LATER, this::takeLater);
    routes.add(StockBinding.SHUT, this::shut);
  }

  private void take(IncomingCall call) throws Stock.OutOfStock, Stock.SoldOut, Stock.Closed {
    String failure = call.args(1).readString();
    int result = take(failure);
    call.reply().writeInt(result);
  }

  private void takeLater(IncomingCall call_) throws Stock.OutOfStock {
    int call = call_.args(1).readInt();
    CompletableFuture<String> result = takeLater(call);
    Objects.requireNonNull(result, "Stock.takeLater: future is null");
    call_.replyLater(result,
        (out, value) -> out.writeString(Objects.requireNonNull(value, "Stock.takeLater: result is null")));
  }

  private void shut(IncomingCall call) throws Stock.Closed {
    call.args(0);
    shut();
    call.reply().writeNil();
  }

  private static final class Delegating extends StockSkeleton {
    private final Stock target;

    Delegating(Stock target) {
      this.target = target;
    }

    @Override
    public int take(String failure) throws Stock.OutOfStock, Stock.SoldOut, Stock.Closed {
      return target.take(failure);
    }

    @Override
    public CompletableFuture<String> takeLater(int call) throws Stock.OutOfStock {
      return target.takeLater(call);
    }

    @Override
    public void shut() throws Stock.Closed {
      target.shut();
    }

    @Override
    public String toString() {
      return "StockSkeleton of " + target;
    }
  }
}
