package com.example.deprecated;

import io.skynet.runtime.rpc.IncomingCall;
import io.skynet.runtime.rpc.Routes;
import io.skynet.runtime.rpc.Skeleton;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Serves {@link Current}: extend it and say what its methods do.
 *
 * <p>Has old methods, old records, old components and old constants.
 */
@Generated("io.skynet.processor.RpcProcessor")
public abstract class CurrentSkeleton implements Current, Skeleton {
  protected CurrentSkeleton() {
  }

  /**
   * Serves what {@code target} does.
   */
  public static CurrentSkeleton of(Current target) {
    return new Delegating(target);
  }

  @Override
  public final void routes(Routes routes) {
    routes.contract(CurrentBinding.CONTRACT);
    routes.add(CurrentBinding.OLD, this::old);
    routes.add(CurrentBinding.LEVEL, this::level);
    routes.add(CurrentBinding.KEEPS, this::keeps);
    routes.add(CurrentBinding.GONE, this::gone);
  }

  @Deprecated
  private void old(IncomingCall call) {
    String message = call.args(1).readString();
    String result = old(message);
    call.reply().writeString(Objects.requireNonNull(result, "Current.old: result is null"));
  }

  private void level(IncomingCall call) throws Current.Coded {
    Current.Level level = CurrentTypes.readLevel(call.args(1));
    Current.Level result = level(level);
    CurrentTypes.writeLevel(call.reply(),
        Objects.requireNonNull(result, "Current.level: result is null"));
  }

  private void keeps(IncomingCall call) {
    Current.Keeps keeps = CurrentTypes.readKeeps(call.args(1));
    Current.Keeps result = keeps(keeps);
    CurrentTypes.writeKeeps(call.reply(),
        Objects.requireNonNull(result, "Current.keeps: result is null"));
  }

  @Deprecated
  private void gone(IncomingCall call) {
    Current.Gone gone = CurrentTypes.readGone(call.args(1));
    List<Current.Gone> result = gone(gone);
    CurrentTypes.writeListOfGone(call.reply(),
        Objects.requireNonNull(result, "Current.gone: result is null"));
  }

  private static final class Delegating extends CurrentSkeleton {
    private final Current target;

    Delegating(Current target) {
      this.target = target;
    }

    @Deprecated
    @Override
    public String old(String message) {
      return target.old(message);
    }

    @Override
    public Current.Level level(Current.Level level) throws Current.Coded {
      return target.level(level);
    }

    @Override
    public Current.Keeps keeps(Current.Keeps keeps) {
      return target.keeps(keeps);
    }

    @Deprecated
    @Override
    public List<Current.Gone> gone(Current.Gone gone) {
      return target.gone(gone);
    }

    @Override
    public String toString() {
      return "CurrentSkeleton of " + target;
    }
  }
}
