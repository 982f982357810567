package com.example.removal;

import io.skynet.runtime.rpc.IncomingCall;
import io.skynet.runtime.rpc.Routes;
import io.skynet.runtime.rpc.Skeleton;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Serves {@link Leaving}: extend it and say what its methods do.
 *
 * <p>Has methods, records, components, constants, subtypes, codecs and errors that will be gone.
 */
@Generated("io.skynet.processor.RpcProcessor")
public abstract class LeavingSkeleton implements Leaving, Skeleton {
  protected LeavingSkeleton() {
  }

  /**
   * Serves what {@code target} does.
   */
  public static LeavingSkeleton of(Leaving target) {
    return new Delegating(target);
  }

  @Override
  public final void routes(Routes routes) {
    routes.contract(LeavingBinding.CONTRACT);
    routes.add(LeavingBinding.GONE, this::gone);
    routes.add(LeavingBinding.GONE_LATER, this::goneLater);
    routes.add(LeavingBinding.GONE_AWAY, this::goneAway);
    routes.add(LeavingBinding.NAMED, this::named);
    routes.add(LeavingBinding.OLD, this::old);
    routes.add(LeavingBinding.KEEPS, this::keeps);
    routes.add(LeavingBinding.LEVEL, this::level);
    routes.add(LeavingBinding.FIGURE, this::figure);
    routes.add(LeavingBinding.WORD, this::word);
  }

  @Deprecated
  @SuppressWarnings("removal")
  private void gone(IncomingCall call) {
    String message = call.args(1).readString();
    String result = gone(message);
    call.reply().writeString(Objects.requireNonNull(result, "Leaving.gone: result is null"));
  }

  @Deprecated
  @SuppressWarnings("removal")
  private void goneLater(IncomingCall call) {
    String message = call.args(1).readString();
    CompletableFuture<String> result = goneLater(message);
    Objects.requireNonNull(result, "Leaving.goneLater: future is null");
    call.replyLater(result,
        (out, value) -> out.writeString(Objects.requireNonNull(value, "Leaving.goneLater: result is null")));
  }

  @Deprecated
  @SuppressWarnings("removal")
  private void goneAway(IncomingCall call) {
    String message = call.args(1).readString();
    goneAway(message);
    call.reply().writeNil();
  }

  @Deprecated
  @SuppressWarnings("removal")
  private void named(IncomingCall call) {
    Leaving.Gone gone = LeavingTypes.readGone(call.args(1));
    Leaving.Gone result = named(gone);
    LeavingTypes.writeGone(call.reply(),
        Objects.requireNonNull(result, "Leaving.named: result is null"));
  }

  @Deprecated
  @SuppressWarnings("removal")
  private void old(IncomingCall call) throws Leaving.Lost, Leaving.Odd {
    Leaving.Old old = LeavingTypes.readOld(call.args(1));
    Leaving.Old result = old(old);
    LeavingTypes.writeOld(call.reply(),
        Objects.requireNonNull(result, "Leaving.old: result is null"));
  }

  private void keeps(IncomingCall call) {
    Leaving.Keeps keeps = LeavingTypes.readKeeps(call.args(1));
    Leaving.Keeps result = keeps(keeps);
    LeavingTypes.writeKeeps(call.reply(),
        Objects.requireNonNull(result, "Leaving.keeps: result is null"));
  }

  private void level(IncomingCall call) {
    Leaving.Level level = LeavingTypes.readLevel(call.args(1));
    Leaving.Level result = level(level);
    LeavingTypes.writeLevel(call.reply(),
        Objects.requireNonNull(result, "Leaving.level: result is null"));
  }

  private void figure(IncomingCall call) {
    Leaving.Figure figure = LeavingTypes.readFigure(call.args(1));
    Leaving.Figure result = figure(figure);
    LeavingTypes.writeFigure(call.reply(),
        Objects.requireNonNull(result, "Leaving.figure: result is null"));
  }

  private void word(IncomingCall call) {
    Leaving.Word word = LeavingTypes.readWord(call.args(1));
    Leaving.Word result = word(word);
    LeavingTypes.writeWord(call.reply(),
        Objects.requireNonNull(result, "Leaving.word: result is null"));
  }

  private static final class Delegating extends LeavingSkeleton {
    private final Leaving target;

    Delegating(Leaving target) {
      this.target = target;
    }

    @Deprecated(
        forRemoval = true
    )
    @SuppressWarnings("removal")
    @Override
    public String gone(String message) {
      return target.gone(message);
    }

    @Deprecated(
        forRemoval = true
    )
    @SuppressWarnings("removal")
    @Override
    public CompletableFuture<String> goneLater(String message) {
      return target.goneLater(message);
    }

    @Deprecated(
        forRemoval = true
    )
    @SuppressWarnings("removal")
    @Override
    public void goneAway(String message) {
      target.goneAway(message);
    }

    @Deprecated
    @SuppressWarnings("removal")
    @Override
    public Leaving.Gone named(Leaving.Gone gone) {
      return target.named(gone);
    }

    @Deprecated
    @SuppressWarnings("removal")
    @Override
    public Leaving.Old old(Leaving.Old old) throws Leaving.Lost, Leaving.Odd {
      return target.old(old);
    }

    @Override
    public Leaving.Keeps keeps(Leaving.Keeps keeps) {
      return target.keeps(keeps);
    }

    @Override
    public Leaving.Level level(Leaving.Level level) {
      return target.level(level);
    }

    @Override
    public Leaving.Figure figure(Leaving.Figure figure) {
      return target.figure(figure);
    }

    @Override
    public Leaving.Word word(Leaving.Word word) {
      return target.word(word);
    }

    @Override
    public String toString() {
      return "LeavingSkeleton of " + target;
    }
  }
}
