package com.example.family;

import io.skynet.runtime.rpc.IncomingCall;
import io.skynet.runtime.rpc.Routes;
import io.skynet.runtime.rpc.Skeleton;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Serves {@link Left}: extend it and say what its methods do.
 */
@Generated("io.skynet.processor.RpcProcessor")
public abstract class LeftSkeleton implements Left, Skeleton {
  protected LeftSkeleton() {
  }

  /**
   * Serves what {@code target} does.
   */
  public static LeftSkeleton of(Left target) {
    return new Delegating(target);
  }

  @Override
  public final void routes(Routes routes) {
    routes.contract(LeftBinding.CONTRACT);
    routes.add(LeftBinding.LEFT, this::left);
    routes.add(LeftBinding.PING, this::ping);
    BaseSkeleton.of(this).routes(routes);
  }

  private void left(IncomingCall call) {
    call.args(0);
    left();
    call.reply().writeNil();
  }

  private void ping(IncomingCall call) {
    String arg0 = call.args(1).readString();
    String result = ping(arg0);
    call.reply().writeString(Objects.requireNonNull(result, "Left.ping: result is null"));
  }

  private static final class Delegating extends LeftSkeleton {
    private final Left target;

    Delegating(Left target) {
      this.target = target;
    }

    @Override
    public void left() {
      target.left();
    }

    @Override
    public String ping(String arg0) {
      return target.ping(arg0);
    }

    @Override
    public String toString() {
      return "LeftSkeleton of " + target;
    }
  }
}
