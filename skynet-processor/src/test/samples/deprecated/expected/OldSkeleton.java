package com.example.deprecated;

import io.skynet.runtime.rpc.IncomingCall;
import io.skynet.runtime.rpc.Routes;
import io.skynet.runtime.rpc.Skeleton;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Serves {@link Old}: extend it and say what its methods do.
 *
 * <p>Was good once.
 *
 * @deprecated use {@link Current}
 */
@Generated("io.skynet.processor.RpcProcessor")
@Deprecated
public abstract class OldSkeleton implements Old, Skeleton {
  protected OldSkeleton() {
  }

  /**
   * Serves what {@code target} does.
   */
  public static OldSkeleton of(Old target) {
    return new Delegating(target);
  }

  @Override
  public final void routes(Routes routes) {
    routes.contract(OldBinding.CONTRACT);
    routes.add(OldBinding.PART, this::part);
    routes.add(OldBinding.RUN, this::run);
  }

  @Deprecated
  private void part(IncomingCall call) {
    Old.Part part = OldTypes.readPart(call.args(1));
    Old.Part result = part(part);
    OldTypes.writePart(call.reply(), Objects.requireNonNull(result, "Old.part: result is null"));
  }

  private void run(IncomingCall call) {
    call.args(0);
    run();
    call.reply().writeNil();
  }

  private static final class Delegating extends OldSkeleton {
    private final Old target;

    Delegating(Old target) {
      this.target = target;
    }

    @Deprecated
    @Override
    public Old.Part part(Old.Part part) {
      return target.part(part);
    }

    @Override
    public void run() {
      target.run();
    }

    @Override
    public String toString() {
      return "OldSkeleton of " + target;
    }
  }
}
