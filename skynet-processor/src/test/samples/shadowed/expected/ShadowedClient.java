package com.example.shadowed;

import io.skynet.runtime.msgpack.MsgWriter;
import io.skynet.runtime.rpc.Caller;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Calls a remote {@link Shadowed}.
 *
 * <p>Types of its own, and of its package, that are called like others.
 */
@Generated("io.skynet.processor.RpcProcessor")
public final class ShadowedClient implements Shadowed {
  private final Caller caller;

  public ShadowedClient(Caller caller) {
    this.caller = caller;
  }

  @java.lang.Override
  public Shadowed.OutgoingCall call(Shadowed.OutgoingCall call) {
    try (io.skynet.runtime.rpc.OutgoingCall call_ = caller.start(ShadowedBinding.CALL)) {
      ShadowedTypes.writeOutgoingCall(call_.args(1),
          java.util.Objects.requireNonNull(call, "Shadowed.call: call is null"));
      return ShadowedTypes.readOutgoingCall(call_.await());
    }
  }

  /**
   * Like {@link #call}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Shadowed.OutgoingCall> callAsync(Shadowed.OutgoingCall call) {
    io.skynet.runtime.rpc.OutgoingCall call_ = caller.start(ShadowedBinding.CALL);
    ShadowedTypes.writeOutgoingCall(call_.args(1),
        java.util.Objects.requireNonNull(call, "Shadowed.call: call is null"));
    return call_.sendAsync(ShadowedTypes::readOutgoingCall);
  }

  @java.lang.Override
  public Shadowed.Objects objects(Shadowed.Objects objects) {
    try (io.skynet.runtime.rpc.OutgoingCall call = caller.start(ShadowedBinding.OBJECTS)) {
      ShadowedTypes.writeObjects(call.args(1),
          java.util.Objects.requireNonNull(objects, "Shadowed.objects: objects is null"));
      return ShadowedTypes.readObjects(call.await());
    }
  }

  /**
   * Like {@link #objects}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Shadowed.Objects> objectsAsync(Shadowed.Objects objects) {
    io.skynet.runtime.rpc.OutgoingCall call = caller.start(ShadowedBinding.OBJECTS);
    ShadowedTypes.writeObjects(call.args(1),
        java.util.Objects.requireNonNull(objects, "Shadowed.objects: objects is null"));
    return call.sendAsync(ShadowedTypes::readObjects);
  }

  @java.lang.Override
  public Shadowed.Delegating delegating(Shadowed.Delegating delegating) {
    try (io.skynet.runtime.rpc.OutgoingCall call = caller.start(ShadowedBinding.DELEGATING)) {
      ShadowedTypes.writeDelegating(call.args(1),
          java.util.Objects.requireNonNull(delegating, "Shadowed.delegating: delegating is null"));
      return ShadowedTypes.readDelegating(call.await());
    }
  }

  /**
   * Like {@link #delegating}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Shadowed.Delegating> delegatingAsync(Shadowed.Delegating delegating) {
    io.skynet.runtime.rpc.OutgoingCall call = caller.start(ShadowedBinding.DELEGATING);
    ShadowedTypes.writeDelegating(call.args(1),
        java.util.Objects.requireNonNull(delegating, "Shadowed.delegating: delegating is null"));
    return call.sendAsync(ShadowedTypes::readDelegating);
  }

  @java.lang.Override
  public java.util.Optional<String> string(java.util.Optional<String> string, Override override) {
    try (io.skynet.runtime.rpc.OutgoingCall call = caller.start(ShadowedBinding.STRING)) {
      MsgWriter args = call.args(2);
      ShadowedTypes.writeOptionalOfString(args,
          java.util.Objects.requireNonNull(string, "Shadowed.string: string is null"));
      ShadowedTypes.writeOverride(args,
          java.util.Objects.requireNonNull(override, "Shadowed.string: override is null"));
      return ShadowedTypes.readOptionalOfString(call.await());
    }
  }

  /**
   * Like {@link #string}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<java.util.Optional<String>> stringAsync(
      java.util.Optional<String> string, Override override) {
    io.skynet.runtime.rpc.OutgoingCall call = caller.start(ShadowedBinding.STRING);
    MsgWriter args = call.args(2);
    ShadowedTypes.writeOptionalOfString(args,
        java.util.Objects.requireNonNull(string, "Shadowed.string: string is null"));
    ShadowedTypes.writeOverride(args,
        java.util.Objects.requireNonNull(override, "Shadowed.string: override is null"));
    return call.sendAsync(ShadowedTypes::readOptionalOfString);
  }

  @java.lang.Override
  public String toString() {
    return "ShadowedClient over " + caller;
  }
}
