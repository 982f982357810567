package com.example.echo;

import io.skynet.runtime.rpc.IncomingCall;
import io.skynet.runtime.rpc.Routes;
import io.skynet.runtime.rpc.Skeleton;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Serves {@link Echo}: extend it and say what its methods do.
 *
 * <p>Answers what it is told.
 */
@Generated("io.skynet.processor.RpcProcessor")
public abstract class EchoSkeleton implements Echo, Skeleton {
  protected EchoSkeleton() {
  }

  /**
   * Serves what {@code target} does.
   */
  public static EchoSkeleton of(Echo target) {
    return new Delegating(target);
  }

  @Override
  public final void routes(Routes routes) {
    routes.contract(EchoBinding.CONTRACT);
    routes.add(EchoBinding.ECHO, this::echo);
  }

  private void echo(IncomingCall call) {
    String message = call.args(1).readString();
    String result = echo(message);
    call.reply().writeString(Objects.requireNonNull(result, "Echo.echo: result is null"));
  }

  private static final class Delegating extends EchoSkeleton {
    private final Echo target;

    Delegating(Echo target) {
      this.target = target;
    }

    @Override
    public String echo(String message) {
      return target.echo(message);
    }

    @Override
    public String toString() {
      return "EchoSkeleton of " + target;
    }
  }
}
