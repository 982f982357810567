package com.example.near;

import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.rpc.IncomingCall;
import io.skynet.runtime.rpc.Routes;
import io.skynet.runtime.rpc.Skeleton;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Serves {@link Near}: extend it and say what its methods do.
 *
 * <p>Uses types of one name from several places.
 */
@Generated("io.skynet.processor.RpcProcessor")
public abstract class NearSkeleton implements Near, Skeleton {
  protected NearSkeleton() {
  }

  /**
   * Serves what {@code target} does.
   */
  public static NearSkeleton of(Near target) {
    return new Delegating(target);
  }

  @Override
  public final void routes(Routes routes) {
    routes.contract(NearBinding.CONTRACT);
    routes.add(NearBinding.FAR, this::far);
    routes.add(NearBinding.NEAR, this::near);
  }

  private void far(IncomingCall call) {
    MsgReader args = call.args(2);
    Near.Item near = NearTypes.readItem(args);
    com.example.far.Item item = NearTypes.readItem2(args);
    List<com.example.far.Far.Item> result = far(near, item);
    NearTypes.writeListOfItem3(call.reply(),
        Objects.requireNonNull(result, "Near.far: result is null"));
  }

  private void near(IncomingCall call) {
    List<Near.Item> items = NearTypes.readListOfItem(call.args(1));
    Near.Item result = near(items);
    NearTypes.writeItem(call.reply(), Objects.requireNonNull(result, "Near.near: result is null"));
  }

  private static final class Delegating extends NearSkeleton {
    private final Near target;

    Delegating(Near target) {
      this.target = target;
    }

    @Override
    public List<com.example.far.Far.Item> far(Near.Item near, com.example.far.Item item) {
      return target.far(near, item);
    }

    @Override
    public Near.Item near(List<Near.Item> items) {
      return target.near(items);
    }

    @Override
    public String toString() {
      return "NearSkeleton of " + target;
    }
  }
}
