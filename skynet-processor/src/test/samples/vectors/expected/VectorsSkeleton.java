package com.example.vectors;

import io.skynet.runtime.rpc.IncomingCall;
import io.skynet.runtime.rpc.Routes;
import io.skynet.runtime.rpc.Skeleton;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Serves {@link Vectors}: extend it and say what its methods do.
 *
 * <p>The types of the values in docs/vectors.
 */
@Generated("io.skynet.processor.RpcProcessor")
public abstract class VectorsSkeleton implements Vectors, Skeleton {
  protected VectorsSkeleton() {
  }

  /**
   * Serves what {@code target} does.
   */
  public static VectorsSkeleton of(Vectors target) {
    return new Delegating(target);
  }

  @Override
  public final void routes(Routes routes) {
    routes.contract(VectorsBinding.CONTRACT);
    routes.add(VectorsBinding.ORDER, this::order);
    routes.add(VectorsBinding.LEVEL, this::level);
    routes.add(VectorsBinding.TURN, this::turn);
    routes.add(VectorsBinding.RENAMED, this::renamed);
    routes.add(VectorsBinding.EMPTY, this::empty);
    routes.add(VectorsBinding.TREE, this::tree);
    routes.add(VectorsBinding.LINES, this::lines);
    routes.add(VectorsBinding.COLLECTIONS, this::collections);
    routes.add(VectorsBinding.STANDARD, this::standard);
    routes.add(VectorsBinding.FIGURE, this::figure);
    routes.add(VectorsBinding.STRICT, this::strict);
    routes.add(VectorsBinding.RESULT, this::result);
    routes.add(VectorsBinding.PRICE, this::price);
  }

  private void order(IncomingCall call) throws Vectors.OutOfStock {
    Vectors.Order order = VectorsTypes.readOrder(call.args(1));
    Vectors.Order result = order(order);
    VectorsTypes.writeOrder(call.reply(),
        Objects.requireNonNull(result, "Vectors.order: result is null"));
  }

  private void level(IncomingCall call) {
    Vectors.Level level = VectorsTypes.readLevel(call.args(1));
    Vectors.Level result = level(level);
    VectorsTypes.writeLevel(call.reply(),
        Objects.requireNonNull(result, "Vectors.level: result is null"));
  }

  private void turn(IncomingCall call) {
    Vectors.Switch turn = VectorsTypes.readSwitch(call.args(1));
    Vectors.Switch result = turn(turn);
    VectorsTypes.writeSwitch(call.reply(),
        Objects.requireNonNull(result, "Vectors.turn: result is null"));
  }

  private void renamed(IncomingCall call) {
    Vectors.Renamed renamed = VectorsTypes.readRenamed(call.args(1));
    Vectors.Renamed result = renamed(renamed);
    VectorsTypes.writeRenamed(call.reply(),
        Objects.requireNonNull(result, "Vectors.renamed: result is null"));
  }

  private void empty(IncomingCall call) {
    Vectors.Empty empty = VectorsTypes.readEmpty(call.args(1));
    Vectors.Empty result = empty(empty);
    VectorsTypes.writeEmpty(call.reply(),
        Objects.requireNonNull(result, "Vectors.empty: result is null"));
  }

  private void tree(IncomingCall call) {
    Vectors.Tree tree = VectorsTypes.readTree(call.args(1));
    Vectors.Tree result = tree(tree);
    VectorsTypes.writeTree(call.reply(),
        Objects.requireNonNull(result, "Vectors.tree: result is null"));
  }

  private void lines(IncomingCall call) {
    Vectors.Page<Vectors.Line> page = VectorsTypes.readPageOfLine(call.args(1));
    Vectors.Page<Vectors.Line> result = lines(page);
    VectorsTypes.writePageOfLine(call.reply(),
        Objects.requireNonNull(result, "Vectors.lines: result is null"));
  }

  private void collections(IncomingCall call) {
    Vectors.Collections collections = VectorsTypes.readCollections(call.args(1));
    Vectors.Collections result = collections(collections);
    VectorsTypes.writeCollections(call.reply(),
        Objects.requireNonNull(result, "Vectors.collections: result is null"));
  }

  private void standard(IncomingCall call) {
    Vectors.Standard standard = VectorsTypes.readStandard(call.args(1));
    Vectors.Standard result = standard(standard);
    VectorsTypes.writeStandard(call.reply(),
        Objects.requireNonNull(result, "Vectors.standard: result is null"));
  }

  private void figure(IncomingCall call) {
    Vectors.Figure figure = VectorsTypes.readFigure(call.args(1));
    Vectors.Figure result = figure(figure);
    VectorsTypes.writeFigure(call.reply(),
        Objects.requireNonNull(result, "Vectors.figure: result is null"));
  }

  private void strict(IncomingCall call) {
    Vectors.Strict strict = VectorsTypes.readStrict(call.args(1));
    Vectors.Strict result = strict(strict);
    VectorsTypes.writeStrict(call.reply(),
        Objects.requireNonNull(result, "Vectors.strict: result is null"));
  }

  private void result(IncomingCall call) {
    Vectors.Result<Vectors.Line> result = VectorsTypes.readResultOfLine(call.args(1));
    Vectors.Result<Vectors.Line> result_ = result(result);
    VectorsTypes.writeResultOfLine(call.reply(),
        Objects.requireNonNull(result_, "Vectors.result: result is null"));
  }

  private void price(IncomingCall call) {
    Vectors.Price price = VectorsTypes.readPrice(call.args(1));
    Vectors.Price result = price(price);
    VectorsTypes.writePrice(call.reply(),
        Objects.requireNonNull(result, "Vectors.price: result is null"));
  }

  private static final class Delegating extends VectorsSkeleton {
    private final Vectors target;

    Delegating(Vectors target) {
      this.target = target;
    }

    @Override
    public Vectors.Order order(Vectors.Order order) throws Vectors.OutOfStock {
      return target.order(order);
    }

    @Override
    public Vectors.Level level(Vectors.Level level) {
      return target.level(level);
    }

    @Override
    public Vectors.Switch turn(Vectors.Switch turn) {
      return target.turn(turn);
    }

    @Override
    public Vectors.Renamed renamed(Vectors.Renamed renamed) {
      return target.renamed(renamed);
    }

    @Override
    public Vectors.Empty empty(Vectors.Empty empty) {
      return target.empty(empty);
    }

    @Override
    public Vectors.Tree tree(Vectors.Tree tree) {
      return target.tree(tree);
    }

    @Override
    public Vectors.Page<Vectors.Line> lines(Vectors.Page<Vectors.Line> page) {
      return target.lines(page);
    }

    @Override
    public Vectors.Collections collections(Vectors.Collections collections) {
      return target.collections(collections);
    }

    @Override
    public Vectors.Standard standard(Vectors.Standard standard) {
      return target.standard(standard);
    }

    @Override
    public Vectors.Figure figure(Vectors.Figure figure) {
      return target.figure(figure);
    }

    @Override
    public Vectors.Strict strict(Vectors.Strict strict) {
      return target.strict(strict);
    }

    @Override
    public Vectors.Result<Vectors.Line> result(Vectors.Result<Vectors.Line> result) {
      return target.result(result);
    }

    @Override
    public Vectors.Price price(Vectors.Price price) {
      return target.price(price);
    }

    @Override
    public String toString() {
      return "VectorsSkeleton of " + target;
    }
  }
}
