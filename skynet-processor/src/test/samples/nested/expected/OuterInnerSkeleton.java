package com.example.nested;

import io.skynet.runtime.rpc.IncomingCall;
import io.skynet.runtime.rpc.Routes;
import io.skynet.runtime.rpc.Skeleton;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Serves {@link Outer.Inner}: extend it and say what its methods do.
 *
 * <p>Lies within.
 */
@Generated("io.skynet.processor.RpcProcessor")
public abstract class OuterInnerSkeleton implements Outer.Inner, Skeleton {
  protected OuterInnerSkeleton() {
  }

  /**
   * Serves what {@code target} does.
   */
  public static OuterInnerSkeleton of(Outer.Inner target) {
    return new Delegating(target);
  }

  @Override
  public final void routes(Routes routes) {
    routes.contract(OuterInnerBinding.CONTRACT);
    routes.add(OuterInnerBinding.DIVE, this::dive);
  }

  private void dive(IncomingCall call) {
    Outer.Inner.Deep deep = OuterInnerTypes.readDeep(call.args(1));
    Outer.Inner.Deep result = dive(deep);
    OuterInnerTypes.writeDeep(call.reply(),
        Objects.requireNonNull(result, "Inner.dive: result is null"));
  }

  private static final class Delegating extends OuterInnerSkeleton {
    private final Outer.Inner target;

    Delegating(Outer.Inner target) {
      this.target = target;
    }

    @Override
    public Outer.Inner.Deep dive(Outer.Inner.Deep deep) {
      return target.dive(deep);
    }

    @Override
    public String toString() {
      return "Outer.InnerSkeleton of " + target;
    }
  }
}
