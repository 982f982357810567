package com.example.removal;

import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.rpc.Caller;
import io.skynet.runtime.rpc.OutgoingCall;
import io.skynet.runtime.rpc.RpcException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Calls a remote {@link Leaving}.
 *
 * <p>Has methods, records, components, constants, subtypes, codecs and errors that will be gone.
 */
@Generated("io.skynet.processor.RpcProcessor")
public final class LeavingClient implements Leaving {
  private final Caller caller;

  public LeavingClient(Caller caller) {
    this.caller = caller;
  }

  /**
   * Will be gone.
   *
   * @deprecated use nothing
   */
  @Deprecated(
      forRemoval = true
  )
  @SuppressWarnings("removal")
  @Override
  public String gone(String message) {
    try (OutgoingCall call = caller.start(LeavingBinding.GONE)) {
      call.args(1).writeString(Objects.requireNonNull(message, "Leaving.gone: message is null"));
      return call.await().readString();
    }
  }

  /**
   * Like {@link #gone}, but does not wait; cancelling the future cancels the call.
   */
  @Deprecated(
      forRemoval = true
  )
  @SuppressWarnings("removal")
  public CompletableFuture<String> goneAsync(String message) {
    OutgoingCall call = caller.start(LeavingBinding.GONE);
    call.args(1).writeString(Objects.requireNonNull(message, "Leaving.gone: message is null"));
    return call.sendAsync(MsgReader::readString);
  }

  @Deprecated(
      forRemoval = true
  )
  @SuppressWarnings("removal")
  @Override
  public CompletableFuture<String> goneLater(String message) {
    OutgoingCall call = caller.start(LeavingBinding.GONE_LATER);
    call.args(1).writeString(Objects.requireNonNull(message, "Leaving.goneLater: message is null"));
    return call.sendAsync(MsgReader::readString);
  }

  @Deprecated(
      forRemoval = true
  )
  @SuppressWarnings("removal")
  @Override
  public void goneAway(String message) {
    OutgoingCall call = caller.start(LeavingBinding.GONE_AWAY);
    call.args(1).writeString(Objects.requireNonNull(message, "Leaving.goneAway: message is null"));
    call.send();
  }

  @Deprecated
  @SuppressWarnings("removal")
  @Override
  public Leaving.Gone named(Leaving.Gone gone) {
    try (OutgoingCall call = caller.start(LeavingBinding.NAMED)) {
      LeavingTypes.writeGone(call.args(1),
          Objects.requireNonNull(gone, "Leaving.named: gone is null"));
      return LeavingTypes.readGone(call.await());
    }
  }

  /**
   * Like {@link #named}, but does not wait; cancelling the future cancels the call.
   */
  @Deprecated
  @SuppressWarnings("removal")
  public CompletableFuture<Leaving.Gone> namedAsync(Leaving.Gone gone) {
    OutgoingCall call = caller.start(LeavingBinding.NAMED);
    LeavingTypes.writeGone(call.args(1),
        Objects.requireNonNull(gone, "Leaving.named: gone is null"));
    return call.sendAsync(LeavingTypes::readGone);
  }

  @Deprecated
  @SuppressWarnings("removal")
  @Override
  public Leaving.Old old(Leaving.Old old) throws Leaving.Lost, Leaving.Odd {
    try (OutgoingCall call = caller.start(LeavingBinding.OLD)) {
      LeavingTypes.writeOld(call.args(1), Objects.requireNonNull(old, "Leaving.old: old is null"));
      return LeavingTypes.readOld(call.await());
    } catch (RpcException failure) {
      LeavingBinding.LOST.rethrow(failure);
      LeavingBinding.ODD.rethrow(failure);
      throw failure;
    }
  }

  /**
   * Like {@link #old}, but does not wait; cancelling the future cancels the call.
   */
  @Deprecated
  @SuppressWarnings("removal")
  public CompletableFuture<Leaving.Old> oldAsync(Leaving.Old old) {
    OutgoingCall call = caller.start(LeavingBinding.OLD);
    LeavingTypes.writeOld(call.args(1), Objects.requireNonNull(old, "Leaving.old: old is null"));
    return call.sendAsync(LeavingTypes::readOld);
  }

  @Override
  public Leaving.Keeps keeps(Leaving.Keeps keeps) {
    try (OutgoingCall call = caller.start(LeavingBinding.KEEPS)) {
      LeavingTypes.writeKeeps(call.args(1),
          Objects.requireNonNull(keeps, "Leaving.keeps: keeps is null"));
      return LeavingTypes.readKeeps(call.await());
    }
  }

  /**
   * Like {@link #keeps}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Leaving.Keeps> keepsAsync(Leaving.Keeps keeps) {
    OutgoingCall call = caller.start(LeavingBinding.KEEPS);
    LeavingTypes.writeKeeps(call.args(1),
        Objects.requireNonNull(keeps, "Leaving.keeps: keeps is null"));
    return call.sendAsync(LeavingTypes::readKeeps);
  }

  @Override
  public Leaving.Level level(Leaving.Level level) {
    try (OutgoingCall call = caller.start(LeavingBinding.LEVEL)) {
      LeavingTypes.writeLevel(call.args(1),
          Objects.requireNonNull(level, "Leaving.level: level is null"));
      return LeavingTypes.readLevel(call.await());
    }
  }

  /**
   * Like {@link #level}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Leaving.Level> levelAsync(Leaving.Level level) {
    OutgoingCall call = caller.start(LeavingBinding.LEVEL);
    LeavingTypes.writeLevel(call.args(1),
        Objects.requireNonNull(level, "Leaving.level: level is null"));
    return call.sendAsync(LeavingTypes::readLevel);
  }

  @Override
  public Leaving.Figure figure(Leaving.Figure figure) {
    try (OutgoingCall call = caller.start(LeavingBinding.FIGURE)) {
      LeavingTypes.writeFigure(call.args(1),
          Objects.requireNonNull(figure, "Leaving.figure: figure is null"));
      return LeavingTypes.readFigure(call.await());
    }
  }

  /**
   * Like {@link #figure}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Leaving.Figure> figureAsync(Leaving.Figure figure) {
    OutgoingCall call = caller.start(LeavingBinding.FIGURE);
    LeavingTypes.writeFigure(call.args(1),
        Objects.requireNonNull(figure, "Leaving.figure: figure is null"));
    return call.sendAsync(LeavingTypes::readFigure);
  }

  @Override
  public Leaving.Word word(Leaving.Word word) {
    try (OutgoingCall call = caller.start(LeavingBinding.WORD)) {
      LeavingTypes.writeWord(call.args(1),
          Objects.requireNonNull(word, "Leaving.word: word is null"));
      return LeavingTypes.readWord(call.await());
    }
  }

  /**
   * Like {@link #word}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Leaving.Word> wordAsync(Leaving.Word word) {
    OutgoingCall call = caller.start(LeavingBinding.WORD);
    LeavingTypes.writeWord(call.args(1),
        Objects.requireNonNull(word, "Leaving.word: word is null"));
    return call.sendAsync(LeavingTypes::readWord);
  }

  @Override
  public String toString() {
    return "LeavingClient over " + caller;
  }
}
