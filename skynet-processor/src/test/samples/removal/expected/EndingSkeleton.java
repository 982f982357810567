package com.example.removal;

import io.skynet.runtime.rpc.IncomingCall;
import io.skynet.runtime.rpc.Routes;
import io.skynet.runtime.rpc.Skeleton;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Serves {@link Ending}: extend it and say what its methods do.
 *
 * <p>Will be gone as a whole.
 *
 * @deprecated use {@link Leaving}
 */
@Generated("io.skynet.processor.RpcProcessor")
@Deprecated(
    forRemoval = true
)
@SuppressWarnings("removal")
public abstract class EndingSkeleton implements Ending, Skeleton {
  protected EndingSkeleton() {
  }

  /**
   * Serves what {@code target} does.
   */
  public static EndingSkeleton of(Ending target) {
    return new Delegating(target);
  }

  @Override
  public final void routes(Routes routes) {
    routes.contract(EndingBinding.CONTRACT);
    routes.add(EndingBinding.PART, this::part);
    routes.add(EndingBinding.RUN, this::run);
  }

  @Deprecated
  @SuppressWarnings("removal")
  private void part(IncomingCall call) {
    Ending.Part part = EndingTypes.readPart(call.args(1));
    Ending.Part result = part(part);
    EndingTypes.writePart(call.reply(),
        Objects.requireNonNull(result, "Ending.part: result is null"));
  }

  private void run(IncomingCall call) {
    call.args(0);
    run();
    call.reply().writeNil();
  }

  private static final class Delegating extends EndingSkeleton {
    private final Ending target;

    Delegating(Ending target) {
      this.target = target;
    }

    @Deprecated
    @SuppressWarnings("removal")
    @Override
    public Ending.Part part(Ending.Part part) {
      return target.part(part);
    }

    @Override
    public void run() {
      target.run();
    }

    @Override
    public String toString() {
      return "EndingSkeleton of " + target;
    }
  }
}
