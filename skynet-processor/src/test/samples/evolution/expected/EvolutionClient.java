package com.example.evolution;

import io.skynet.runtime.rpc.Caller;
import io.skynet.runtime.rpc.OutgoingCall;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Calls a remote {@link Evolution}.
 *
 * <p>What has grown, and must still be read.
 */
@Generated("io.skynet.processor.RpcProcessor")
public final class EvolutionClient implements Evolution {
  private final Caller caller;

  public EvolutionClient(Caller caller) {
    this.caller = caller;
  }

  @Override
  public Evolution.Part part(Evolution.Part part) {
    try (OutgoingCall call = caller.start(EvolutionBinding.PART)) {
      EvolutionTypes.writePart(call.args(1),
          Objects.requireNonNull(part, "Evolution.parts: part is null"));
      return EvolutionTypes.readPart(call.await());
    }
  }

  /**
   * Like {@link #part}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Evolution.Part> partAsync(Evolution.Part part) {
    OutgoingCall call = caller.start(EvolutionBinding.PART);
    EvolutionTypes.writePart(call.args(1),
        Objects.requireNonNull(part, "Evolution.parts: part is null"));
    return call.sendAsync(EvolutionTypes::readPart);
  }

  @Override
  public Evolution.Absence absence(Evolution.Absence absence) {
    try (OutgoingCall call = caller.start(EvolutionBinding.ABSENCE)) {
      EvolutionTypes.writeAbsence(call.args(1),
          Objects.requireNonNull(absence, "Evolution.absence: absence is null"));
      return EvolutionTypes.readAbsence(call.await());
    }
  }

  /**
   * Like {@link #absence}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Evolution.Absence> absenceAsync(Evolution.Absence absence) {
    OutgoingCall call = caller.start(EvolutionBinding.ABSENCE);
    EvolutionTypes.writeAbsence(call.args(1),
        Objects.requireNonNull(absence, "Evolution.absence: absence is null"));
    return call.sendAsync(EvolutionTypes::readAbsence);
  }

  @Override
  public Evolution.Level level(Evolution.Level level) {
    try (OutgoingCall call = caller.start(EvolutionBinding.LEVEL)) {
      EvolutionTypes.writeLevel(call.args(1),
          Objects.requireNonNull(level, "Evolution.level: level is null"));
      return EvolutionTypes.readLevel(call.await());
    }
  }

  /**
   * Like {@link #level}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Evolution.Level> levelAsync(Evolution.Level level) {
    OutgoingCall call = caller.start(EvolutionBinding.LEVEL);
    EvolutionTypes.writeLevel(call.args(1),
        Objects.requireNonNull(level, "Evolution.level: level is null"));
    return call.sendAsync(EvolutionTypes::readLevel);
  }

  @Override
  public Evolution.Figure figure(Evolution.Figure figure) {
    try (OutgoingCall call = caller.start(EvolutionBinding.FIGURE)) {
      EvolutionTypes.writeFigure(call.args(1),
          Objects.requireNonNull(figure, "Evolution.figure: figure is null"));
      return EvolutionTypes.readFigure(call.await());
    }
  }

  /**
   * Like {@link #figure}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Evolution.Figure> figureAsync(Evolution.Figure figure) {
    OutgoingCall call = caller.start(EvolutionBinding.FIGURE);
    EvolutionTypes.writeFigure(call.args(1),
        Objects.requireNonNull(figure, "Evolution.figure: figure is null"));
    return call.sendAsync(EvolutionTypes::readFigure);
  }

  @Override
  public Evolution.Strict strict(Evolution.Strict strict) {
    try (OutgoingCall call = caller.start(EvolutionBinding.STRICT)) {
      EvolutionTypes.writeStrict(call.args(1),
          Objects.requireNonNull(strict, "Evolution.strict: strict is null"));
      return EvolutionTypes.readStrict(call.await());
    }
  }

  /**
   * Like {@link #strict}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Evolution.Strict> strictAsync(Evolution.Strict strict) {
    OutgoingCall call = caller.start(EvolutionBinding.STRICT);
    EvolutionTypes.writeStrict(call.args(1),
        Objects.requireNonNull(strict, "Evolution.strict: strict is null"));
    return call.sendAsync(EvolutionTypes::readStrict);
  }

  @Override
  public String toString() {
    return "EvolutionClient over " + caller;
  }
}
