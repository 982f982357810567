package com.example.family;

import io.skynet.runtime.rpc.IncomingCall;
import io.skynet.runtime.rpc.Routes;
import io.skynet.runtime.rpc.Skeleton;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Serves {@link Base}: extend it and say what its methods do.
 *
 * <p>The root of the family.
 */
@Generated("io.skynet.processor.RpcProcessor")
public abstract class BaseSkeleton implements Base, Skeleton {
  protected BaseSkeleton() {
  }

  /**
   * Serves what {@code target} does.
   */
  public static BaseSkeleton of(Base target) {
    return new Delegating(target);
  }

  @Override
  public final void routes(Routes routes) {
    routes.contract(BaseBinding.CONTRACT);
    routes.add(BaseBinding.PING, this::ping);
  }

  private void ping(IncomingCall call) {
    String message = call.args(1).readString();
    String result = ping(message);
    call.reply().writeString(Objects.requireNonNull(result, "Base.ping: result is null"));
  }

  private static final class Delegating extends BaseSkeleton {
    private final Base target;

    Delegating(Base target) {
      this.target = target;
    }

    @Override
    public String ping(String message) {
      return target.ping(message);
    }

    @Override
    public String toString() {
      return "BaseSkeleton of " + target;
    }
  }
}
