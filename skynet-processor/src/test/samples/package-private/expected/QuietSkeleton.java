package com.example.quiet;

import io.skynet.runtime.rpc.IncomingCall;
import io.skynet.runtime.rpc.Routes;
import io.skynet.runtime.rpc.Skeleton;
import javax.annotation.processing.Generated;

/**
 * Serves {@link Quiet}: extend it and say what its methods do.
 */
@Generated("io.skynet.processor.RpcProcessor")
abstract class QuietSkeleton implements Quiet, Skeleton {
  protected QuietSkeleton() {
  }

  /**
   * Serves what {@code target} does.
   */
  static QuietSkeleton of(Quiet target) {
    return new Delegating(target);
  }

  @Override
  public final void routes(Routes routes) {
    routes.contract(QuietBinding.CONTRACT);
    routes.add(QuietBinding.HUSH, this::hush);
  }

  private void hush(IncomingCall call) {
    call.args(0);
    hush();
    call.reply().writeNil();
  }

  private static final class Delegating extends QuietSkeleton {
    private final Quiet target;

    Delegating(Quiet target) {
      this.target = target;
    }

    @Override
    public void hush() {
      target.hush();
    }

    @Override
    public String toString() {
      return "QuietSkeleton of " + target;
    }
  }
}
