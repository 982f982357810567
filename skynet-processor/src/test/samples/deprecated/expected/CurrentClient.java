package com.example.deprecated;

import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.rpc.Caller;
import io.skynet.runtime.rpc.OutgoingCall;
import io.skynet.runtime.rpc.RpcException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Calls a remote {@link Current}.
 *
 * <p>Has old methods, old records, old components and old constants.
 */
@Generated("io.skynet.processor.RpcProcessor")
public final class CurrentClient implements Current {
  private final Caller caller;

  public CurrentClient(Caller caller) {
    this.caller = caller;
  }

  /**
   * Is old.
   *
   * @deprecated use nothing
   */
  @Deprecated
  @Override
  public String old(String message) {
    try (OutgoingCall call = caller.start(CurrentBinding.OLD)) {
      call.args(1).writeString(Objects.requireNonNull(message, "Current.old: message is null"));
      return call.await().readString();
    }
  }

  /**
   * Like {@link #old}, but does not wait; cancelling the future cancels the call.
   */
  @Deprecated
  public CompletableFuture<String> oldAsync(String message) {
    OutgoingCall call = caller.start(CurrentBinding.OLD);
    call.args(1).writeString(Objects.requireNonNull(message, "Current.old: message is null"));
    return call.sendAsync(MsgReader::readString);
  }

  @Override
  public Current.Level level(Current.Level level) throws Current.Coded {
    try (OutgoingCall call = caller.start(CurrentBinding.LEVEL)) {
      CurrentTypes.writeLevel(call.args(1),
          Objects.requireNonNull(level, "Current.level: level is null"));
      return CurrentTypes.readLevel(call.await());
    } catch (RpcException failure) {
      CurrentBinding.CODED.rethrow(failure);
      throw failure;
    }
  }

  /**
   * Like {@link #level}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Current.Level> levelAsync(Current.Level level) {
    OutgoingCall call = caller.start(CurrentBinding.LEVEL);
    CurrentTypes.writeLevel(call.args(1),
        Objects.requireNonNull(level, "Current.level: level is null"));
    return call.sendAsync(CurrentTypes::readLevel);
  }

  @Override
  public Current.Keeps keeps(Current.Keeps keeps) {
    try (OutgoingCall call = caller.start(CurrentBinding.KEEPS)) {
      CurrentTypes.writeKeeps(call.args(1),
          Objects.requireNonNull(keeps, "Current.keeps: keeps is null"));
      return CurrentTypes.readKeeps(call.await());
    }
  }

  /**
   * Like {@link #keeps}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Current.Keeps> keepsAsync(Current.Keeps keeps) {
    OutgoingCall call = caller.start(CurrentBinding.KEEPS);
    CurrentTypes.writeKeeps(call.args(1),
        Objects.requireNonNull(keeps, "Current.keeps: keeps is null"));
    return call.sendAsync(CurrentTypes::readKeeps);
  }

  @Deprecated
  @Override
  public List<Current.Gone> gone(Current.Gone gone) {
    try (OutgoingCall call = caller.start(CurrentBinding.GONE)) {
      CurrentTypes.writeGone(call.args(1),
          Objects.requireNonNull(gone, "Current.gone: gone is null"));
      return CurrentTypes.readListOfGone(call.await());
    }
  }

  /**
   * Like {@link #gone}, but does not wait; cancelling the future cancels the call.
   */
  @Deprecated
  public CompletableFuture<List<Current.Gone>> goneAsync(Current.Gone gone) {
    OutgoingCall call = caller.start(CurrentBinding.GONE);
    CurrentTypes.writeGone(call.args(1),
        Objects.requireNonNull(gone, "Current.gone: gone is null"));
    return call.sendAsync(CurrentTypes::readListOfGone);
  }

  @Override
  public String toString() {
    return "CurrentClient over " + caller;
  }
}
