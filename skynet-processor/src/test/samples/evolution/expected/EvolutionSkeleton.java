package com.example.evolution;

import io.skynet.runtime.rpc.IncomingCall;
import io.skynet.runtime.rpc.Routes;
import io.skynet.runtime.rpc.Skeleton;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Serves {@link Evolution}: extend it and say what its methods do.
 *
 * <p>What has grown, and must still be read.
 */
@Generated("io.skynet.processor.RpcProcessor")
public abstract class EvolutionSkeleton implements Evolution, Skeleton {
  protected EvolutionSkeleton() {
  }

  /**
   * Serves what {@code target} does.
   */
  public static EvolutionSkeleton of(Evolution target) {
    return new Delegating(target);
  }

  @Override
  public final void routes(Routes routes) {
    routes.contract(EvolutionBinding.CONTRACT);
    routes.add(EvolutionBinding.PART, this::part);
    routes.add(EvolutionBinding.ABSENCE, this::absence);
    routes.add(EvolutionBinding.LEVEL, this::level);
    routes.add(EvolutionBinding.FIGURE, this::figure);
    routes.add(EvolutionBinding.STRICT, this::strict);
  }

  private void part(IncomingCall call) {
    Evolution.Part part = EvolutionTypes.readPart(call.args(1));
    Evolution.Part result = part(part);
    EvolutionTypes.writePart(call.reply(),
        Objects.requireNonNull(result, "Evolution.parts: result is null"));
  }

  private void absence(IncomingCall call) {
    Evolution.Absence absence = EvolutionTypes.readAbsence(call.args(1));
    Evolution.Absence result = absence(absence);
    EvolutionTypes.writeAbsence(call.reply(),
        Objects.requireNonNull(result, "Evolution.absence: result is null"));
  }

  private void level(IncomingCall call) {
    Evolution.Level level = EvolutionTypes.readLevel(call.args(1));
    Evolution.Level result = level(level);
    EvolutionTypes.writeLevel(call.reply(),
        Objects.requireNonNull(result, "Evolution.level: result is null"));
  }

  private void figure(IncomingCall call) {
    Evolution.Figure figure = EvolutionTypes.readFigure(call.args(1));
    Evolution.Figure result = figure(figure);
    EvolutionTypes.writeFigure(call.reply(),
        Objects.requireNonNull(result, "Evolution.figure: result is null"));
  }

  private void strict(IncomingCall call) {
    Evolution.Strict strict = EvolutionTypes.readStrict(call.args(1));
    Evolution.Strict result = strict(strict);
    EvolutionTypes.writeStrict(call.reply(),
        Objects.requireNonNull(result, "Evolution.strict: result is null"));
  }

  private static final class Delegating extends EvolutionSkeleton {
    private final Evolution target;

    Delegating(Evolution target) {
      this.target = target;
    }

    @Override
    public Evolution.Part part(Evolution.Part part) {
      return target.part(part);
    }

    @Override
    public Evolution.Absence absence(Evolution.Absence absence) {
      return target.absence(absence);
    }

    @Override
    public Evolution.Level level(Evolution.Level level) {
      return target.level(level);
    }

    @Override
    public Evolution.Figure figure(Evolution.Figure figure) {
      return target.figure(figure);
    }

    @Override
    public Evolution.Strict strict(Evolution.Strict strict) {
      return target.strict(strict);
    }

    @Override
    public String toString() {
      return "EvolutionSkeleton of " + target;
    }
  }
}
