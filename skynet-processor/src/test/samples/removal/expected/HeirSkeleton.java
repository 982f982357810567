package com.example.removal;

import io.skynet.runtime.rpc.IncomingCall;
import io.skynet.runtime.rpc.Routes;
import io.skynet.runtime.rpc.Skeleton;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Serves {@link Heir}: extend it and say what its methods do.
 *
 * <p>Is none of it deprecated, but what it extends will be gone.
 */
@Generated("io.skynet.processor.RpcProcessor")
public abstract class HeirSkeleton implements Heir, Skeleton {
  protected HeirSkeleton() {
  }

  /**
   * Serves what {@code target} does.
   */
  public static HeirSkeleton of(Heir target) {
    return new Delegating(target);
  }

  @Override
  public final void routes(Routes routes) {
    routes.contract(HeirBinding.CONTRACT);
    routes.add(HeirBinding.STAY, this::stay);
    routes.add(HeirBinding.PART, this::part);
    routes.add(HeirBinding.RUN, this::run);
    addEndingSkeleton(routes);
  }

  @Deprecated
  @SuppressWarnings("removal")
  private void addEndingSkeleton(Routes routes) {
    EndingSkeleton.of(this).routes(routes);
  }

  private void stay(IncomingCall call) {
    call.args(0);
    stay();
    call.reply().writeNil();
  }

  @Deprecated
  @SuppressWarnings("removal")
  private void part(IncomingCall call) {
    Ending.Part arg0 = HeirTypes.readPart(call.args(1));
    Ending.Part result = part(arg0);
    HeirTypes.writePart(call.reply(), Objects.requireNonNull(result, "Heir.part: result is null"));
  }

  private void run(IncomingCall call) {
    call.args(0);
    run();
    call.reply().writeNil();
  }

  private static final class Delegating extends HeirSkeleton {
    private final Heir target;

    Delegating(Heir target) {
      this.target = target;
    }

    @Override
    public void stay() {
      target.stay();
    }

    @Deprecated
    @SuppressWarnings("removal")
    @Override
    public Ending.Part part(Ending.Part arg0) {
      return target.part(arg0);
    }

    @Override
    public void run() {
      target.run();
    }

    @Override
    public String toString() {
      return "HeirSkeleton of " + target;
    }
  }
}
