package com.example.shadowed;

import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.rpc.IncomingCall;
import io.skynet.runtime.rpc.Routes;
import io.skynet.runtime.rpc.Skeleton;
import javax.annotation.processing.Generated;

/**
 * Serves {@link Shadowed}: extend it and say what its methods do.
 *
 * <p>Types of its own, and of its package, that are called like others.
 */
@Generated("io.skynet.processor.RpcProcessor")
public abstract class ShadowedSkeleton implements Shadowed, Skeleton {
  protected ShadowedSkeleton() {
  }

  /**
   * Serves what {@code target} does.
   */
  public static ShadowedSkeleton of(Shadowed target) {
    return new Delegating(target);
  }

  @java.lang.Override
  public final void routes(Routes routes) {
    routes.contract(ShadowedBinding.CONTRACT);
    routes.add(ShadowedBinding.CALL, this::call);
    routes.add(ShadowedBinding.OBJECTS, this::objects);
    routes.add(ShadowedBinding.DELEGATING, this::delegating);
    routes.add(ShadowedBinding.STRING, this::string);
  }

  private void call(IncomingCall call_) {
    Shadowed.OutgoingCall call = ShadowedTypes.readOutgoingCall(call_.args(1));
    Shadowed.OutgoingCall result = call(call);
    ShadowedTypes.writeOutgoingCall(call_.reply(),
        java.util.Objects.requireNonNull(result, "Shadowed.call: result is null"));
  }

  private void objects(IncomingCall call) {
    Shadowed.Objects objects = ShadowedTypes.readObjects(call.args(1));
    Shadowed.Objects result = objects(objects);
    ShadowedTypes.writeObjects(call.reply(),
        java.util.Objects.requireNonNull(result, "Shadowed.objects: result is null"));
  }

  private void delegating(IncomingCall call) {
    Shadowed.Delegating delegating = ShadowedTypes.readDelegating(call.args(1));
    Shadowed.Delegating result = delegating(delegating);
    ShadowedTypes.writeDelegating(call.reply(),
        java.util.Objects.requireNonNull(result, "Shadowed.delegating: result is null"));
  }

  private void string(IncomingCall call) {
    MsgReader args = call.args(2);
    java.util.Optional<String> string = ShadowedTypes.readOptionalOfString(args);
    Override override = ShadowedTypes.readOverride(args);
    java.util.Optional<String> result = string(string, override);
    ShadowedTypes.writeOptionalOfString(call.reply(),
        java.util.Objects.requireNonNull(result, "Shadowed.string: result is null"));
  }

  private static final class Delegating extends ShadowedSkeleton {
    private final Shadowed target;

    Delegating(Shadowed target) {
      this.target = target;
    }

    @java.lang.Override
    public Shadowed.OutgoingCall call(Shadowed.OutgoingCall call) {
      return target.call(call);
    }

    @java.lang.Override
    public Shadowed.Objects objects(Shadowed.Objects objects) {
      return target.objects(objects);
    }

    @java.lang.Override
    public Shadowed.Delegating delegating(Shadowed.Delegating delegating) {
      return target.delegating(delegating);
    }

    @java.lang.Override
    public java.util.Optional<String> string(java.util.Optional<String> string, Override override) {
      return target.string(string, override);
    }

    @java.lang.Override
    public String toString() {
      return "ShadowedSkeleton of " + target;
    }
  }
}
